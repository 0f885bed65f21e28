// Views of the guided debrief's course: for everyone, and for the console. F0. What is shown there is sim/debrief's.
import type { Scenario } from '../scenario/index.ts';
import { debriefPlaces, debriefPlace, divesOf, stagesOf } from './debrief-places.ts';
import { DEBRIEF_STEPS, stepMs } from './debrief-state.ts';
import { proposeDecisions } from './propose.ts';
import { planOf } from './run-sheet.ts';
import type { SessionState } from './state.ts';
import type { DebriefPublic, FacilitatorView } from './view.ts';

const inDebrief = ({ phase }: SessionState): boolean => phase === 'debrief' || phase === 'closed';

export function debriefPublic(scenario: Scenario, state: SessionState): DebriefPublic | null {
  const { debrief } = state;
  if (debrief === null || !inDebrief(state)) return null;
  const { step, since, deadline, picked, dive, rewind } = debrief;
  const here = JSON.stringify(debriefPlace(state));
  const all = debriefPlaces(scenario, state).map((place) => JSON.stringify(place));
  const place = Math.max(1, all.indexOf(here) + 1);
  return { step, since, deadline, picked, dive, rewind, place, places: all.length };
}

/** Decisions that any team took, in the scenario's order. */
function decisionsOf(scenario: Scenario, state: SessionState) {
  const taken = new Map(
    state.runs.flatMap(({ decided }) => decided.map(({ decisionId, heading }) => [decisionId, heading])),
  );
  const order = scenario.decisions.map(({ id }) => id);
  return [...taken]
    .map(([id, heading]) => ({ id, heading, stages: stagesOf(scenario, state, id) }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

export function debriefDesk(scenario: Scenario, state: SessionState): FacilitatorView['debrief'] {
  const { debrief } = state;
  if (debrief === null || !inDebrief(state)) return null;
  const dives = divesOf(scenario, state);
  const many = Math.max(1, dives.length);
  const planned = planOf(state.config.minutes).debrief;
  return {
    back: debrief.step !== 'reactions',
    decisions: decisionsOf(scenario, state),
    proposed: proposeDecisions(scenario, state),
    dives,
    reactions: debrief.reactions.length,
    ratings: debrief.ratings.length,
    notes: debrief.notes.length,
    steps: DEBRIEF_STEPS.map((step) => {
      const minutes = stepMs(step, planned, many) / 60_000;
      return { step, minutes: step === 'dive' ? minutes * many : minutes };
    }),
  };
}
