// Indicator layout: the six indicators of one team over its run, and what came back from where. F3, pure. Rule D8.
import type { RoomDebrief, TeamPath } from '../../../sim/debrief/room.ts';
import { INDICATORS, type Indicator, type IndicatorChanges } from '../../../sim/scenario/competency.ts';

export type Point = {
  /** −1: before the first. Whole: after this decision, from 0. Half: what came back before the next one. */
  readonly at: number;
  /** 0–100. */
  readonly value: number;
};
export type Echo = {
  /** From 1, in the order in which they came back. */
  readonly number: number;
  /** The decision that caused it, from 0; null when it is not on the path. */
  readonly from: number | null;
  readonly optionId: string;
  readonly at: number;
  readonly text: string;
  readonly changes: IndicatorChanges;
};
export type Series = {
  readonly indicator: Indicator;
  readonly points: readonly Point[];
  /** Those that moved this indicator. */
  readonly echoes: readonly Echo[];
};

const within = (value: number): number => Math.max(0, Math.min(100, value));

export function echoesOf(told: RoomDebrief['told'], { steps }: TeamPath): readonly Echo[] {
  const found = steps.flatMap((step, at) =>
    step.delayed.map((late) => {
      const from = steps.findIndex(({ optionId }) => optionId === late.from);
      return {
        from: from < 0 ? null : from,
        optionId: late.from,
        at: at + 0.5,
        text: told[late.told] ?? '',
        changes: late.changes,
      };
    }),
  );
  return found.map((echo, i) => ({ number: i + 1, ...echo }));
}

/** Several effects that came back together are one point on the line. */
export function seriesOf(told: RoomDebrief['told'], team: TeamPath): readonly Series[] {
  const echoes = echoesOf(told, team);
  return INDICATORS.map((indicator) => ({
    indicator,
    points: team.steps.flatMap(({ after, changes }, at) => {
      if (after === null) return [];
      const late = echoes.filter((echo) => echo.at === at + 0.5 && (echo.changes[indicator] ?? 0) !== 0);
      const moved = late.reduce((sum, echo) => sum + (echo.changes[indicator] ?? 0), after[indicator]);
      const start = at === 0 ? [{ at: -1, value: within(after[indicator] - (changes[indicator] ?? 0)) }] : [];
      const back = late.length === 0 ? [] : [{ at: at + 0.5, value: within(moved) }];
      return [...start, { at, value: after[indicator] }, ...back];
    }),
    echoes: echoes.filter((echo) => (echo.changes[indicator] ?? 0) !== 0),
  }));
}

/** Between its points a line is straight; null where there are none. */
export function valueAt(points: readonly Point[], at: number): number | null {
  const before = points.findLast((point) => point.at <= at) ?? points[0];
  return before?.value ?? null;
}
