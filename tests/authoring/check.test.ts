import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guessesOf } from '../../authoring/check/guessers.ts';
import { countOf, DIGITAL_WORDS, POSITIVE_WORDS } from '../../authoring/check/naive-words.ts';
import { checkScenario, RULES } from '../../authoring/index.ts';
import { readFolder } from '../../cli/folder.ts';
import { rulesPage } from '../../cli/commands/rules.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { makePlayer, openStory, takeOption } from '../../sim/story/index.ts';
import { flagship } from '../sim/flagship.ts';
import { mutate } from './mutate.ts';
import { made, STARTER, swap, type Files } from './starter.ts';

const check = (files: Files, plays = 120) => checkScenario({ slug: 'starter', files }, plays);
const codes = (files: Files): readonly string[] => check(files).findings.map(({ code }) => code);

const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');
const sentences = (count: number): string =>
  Array.from({ length: count }, () => 'It is so and so it is.').join(' ');
const story = (...pairs: readonly (readonly [string, string])[]) => swap('story.ink', ...pairs);
const rubric = (...pairs: readonly (readonly [string, string])[]) => swap('rubric.yaml', ...pairs);
const SIT = 'Sit beside Rosa at the counter for two days';
const PREMISE = 'You have three weeks and one new form.';
const D1A = 'weights: { users: 2, iteration: -1 }';
const D1B = 'weights: { data: 2, users: -1 }';
const D1C = 'weights: { iteration: 1, users: -1, risks: -1 }';
const NEVER = ['VAR padded = false', 'VAR padded = false\nVAR never = false'] as const;

/** A whole workshop, with words of its story replaced wherever they stand; ids are made different. */
function whole(...pairs: readonly string[]): Files {
  const files = made(8, false);
  let text = files['story.ink'] ?? '';
  for (let i = 0; i < pairs.length; i += 2) text = text.replaceAll(pairs[i] ?? '', pairs[i + 1] ?? '');
  let count = 0;
  return { ...files, 'story.ink': text.replaceAll(/# id: dl\b/g, () => `# id: dl_${++count}`) };
}

/** One way to break each rule; the starter itself breaks none. */
const BROKEN: Readonly<Record<string, Files>> = {
  'play/fault': story(['-> END', '~ trust = trust'])(STARTER),
  'play/option-unmet': rubric([
    '      d2:',
    `          d1d:\n            ${D1B}\n            rationale: One but two.\n      d2:`,
  ])(
    story(NEVER, [
      '- -> d2',
      '* { never } [Ask a cousin who once worked at this counter # id: d1d]\n    Yes. # id: d1d_c1\n- -> d2',
    ])(STARTER),
  ),
  'play/line-unmet': story(NEVER, [
    'Tomas from',
    '{ never:\n    Nobody reads this. # id: d2_never\n}\nTomas from',
  ])(STARTER),
  'play/ending-unmet': story(['trust >= 59', 'trust >= 590'])(STARTER),
  'story/chance': story([PREMISE, 'You have {~three|four} weeks.'])(STARTER),
  'story/flag-unread': story(NEVER)(STARTER),
  'story/flag-unset': story(NEVER, [PREMISE, '{ never: You have three weeks. }'])(STARTER),
  'story/unknown-speaker': story(['Rosa: "They', 'Mrs Lund: "They'])(STARTER),
  'story/unknown-place': story([
    '# cast: tomas neutral # id: d2_s1',
    '# cast: tomas neutral away # id: d2_s1',
  ])(STARTER),
  'story/option-count': rubric([
    `          d1c:\n            ${D1C}\n            rationale: Learns from real use within hours, but the first visitors carry the faults.\n`,
    '',
  ])(
    story([
      '* [Put the new form online today, faults included # id: d1c]\n    Thirty people use it before lunch. Nine of them then join the queue. # id: d1c_c1\n    ~ capital = capital + 8\n    ~ trust = trust - 5\n',
      '',
    ])(STARTER),
  ),
  'story/few-cards': story(['# to: data # id: d1_card_data', '# to: ops # id: d1_card_data'])(STARTER),
  'story/few-delayed': made(8, false),
  'score/narrow': rubric(
    ['{ users: 2, risks: -2 }', '{ users: 1, risks: -1 }'],
    ['{ openness: 1, users: -1 }', '{ risks: 1, users: -1 }'],
    ['{ affordances: 1, multidisciplinary: 1, iteration: -1 }', '{ users: 2, risks: -1 }'],
  )(STARTER),
  'score/thin': made(8, false),
  'fair/option-lengths': story([SIT, 'Sit'])(STARTER),
  'fair/longest-strongest': made(8, true),
  'fair/strongest-position': made(8, false),
  'fair/dominated': rubric([D1B, 'weights: { users: 2, data: 1, iteration: -1 }'])(
    story(['~ served = served + 4\n    ~ morale = morale - 5', '~ trust = trust + 6\n    ~ time = time - 8'])(
      STARTER,
    ),
  ),
  'fair/no-cost': rubric([D1B, 'weights: { data: 2 }'])(story(['morale - 5', 'morale + 5'])(STARTER)),
  'fair/no-gain': rubric([D1C, 'weights: { users: -1, risks: -1 }'])(
    story(['capital + 8', 'capital - 8'])(STARTER),
  ),
  'fair/clear-winner': rubric([D1A, 'weights: { users: 2, openness: 2, data: 1, iteration: -1 }'])(STARTER),
  'fair/ending-share': story(['trust >= 59', 'trust >= 0'])(STARTER),
  'fair/cynicism': story(['capital + 8', 'capital + 40'])(STARTER),
  'panel/gone': {
    ...STARTER,
    'panel.yaml':
      'format: 1\nversion: 1\npeople: 5\ndecisions:\n  d1:\n    people: 5\n    options:\n      d1a: { chose: 4 }\n      d1z: { chose: 1 }\n',
  },
  'text/option-long': story([SIT, words(23)])(STARTER),
  'text/card-long': story(['Four in ten visitors come back a second time.', words(31)])(STARTER),
  'text/scene-long': story(['Tomas from finance pays', `${sentences(25)} Tomas from finance pays`])(STARTER),
  'text/consequence-long': story(['You get the low stool.', sentences(15)])(STARTER),
  'text/rationale-long': rubric(['Hears the need', `${words(20)} hears the need`])(STARTER),
  'text/sentence-long': story([PREMISE, words(26)])(STARTER),
  'text/hard-to-read': story([
    PREMISE,
    Array.from(
      { length: 6 },
      () => 'Interdepartmental harmonisation necessitates organisational reconfiguration.',
    ).join(' '),
  ])(STARTER),
  'fair/guessable': made(8, true),
  'fair/pleaser': whole(
    'VAR trust = 50',
    'VAR trust = 50\nVAR capital = 50',
    '~ trust = trust - 1',
    '~ capital = capital + 1',
  ),
  'fair/free-virtue': made(8, false),
  'story/early-move': story([
    'Rosa has written the question on a card and stuck it to your screen. # delayed: d1a # id: d2_dl_a\n    ~ capital = capital + 6',
    '~ capital = capital + 6\n    Rosa has written the question on a card and stuck it to your screen. # delayed: d1a # id: d2_dl_a',
  ])(STARTER),
  'story/grim-delays': whole(
    'A fact for one.',
    'It comes back. # delayed: d1a # id: DL\n~ trust = trust - 2\nA fact for one.',
    'DL',
    'dl',
  ),
  'text/abbreviation': story([PREMISE, 'The DPO has three weeks and one new form.'])(STARTER),
  'text/loaded-word': story([SIT, 'Simply sit beside Rosa for two days'])(STARTER),
};

const german = (...entries: readonly string[]): Files => ({
  ...STARTER,
  'locales/de.yaml': ['format: 1', 'lang: de', 'from: en', 'texts:', ...entries, ''].join('\n'),
});
const LOCALE_BROKEN: Readonly<Record<string, Files>> = {
  'locale/missing': german('  title: { hash: "0", text: "Die Seitentür" }'),
  'locale/stale': german('  title: { hash: "0", text: "Die Seitentür" }'),
  'locale/orphan': german('  gone: { hash: "0", text: "Weg" }'),
  'locale/mixed': {
    ...story([PREMISE, 'You have {d1: three|four} weeks.'])(STARTER),
    'locales/de.yaml': german('  title: { hash: "0", text: "x" }')['locales/de.yaml'] ?? '',
  },
};

/** The starter is too small for some rules: here is what each of those asks for. */
const MENDED: Readonly<Record<string, Files>> = {
  'fair/longest-strongest': made(8, false),
  'fair/strongest-position': made(8, false, true),
  'fair/guessable': made(8, false, true),
  'fair/pleaser': whole(
    'VAR trust = 50',
    'VAR trust = 50\nVAR capital = 50',
    'Two follows.',
    'It pleases.',
    'b_c1\n',
    'b_c1\n    ~ capital = capital + 1\n',
  ),
  'fair/free-virtue': whole(
    'VAR trust = 50',
    'VAR trust = 50\nVAR time = 50',
    '~ trust = trust - 1',
    '~ trust = trust - 1\n    ~ time = time - 1',
  ),
  'story/few-delayed': whole('A fact for one.', 'It comes back. # delayed: d1a # id: dl\nA fact for one.'),
  'story/grim-delays': whole(
    'A fact for one.',
    'It comes back. # delayed: d1a # id: dl\n~ trust = trust + 2\nA fact for one.',
  ),
  'score/thin': {
    ...made(8, false),
    'rubric.yaml': (made(8, false)['rubric.yaml'] ?? '')
      .replaceAll('{ users: 2, risks: -1 }', '{ users: 2, data: 1, risks: -1 }')
      .replaceAll('{ risks: 1, users: -1 }', '{ risks: 1, iteration: 1, users: -1 }'),
  },
};

describe('caseroom check', () => {
  it('A1: the starter breaks no rule', () => {
    expect(check(STARTER, 400).findings).toEqual([]);
  });

  it.each(RULES.map(({ code }) => code))('A1: %s is found where it is broken, with file and line', (code) => {
    const files = BROKEN[code] ?? LOCALE_BROKEN[code];
    if (!files) throw new Error(`no fixture breaks ${code}`);
    const found = check(files).findings.find((one) => one.code === code);
    expect(found, JSON.stringify(codes(files))).toBeDefined();
    expect(files[found?.file ?? '']).toBeDefined();
    expect(found?.message).toMatch(/[.]$/);
  });

  it.each(Object.keys(MENDED))('A1: %s is quiet in a whole workshop that does what it asks for', (code) => {
    const { scenario, findings } = check(MENDED[code] ?? {});
    expect(scenario?.decisions).toHaveLength(8);
    expect(findings.filter((one) => one.code === code)).toEqual([]);
  });

  it('A11: who goes by length, place, kind words or digital words is found, by the decisions where it wins', () => {
    const options = ['Take the first way', 'Take the second way', 'Take the third way'];
    const words = (...texts: readonly string[]): Files =>
      whole(...texts.flatMap((text, i) => [options[i] ?? '', text]));
    const found = (files: Files) =>
      check(files).findings.flatMap(({ code, at }) => (code === 'fair/guessable' ? at : []));
    expect(found(words('Go by road', 'Go on foot', 'Go by sea.'))).toEqual(['first']);
    expect(found(words('Go by the road', 'Go on foot', 'Go by sea.'))).toEqual(['longest', 'first']);
    expect(found(words('Help by road', 'Wait on foot', 'Wait by sea.'))).toEqual(['first', 'positive']);
    expect(found(words('Data by road', 'Wait on foot', 'Wait by sea.'))).toEqual(['first', 'digital']);
    expect(found(words('Go there', 'Go on foot', 'Go by sea.'))).toEqual(['shortest', 'first']);
    // Words of another language are not judged.
    const german = words('Data by road', 'Wait on foot', 'Wait by sea.');
    const story = german['story.ink']?.replace('# title: Made', '# title: Made # lang: de') ?? '';
    expect(found({ ...german, 'story.ink': story })).toEqual(['first']);
    const message = check(words('Go by road', 'Go on foot', 'Go by sea.')).findings.find(
      ({ code }) => code === 'fair/guessable',
    )?.message;
    // 8 decisions of 1, 0 and 0 points: 8 for who takes the first, 8/3 by dice, of a range of 8.
    expect(message).toContain('earns 8.0 points, dice 2.7: ahead by 67 % of the range');
    expect(message).toContain('d1 (+0.7), d2 (+0.7)');
  });

  it('A11: ties are drawn by lot, so that a sign which all options have, or none, wins nothing', () => {
    const decision = (id: string, ...texts: readonly string[]) => ({
      id,
      options: texts.map((text, i) => ({ text, total: 2 - i })),
    });
    const [last] = guessesOf([decision('d1', 'Go', 'Stay', 'Wait')], ['last']);
    expect([last?.expected, last?.random]).toEqual([0, 1]);
    const [positive] = guessesOf(
      [decision('d1', 'Go', 'Stay'), decision('d2', 'Help', 'Join')],
      ['positive'],
    );
    expect(positive?.expected).toBe(positive?.random);
    expect(countOf('They sign in openly, test-driven, at the screening', DIGITAL_WORDS)).toBe(1);
    expect(countOf('They sign in openly, test-driven, at the opening', POSITIVE_WORDS)).toBe(1);
  });

  it('A2: an exception needs a code, a place and a reason; it keeps one finding and no error', () => {
    const files = BROKEN['text/loaded-word'] ?? {};
    const keep = (entry: string) =>
      check({ ...files, 'check.yaml': entry }).findings.map((one) => [one.code, one.severity]);
    const good =
      '- { code: text/loaded-word, at: d1a, severity: note, why: The act itself is a simple one. }';
    expect(keep(good)).toEqual([['text/loaded-word', 'note']]);
    expect(keep(good.replace('d1a', 'd9a'))).toContainEqual(['check/stale-exception', 'warning']);
    expect(keep(good.replace('d1a', '"*"'))).toContainEqual(['check/bad-exception', 'error']);
    expect(keep(good.replace('The act itself is a simple one.', 'fine'))).toContainEqual([
      'check/bad-exception',
      'error',
    ]);
    expect(keep('{ not: a list }')).toContainEqual(['check/bad-exception', 'error']);
    const fault = {
      ...BROKEN['play/fault'],
      'check.yaml': '- { code: play/fault, at: play, severity: note, why: I like it broken. }',
    };
    expect(check(fault).findings).toContainEqual(
      expect.objectContaining({ code: 'play/fault', severity: 'error' }),
    );
  });

  it('A3: the page of rules is the one that the rules make', () => {
    const page = readFileSync(new URL('../../docs/authoring/rules.md', import.meta.url), 'utf8');
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    expect(plain(page)).toBe(plain(rulesPage()));
  });

  it('A4: mutated stories and rubrics give findings or a report, never a crash', () => {
    for (let seed = 0; seed < 60; seed++)
      expect(() => check(mutate(STARTER, makeDice(seed)), 5), `seed ${seed}`).not.toThrow();
  });
});

describe('the library', () => {
  const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
  const slugs = readdirSync(folder).filter((slug) => existsSync(`${folder}/${slug}/story.ink`));

  it.each(slugs)('A1: %s has no errors and no warnings', (slug) => {
    const { findings } = checkScenario(readFolder(`${folder}/${slug}`));
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('plays', () => {
  it('A5: a player tells what rooms tell: same words, options, indicators', () => {
    const player = makePlayer(flagship);
    for (const seed of [1, 2, 3]) {
      const dice = makeDice(seed);
      const played = player({ cut: 6, seed, pick: (decision) => dice.below(decision.options.length) });
      if (!played.ok) throw new Error(played.error.message);
      let told = openStory(flagship, { cut: 6, seed });
      for (const { beat, taken } of played.value.turns) {
        expect(told.ok && told.value.beat).toEqual(beat);
        if (told.ok && taken !== null) told = takeOption(flagship, told.value, taken);
      }
    }
  });
});
