// Next: which teams are furthest behind, and what one press of the facilitator's button does, in words. F0.
import { assertNever } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { placeFrom, placeWords } from './debrief-places.ts';
import { RUN_PHASES, type RunPhase } from './phase.ts';
import { decisionNumber } from './query.ts';
import type { Run, SessionState } from './state.ts';
import type { FacilitatorView } from './view.ts';

const progress = (run: Run): number =>
  run.phase === 'ended'
    ? Number.MAX_SAFE_INTEGER
    : decisionNumber(run) * RUN_PHASES.length + RUN_PHASES.indexOf(run.phase);

/** Runs of teams with people; all, when none has any. */
export function peopledRuns(state: SessionState): readonly Run[] {
  const peopled = state.runs.filter((run) => state.seats.some((seat) => seat.teamId === run.teamId));
  return peopled.length > 0 ? peopled : state.runs;
}

/** Runs of teams with people (all, when none has any) at the earliest point; none when all have ended. */
export function earliestRuns(state: SessionState): readonly Run[] {
  const going = peopledRuns(state).filter((run) => run.phase !== 'ended');
  const earliest = Math.min(...going.map(progress));
  return going.filter((run) => progress(run) === earliest);
}

/** Runs whose last step by the facilitator can be taken back. */
export const undoableRuns = (state: SessionState): readonly Run[] => {
  const last = Math.max(...state.runs.map((run) => run.undo?.at ?? 0));
  return state.runs.filter((run) => run.undo !== null && run.undo.at === last);
};

const STEP_WORDS: Readonly<Record<RunPhase, string>> = {
  waiting: 'Open the first decision',
  reading: 'Open the first vote',
  voting: 'Close the first vote and start the talk',
  talking: 'Open the second vote',
  revoting: 'Close the second vote and decide',
  committing: 'Decide the tie by the first votes',
  consequence: 'Open the next decision',
  ended: 'Open the debrief',
};

function whom(state: SessionState, runs: readonly Run[]): string {
  const peopled = peopledRuns(state);
  if (runs.length >= peopled.length) return peopled.length > 1 ? ' for all teams' : '';
  return runs.length > 3 ? ` for ${runs.length} teams` : ` for ${runs.map((run) => run.name).join(', ')}`;
}

/** What taking the last step back does; null when there is nothing to take back. */
export function undoWords(state: SessionState): string | null {
  // Where every team has reached its end there is no play to go back to.
  if (state.phase === 'debrief')
    return peopledRuns(state).some((run) => run.phase !== 'ended') ? 'Back to play' : null;
  const runs = state.phase === 'playing' && !state.paused ? undoableRuns(state) : [];
  return runs.length === 0 ? null : `Take the last step back${whom(state, runs)}`;
}

/** The facilitator's one primary action. */
export function nextStep(scenario: Scenario, state: SessionState): FacilitatorView['next'] {
  if (state.paused) return { command: 'ResumeSession', words: 'Go on with the session' };
  switch (state.phase) {
    case 'lobby':
      return { command: 'StartPrebrief', words: 'Start the briefing' };
    case 'prebrief':
      return { command: 'StartPlay', words: 'Start play: open the first decision' };
    case 'playing': {
      const runs = earliestRuns(state);
      const phase = runs[0]?.phase;
      if (phase === undefined) return { command: 'OpenDebrief', words: 'Open the debrief' };
      const last = phase === 'consequence' && runs.every((run) => !run.story?.beat.decision);
      const words = last ? 'Show the ending' : STEP_WORDS[phase];
      return { command: 'Advance', words: words + whom(state, runs) };
    }
    case 'debrief': {
      const place = placeFrom(scenario, state, 1);
      return place === null
        ? { command: 'CloseSession', words: 'Close the session' }
        : { command: 'AdvanceDebrief', words: placeWords(state, place) };
    }
    case 'closed':
      return { command: null, words: 'This session is closed' };
    default:
      return assertNever(state.phase);
  }
}
