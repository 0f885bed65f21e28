// Exercise: which decisions of a scenario touch which competency, read off its rubric. F1. Rule O1.
import type { DecisionId } from '../sim/kit/index.ts';
import { COMPETENCIES, type Competency } from '../sim/scenario/competency.ts';
import type { Scenario } from '../sim/scenario/index.ts';

/** A decision in which at least one option has a weight for a competency. */
export type Touch = {
  readonly decisionId: DecisionId;
  /** Place in the whole story, from 1: the D3 of its guide. */
  readonly number: number;
  readonly heading: string;
  /** Weight of the weakest and of the strongest option, −2…+2; an option without one counts 0. */
  readonly least: number;
  readonly most: number;
};

export type Exercise = Readonly<Record<Competency, readonly Touch[]>>;

/** A scenario as a course sees it. */
export type CourseScenario = Pick<Scenario, 'slug' | 'title' | 'lang' | 'summary' | 'cuts'> & {
  readonly decisions: number;
  readonly exercise: Exercise;
};

/** Decisions, and the sums of their least and of their most. */
export type Reached = { readonly decisions: number; readonly least: number; readonly most: number };

/** Null for a story without scores. */
export function exerciseOf({ rubric, decisions }: Scenario): Exercise | null {
  if (rubric === null) return null;
  const touches = (competency: Competency): readonly Touch[] =>
    decisions.flatMap(({ id, heading, optionIds }, i) => {
      const keys = new Map(Object.entries(rubric.author.decisions[id] ?? {}));
      const weights = optionIds.map((option) => keys.get(option)?.weights[competency] ?? 0);
      if (weights.every((weight) => weight === 0)) return [];
      const range = { least: Math.min(...weights), most: Math.max(...weights) };
      return [{ decisionId: id, number: i + 1, heading, ...range }];
    });
  return Object.fromEntries(COMPETENCIES.map((one) => [one, touches(one)])) as Exercise;
}

export const reachedBy = (touches: readonly Touch[]): Reached => ({
  decisions: touches.length,
  least: touches.reduce((sum, { least }) => sum + least, 0),
  most: touches.reduce((sum, { most }) => sum + most, 0),
});

/** Null for a story without scores: a course has no place for it. */
export function courseScenarioOf(scenario: Scenario): CourseScenario | null {
  const exercise = exerciseOf(scenario);
  if (exercise === null) return null;
  const { slug, title, lang, summary, cuts } = scenario;
  return { slug, title, lang, summary, cuts, decisions: scenario.decisions.length, exercise };
}
