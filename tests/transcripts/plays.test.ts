import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

/** Always the option with the highest (or lowest) sum of weights. */
const byWeight = (scenario: Scenario, sign: 1 | -1) => (options: readonly OfferedOption[]) => {
  const keys = Object.assign({}, ...Object.values(scenario.rubric?.author.decisions ?? {}));
  const sum = (id: string): number =>
    Object.values((keys[id]?.weights ?? {}) as Record<string, number>).reduce((a, b) => a + b, 0);
  return [...options].sort((a, b) => sign * (sum(b.id) - sum(a.id)))[0] as OfferedOption;
};

describe('transcripts of the flagship', () => {
  const scenario = load('first-of-the-month');
  const plays = {
    'first-12': [12, nth(0)],
    'second-12': [12, nth(1)],
    'third-12': [12, nth(2)],
    'last-12': [12, nth(9)],
    'idealist-12': [12, byWeight(scenario, 1)],
    'opposite-12': [12, byWeight(scenario, -1)],
    'second-8': [8, nth(1)],
    'alternating-6': [
      6,
      (options: readonly OfferedOption[], turn: number) => nth(turn % 2 === 0 ? 2 : 0)(options),
    ],
    'idealist-4': [4, byWeight(scenario, 1)],
  } as const;
  for (const [name, [cut, pick]] of Object.entries(plays)) {
    it(`P6: ${name}`, async () => {
      const { text, faced } = play(scenario, cut, pick);
      expect(faced).toEqual(scenario.cuts[cut]);
      await expect(text).toMatchFileSnapshot(`../../scenarios/first-of-the-month/transcripts/${name}.txt`);
    });
  }

  it('very different plays reach at least four endings', () => {
    expect(
      new Set(Object.values(plays).map(([cut, pick]) => play(scenario, cut, pick).ending)).size,
    ).toBeGreaterThanOrEqual(4);
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
