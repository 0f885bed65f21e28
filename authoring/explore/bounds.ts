// Bounds: the least and most that any play can come to, proved on the story graph. F1.
import { COMPETENCIES, INDICATORS, type Indicator, type Scenario } from '../../sim/scenario/index.ts';
import { evidenceOf, profileOf, type CompetencyMark } from '../../sim/scoring/index.ts';
import { tagValue } from '../../sim/story/index.ts';
import { moved, type Settler } from './live/settle.ts';
import type { GraphEdge, GraphLine, StoryGraph } from './live/story-graph.ts';
import type { ScoreRange } from './scores.ts';

export type Range = { readonly least: number; readonly most: number };
/** Null for what cannot be proved: the story goes in circles, or too much hangs together. */
export type Bounds = {
  /** Null without a rubric, too. */
  readonly scores: readonly ScoreRange[] | null;
  readonly total: Range | null;
  /** At the end of a play, 0–100; none for a story without indicators. */
  readonly indicators: Readonly<Partial<Record<Indicator, Range | null>>>;
};

export function boundsOf(scenario: Scenario, graph: StoryGraph, settler: Settler): Bounds {
  const range = (add: (edge: GraphEdge, sum: number) => number | null): Range | null => {
    const least = settler.extreme(-1, add);
    const most = least === null ? null : settler.extreme(1, add);
    return least === null || most === null ? null : { least, most };
  };
  const marksOn = graph.edges.map((edge) => marksOf(scenario, graph, edge));
  const indicators: Partial<Record<Indicator, Range | null>> = {};
  for (const name of INDICATORS) {
    if (!graph.edges.some(({ became }) => became.has(name))) continue;
    const found = range((edge, sum) => moved(name, edge, sum));
    indicators[name] = found && { least: clamped(found.least), most: clamped(found.most) };
  }
  if (!scenario.rubric) return { scores: null, total: null, indicators };
  const scores = COMPETENCIES.map((competency, i): ScoreRange | null => {
    const points = range((edge, sum) => sum + (marksOn[edge.number]?.[i]?.earned ?? 0));
    const chances = range((edge, sum) => sum + (marksOn[edge.number]?.[i]?.opportunities ?? 0));
    return (
      points && chances && { competency, ...points, fewest: chances.least, mostOpportunities: chances.most }
    );
  });
  const total = range((edge, sum) => sum + earnedIn(marksOn[edge.number] ?? []));
  return { scores: scores.every((one) => one !== null) ? scores : null, total, indicators };
}

const clamped = (value: number): number => Math.max(0, Math.min(100, value));
const earnedIn = (marks: readonly CompetencyMark[]): number =>
  marks.reduce((sum, { earned }) => sum + earned, 0);

const idOf = ({ tags }: GraphLine): string => tagValue(tags, 'id') ?? '';

/** What taking the edge's choice adds to each competency; empty where nothing is decided. */
function marksOf(
  scenario: Scenario,
  graph: StoryGraph,
  { from, choice }: GraphEdge,
): readonly CompetencyMark[] {
  const key = scenario.rubric?.author;
  const offered = graph.states[from]?.choices.map((one) => ({ id: idOf(one), text: one.text })) ?? [];
  const taken = offered[choice];
  const decision = scenario.decisions.find(({ optionIds }) => taken && optionIds.includes(taken.id));
  if (!key || !taken || !decision) return [];
  const evidence = evidenceOf(key, { decisionId: decision.id, heading: '', optionId: taken.id, offered });
  return evidence ? profileOf([evidence]).marks : [];
}
