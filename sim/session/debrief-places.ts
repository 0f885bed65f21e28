// Debrief places: the way through the guided debrief, one screen after the other. F0. Rules G1, G3.
import type { DecisionId } from '../kit/index.ts';
import { panelSplit, type Scenario } from '../scenario/index.ts';
import { DEBRIEF_STEPS, DIVE_STAGES, type DebriefStep, type DiveStage } from './debrief-state.ts';
import { proposeDecisions } from './propose.ts';
import type { CommittedDecision, SessionState } from './state.ts';

export type DebriefPlace =
  | { readonly step: Exclude<DebriefStep, 'dive'> }
  | { readonly step: 'dive'; readonly decisionId: DecisionId; readonly stage: DiveStage };

/** Dives that are taken from the proposals when the facilitator picks none. */
const DIVES = 2;

export const takenAs = ({ runs }: SessionState, decisionId: DecisionId): readonly CommittedDecision[] =>
  runs.flatMap(({ decided }) => decided.filter((one) => one.decisionId === decisionId));

/** Decisions that are gone into, in that order: the facilitator's, else the first two proposals as they were played. */
export function divesOf(scenario: Scenario, state: SessionState): readonly DecisionId[] {
  const picked = state.debrief?.picked ?? [];
  if (picked.length > 0) return picked;
  const order = scenario.decisions.map(({ id }) => id);
  return proposeDecisions(scenario, state)
    .slice(0, DIVES)
    .map(({ decisionId }) => decisionId)
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** What there is to lay open of a decision: without cards, a panel or a key their stages fall away. */
export function stagesOf(
  scenario: Scenario,
  state: SessionState,
  decisionId: DecisionId,
): readonly DiveStage[] {
  const taken = takenAs(state, decisionId);
  const has: Readonly<Record<DiveStage, boolean>> = {
    first: true,
    second: state.config.rounds === 2,
    reasons: true,
    cards: taken.some(({ cards }) => cards.length > 0),
    panel: scenario.panel ? panelSplit(scenario.panel, decisionId) !== null : false,
    author: scenario.rubric !== null,
  };
  return DIVE_STAGES.filter((stage) => has[stage]);
}

/** Every place, in order. */
export function debriefPlaces(scenario: Scenario, state: SessionState): readonly DebriefPlace[] {
  return DEBRIEF_STEPS.flatMap((step): readonly DebriefPlace[] => {
    if (step !== 'dive') return [{ step }];
    return divesOf(scenario, state).flatMap((decisionId) =>
      stagesOf(scenario, state, decisionId).map((stage) => ({ step, decisionId, stage })),
    );
  });
}

const isSame = (one: DebriefPlace, two: DebriefPlace): boolean =>
  one.step === 'dive' && two.step === 'dive'
    ? one.decisionId === two.decisionId && one.stage === two.stage
    : one.step === two.step;

/** Where the room is now; null before the debrief. */
export function debriefPlace({ debrief }: SessionState): DebriefPlace | null {
  if (debrief === null) return null;
  const { step, dive } = debrief;
  return step === 'dive' ? (dive ? { step, ...dive } : null) : { step };
}

/** The place `by` steps on (1) or back (−1); null at the ends. */
export function placeFrom(scenario: Scenario, state: SessionState, by: 1 | -1): DebriefPlace | null {
  const here = debriefPlace(state);
  const all = debriefPlaces(scenario, state);
  const at = here === null ? -1 : all.findIndex((place) => isSame(place, here));
  if (at >= 0) return all[at + by] ?? null;
  // A decision that was picked by hand and let go again: on to what follows the dives, or back to the choice.
  return here?.step === 'dive' ? { step: by === 1 ? 'competencies' : 'pick' } : (all[0] ?? null);
}

const STEP_WORDS: Readonly<Record<Exclude<DebriefStep, 'dive'>, string>> = {
  reactions: 'Ask for first reactions',
  happened: 'Show what happened',
  pick: 'Choose what to talk about',
  competencies: 'Go through the competencies',
  rewind: 'Try another branch',
  transfer: 'On to everyone’s own plan',
  exit: 'Finish: rate it and take it home',
};
const STAGE_WORDS: Readonly<Record<DiveStage, string>> = {
  first: 'Show the first votes',
  second: 'Show the second votes',
  reasons: 'Show the reasons',
  cards: 'Show the private cards',
  panel: 'Show what practitioners would do',
  author: 'Show the author’s view',
};

/** What going to a place does, for the facilitator's button. */
export function placeWords(state: SessionState, place: DebriefPlace): string {
  if (place.step !== 'dive') return STEP_WORDS[place.step];
  if (place.stage !== 'first') return STAGE_WORDS[place.stage];
  const heading = takenAs(state, place.decisionId)[0]?.heading;
  return heading ? `Go into “${heading}”` : STAGE_WORDS.first;
}
