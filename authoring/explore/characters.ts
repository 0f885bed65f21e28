// Characters: plays by people who want one thing only. F1. A pleaser takes what lifts an indicator most, an idealist what
// the key weighs most. Source: scenario handbook, §4.4, item 13.
import type { OptionId } from '../../sim/kit/index.ts';
import {
  INDICATORS,
  sumOfWeights,
  type Indicator,
  type Indicators,
  type Scenario,
} from '../../sim/scenario/index.ts';
import type { OfferedDecision } from '../../sim/story/index.ts';
import type { Player } from './every-path.ts';
import { totalScore } from './scores.ts';

/** Goodwill, speed and reach: what a career is made of in the short run. */
export const PLEASED_BY = ['capital', 'served', 'time'] as const satisfies readonly Indicator[];

/** Mean change of each indicator when an option is taken, until the next scene. */
export type Effects = ReadonlyMap<OptionId, Readonly<Partial<Record<Indicator, number>>>>;

export type Character = {
  readonly wants: Indicator | 'key';
  readonly total: number;
  /** Where the indicators end; null for a story without them. */
  readonly indicators: Indicators | null;
};

/** None for an indicator that no option moves, and no idealist without a key. */
export function charactersOf(
  scenario: Scenario,
  player: Player,
  cut: number,
  effects: Effects,
): readonly Character[] {
  const keys = scenario.rubric?.author.decisions;
  const weighed = ({ id }: OfferedDecision, option: string): number =>
    sumOfWeights(keys?.[id]?.[option]?.weights);
  const play = (wants: Character['wants'], worth: (decision: OfferedDecision, option: string) => number) => {
    const pick = (decision: OfferedDecision): number => {
      const worths = decision.options.map(({ id }) => worth(decision, id));
      return worths.indexOf(Math.max(...worths));
    };
    const played = player({ cut, seed: 1, pick });
    if (!played.ok) return [];
    const indicators = played.value.turns.at(-1)?.beat.indicators ?? null;
    return [{ wants, total: totalScore(scenario, played.value), indicators }];
  };
  const moved = INDICATORS.filter((name) =>
    [...effects.values()].some((effect) => (effect[name] ?? 0) !== 0),
  );
  return [
    ...PLEASED_BY.filter((name) => moved.includes(name)).flatMap((name) =>
      play(name, (_, option) => effects.get(option)?.[name] ?? 0),
    ),
    ...(keys ? play('key', weighed) : []),
  ];
}
