import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileScenario } from '../../authoring/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { openStory, takeOption, type Beat, type OfferedOption } from '../../sim/story/index.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/story.ink`, folder)));

function load(slug: string): Scenario {
  const names = ['story.ink', 'rubric.yaml', 'guide.md'];
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`${slug}/${name}`, folder), 'utf8')]),
  );
  const compiled = compileScenario({ slug, files });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 1));
  return compiled.value;
}

const lines = (beat: Beat): readonly string[] => [
  ...[...beat.consequence, ...beat.passages].map((one) =>
    one.speaker ? `${one.speaker}: ${one.text}` : one.text,
  ),
  ...beat.cards.map((card) => `[${card.role}] ${card.text}`),
  beat.indicators ? `(${Object.values(beat.indicators).join(' ')})` : '',
];

/** Plays to the end; `pick` names the option. Returns the transcript, the decisions faced and the ending. */
function play(
  scenario: Scenario,
  cut: number,
  pick: (options: readonly OfferedOption[], turn: number) => OfferedOption,
) {
  const told: string[] = [];
  const faced: string[] = [];
  let story = openStory(scenario, { cut, seed: 1 });
  for (let turn = 0; turn < 40; turn++) {
    if (!story.ok) throw new Error(story.error.message);
    const { beat } = story.value;
    told.push(...lines(beat));
    if (!beat.decision) return { text: `${told.join('\n')}\n— ${beat.ending}\n`, faced, ending: beat.ending };
    faced.push(beat.decision.id);
    told.push('', `${beat.decision.heading}. ${beat.decision.prompt}`);
    const taken = pick(beat.decision.options, turn);
    for (const option of beat.decision.options)
      told.push(`${option.id === taken.id ? '>' : '-'} ${option.text}`);
    story = takeOption(scenario, story.value, taken.id);
  }
  throw new Error('no end');
}

const nth = (n: number) => (options: readonly OfferedOption[]) =>
  options[Math.min(n, options.length - 1)] as OfferedOption;

type Recorded = { readonly cut: number; readonly choose: readonly string[]; readonly ending: string };

const recorded = slugs.filter((slug) => existsSync(new URL(`${slug}/transcripts/`, folder)));

describe.each(recorded)('transcripts of %s', (slug) => {
  const at = new URL(`${slug}/transcripts/`, folder);
  const names = readdirSync(at).filter((name) => name.endsWith('.yaml'));
  const scenario = load(slug);

  it.each(names)('P6: %s is told word for word', async (name) => {
    const { cut, choose, ending } = parse(readFileSync(new URL(name, at), 'utf8')) as Recorded;
    const played = play(scenario, cut, (options, turn) => {
      const option = options.find((one) => one.id === choose[turn]);
      if (!option) throw new Error(`${choose[turn]} is not offered at turn ${turn + 1}`);
      return option;
    });
    expect(played.faced).toEqual(scenario.cuts[cut]);
    expect(played.ending).toBe(ending);
    const file = `../../scenarios/${slug}/transcripts/${name.replace('.yaml', '.txt')}`;
    await expect(played.text).toMatchFileSnapshot(file);
  });

  const [plays, ends] = slug === 'first-of-the-month' ? [8, 5] : [4, 3];
  it(`P6: the recorded plays are ${plays} or more and reach ${ends} endings or more`, () => {
    const endings = names.map((name) => (parse(readFileSync(new URL(name, at), 'utf8')) as Recorded).ending);
    expect(names.length).toBeGreaterThanOrEqual(plays);
    expect(new Set(endings).size).toBeGreaterThanOrEqual(ends);
  });
});

describe.each(slugs)('%s', (slug) => {
  it('P6: every cut plays its own decisions to an ending, by any route tried', () => {
    const scenario = load(slug);
    for (const [cut, decisions] of Object.entries(scenario.cuts)) {
      let seed = 5;
      const dice = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
      for (let i = 0; i < 12; i++) {
        const { faced, ending } = play(scenario, Number(cut), (options) =>
          nth(Math.floor(dice() * options.length))(options),
        );
        expect(faced).toEqual(decisions);
        expect(ending).not.toBe('end');
      }
    }
  });
});
