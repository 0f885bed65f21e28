import { describe, expect, it } from 'vitest';
import {
  checkScenario,
  compileScenario,
  extractLocale,
  localeStates,
  mergeLocale,
  parseLocale,
  unitsOf,
  withTranslation,
} from '../../authoring/index.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { inLanguage, languagesOf, type Scenario } from '../../sim/scenario/index.ts';
import { endingName, makePlayer, openStory, takeOption } from '../../sim/story/index.ts';
import { GERMAN } from './side-door-de.ts';
import { STARTER, type Files } from './starter.ts';

const DE = 'locales/de.yaml';
const compiled = (files: Files): Scenario => {
  const made = compileScenario({ slug: 'starter', files });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const extracted = (files: Files): string => {
  const made = extractLocale(compiled(files), files, 'de');
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
/** The starter with its German file, every entry filled. */
function translated(files: Files = STARTER): Files {
  let now: Files = { ...files, [DE]: extracted(files) };
  for (const [id, text] of Object.entries(GERMAN))
    now = { ...now, [DE]: withTranslation(compiled(files), now, 'de', id, text) };
  return now;
}
const GERMAN_FILES = translated();
const changedStory = (from: string, to: string): Files => ({
  ...GERMAN_FILES,
  'story.ink': (GERMAN_FILES['story.ink'] ?? '').replace(from, to),
});

describe('translations', () => {
  it('L1: what is extracted is every text once, with its speaker; a whole translation leaves nothing to find', () => {
    const { units, mixed } = unitsOf(compiled(STARTER), STARTER);
    expect(units.map(({ id }) => id)).toEqual(Object.keys(GERMAN));
    expect(mixed).toEqual([]);
    expect(units.find(({ id }) => id === 'd1_s2')).toMatchObject({
      speaker: 'Rosa',
      source: '"They come because of one question. I could tell you which."',
    });
    expect(localeStates(compiled(STARTER), GERMAN_FILES)).toMatchObject([
      { lang: 'de', translated: 54, missing: [], stale: [], orphan: [] },
    ]);
    expect(checkScenario({ slug: 'starter', files: GERMAN_FILES }).findings).toEqual([]);
  });

  it('L2: a play in German tells the same story: options, indicators, scenes; only the words differ', () => {
    const scenario = compiled(GERMAN_FILES);
    expect(languagesOf(scenario)).toEqual(['en', 'de']);
    const german = inLanguage(scenario, 'de');
    expect([german.title, german.lang, german.roles[0]?.title]).toEqual([
      'Die Seitentür',
      'de',
      'Verantwortlich für den Dienst',
    ]);
    expect(german.digest).not.toBe(scenario.digest);
    for (let seed = 1; seed < 10; seed++) {
      const run = (one: Scenario) => {
        const dice = makeDice(seed);
        const played = makePlayer(one)({
          cut: 3,
          seed: 1,
          pick: ({ options }) => dice.below(options.length),
        });
        if (!played.ok) throw new Error(played.error.message);
        return played.value;
      };
      const [english, other] = [run(scenario), run(german)];
      expect(other.ending).toBe(english.ending);
      other.turns.forEach(({ beat, taken }, i) => {
        const source = english.turns[i]!;
        expect(taken).toBe(source.taken);
        expect(beat.indicators).toEqual(source.beat.indicators);
        const words = [...beat.consequence, ...beat.passages];
        expect(words.map(({ id }) => id)).toEqual(
          [...source.beat.consequence, ...source.beat.passages].map(({ id }) => id),
        );
        for (const { id, text } of [...words, ...beat.cards, ...(beat.decision?.options ?? [])])
          expect(text).toBe(GERMAN[id ?? '']);
        if (beat.decision) {
          expect(beat.decision.prompt).toBe(GERMAN[`${beat.decision.id}_q`]);
          expect(beat.decision.heading).toBe(GERMAN[`heading.${beat.decision.id}`]);
        }
      });
    }
  });

  it('L2: what is not translated is told as written; an unknown language is the own one', () => {
    const files = {
      ...GERMAN_FILES,
      [DE]: withTranslation(compiled(STARTER), GERMAN_FILES, 'de', 'pre_1', ''),
    };
    const scenario = compiled(files);
    const opened = openStory(inLanguage(scenario, 'de'), { cut: 3, seed: 1 });
    expect(opened.ok && opened.value.beat.passages.slice(0, 2).map(({ text }) => text)).toEqual([
      'On Monday mornings the queue at the town office reaches the bakery.',
      GERMAN['pre_2'],
    ]);
    expect(inLanguage(scenario, 'fr')).toBe(scenario);
    const taken = opened.ok && takeOption(inLanguage(scenario, 'de'), opened.value, 'd1a');
    expect(taken && taken.ok && taken.value.beat.consequence[0]?.text).toBe(GERMAN['d1a_c1']);
  });

  it('L2: an ending is called by its title, in another language by its own, and else by its id', () => {
    const titled = {
      ...GERMAN_FILES,
      'story.ink': (GERMAN_FILES['story.ink'] ?? '').replace(
        '# ending: the-bakery',
        '# ending: the-bakery # ending-title: A Bakery on Mondays',
      ),
    };
    const files = { ...titled, [DE]: extracted(titled) };
    expect(unitsOf(compiled(files), files).units.map(({ id }) => id)).toContain('ending.the-bakery');
    const words = 'Montags beim Bäcker';
    const german = {
      ...files,
      [DE]: withTranslation(compiled(files), files, 'de', 'ending.the-bakery', words),
    };
    const namesIn = (scenario: Scenario): ReadonlySet<string | null> => {
      const names = new Set<string | null>();
      for (let seed = 1; seed < 60; seed++) {
        const dice = makeDice(seed);
        const pick = ({ options }: { readonly options: readonly unknown[] }) => dice.below(options.length);
        const played = makePlayer(scenario)({ cut: 3, seed: 1, pick });
        const last = played.ok && played.value.turns.at(-1);
        if (last) names.add(endingName(last.beat));
      }
      return names;
    };
    expect(namesIn(compiled(files))).toContain('A Bakery on Mondays');
    expect(namesIn(compiled(files))).toContain('The other towns');
    expect(namesIn(inLanguage(compiled(german), 'de'))).toContain(words);
  });

  it('L3: a changed line is stale until it is read again; a new one is missing; a lost one keeps its words', () => {
    const state = (files: Files) => localeStates(compiled(files), files)[0];
    const changed = changedStory('reaches the bakery', 'reaches the river');
    expect(state(changed)?.stale).toEqual(['pre_1']);
    const renewed = { ...changed, [DE]: extracted(changed) };
    expect(state(renewed)?.stale).toEqual(['pre_1']);
    const mended = {
      ...renewed,
      [DE]: withTranslation(compiled(renewed), renewed, 'de', 'pre_1', 'Bis zum Fluss.'),
    };
    expect(state(mended)?.stale).toEqual([]);
    const moved = changedStory('# id: pre_2', '# id: pre_9');
    expect(state(moved)).toMatchObject({ missing: ['pre_9'], orphan: ['pre_2'] });
    expect(extracted(moved)).toContain('Sie haben drei Wochen und ein neues Formular.');
    const mixed = changedStory('You have three weeks', 'You have {d1: three|four} weeks');
    expect(state(mixed)).toMatchObject({ mixed: ['pre_2'] });
  });

  it("L4: a translator's file is taken over; where both have words the scenario's own stay, and are named", () => {
    const theirs = GERMAN_FILES[DE] ?? '';
    const empty = { ...STARTER, [DE]: extracted(STARTER) };
    const merged = mergeLocale(compiled(STARTER), empty, 'de', theirs);
    expect(merged).toMatchObject({ ok: true, value: { taken: 54, conflicts: [] } });
    expect(merged.ok && merged.value.text).toBe(theirs);
    const mine = {
      ...empty,
      [DE]: withTranslation(compiled(STARTER), empty, 'de', 'd1_q', 'Womit fangen Sie an?'),
    };
    const both = mergeLocale(compiled(STARTER), mine, 'de', theirs);
    expect(both).toMatchObject({ ok: true, value: { taken: 53, conflicts: ['d1_q'] } });
    expect(both.ok && both.value.text).toContain('Womit fangen Sie an?');
  });

  it.each([
    ['{', 'cannot be read'],
    ['format: 1\nlang: fr\ntexts: {}', 'begins with'],
    ['format: 1\nlang: de\ntexts: []', 'begins with'],
    ['format: 1\nlang: de\ntexts:\n  a: words', 'needs “text:”'],
    ['format: 1\nlang: de\ntexts:\n  a:\n    text: [1]', 'needs “text:”'],
    [`format: 1\nlang: de\ntexts:\n  a:\n    text: ${'x'.repeat(4001)}`, 'too long'],
  ])('L5: a broken file is an error with its line: %j', (text, words) => {
    const read = parseLocale(text, DE);
    expect(read.ok ? '' : read.error[0]?.message).toContain(words);
    const compiling = compileScenario({ slug: 'starter', files: { ...STARTER, [DE]: text } });
    expect(compiling.ok ? [] : compiling.error.map(({ code }) => code)).toContain('locale/broken');
  });
});
