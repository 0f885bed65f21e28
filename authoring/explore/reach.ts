// Reach: what the paths of each cut can earn, proved on the story graph. F1. It is kept with the scenario (rule S6).
import type { CompetencyReach, Reach, ReachByCut, Scenario } from '../../sim/scenario/index.ts';
import { boundsOf } from './bounds.ts';
import { exploreStory } from './live/explore-story.ts';
import { Settler } from './live/settle.ts';
import { MOST_STATES, MOST_STEPS } from './survey.ts';

function reachIn(scenario: Scenario, cut: number): Reach | null {
  const graph = exploreStory(scenario.story, {
    cut,
    grain: 'line',
    mostStates: MOST_STATES,
    mostSteps: MOST_STEPS,
  });
  const scores = graph.stopped === null ? boundsOf(scenario, graph, new Settler(graph)).scores : null;
  if (scores === null) return null;
  const exercised = scores.filter(({ mostOpportunities }) => mostOpportunities > 0);
  return Object.fromEntries(
    exercised.map(({ competency, least, most, mostOpportunities }): [string, CompetencyReach] => [
      competency,
      { least, most, opportunities: mostOpportunities },
    ]),
  );
}

/** Some tenths of a second a cut. A cut that cannot be explored to its end is left out; without a rubric there is none. */
export function reachOf(scenario: Scenario): ReachByCut {
  if (!scenario.rubric) return {};
  const cuts = Object.keys(scenario.cuts).map(Number);
  return Object.fromEntries(
    cuts.flatMap((cut) => {
      const reach = reachIn(scenario, cut);
      return reach ? [[cut, reach] as const] : [];
    }),
  );
}
