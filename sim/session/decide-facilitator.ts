// decide, for the facilitator's commands. F0. Rules P1–P9, J1, J4, J5.
import { assertNever, err, ok, type Result, type TeamId } from '../kit/index.ts';
import { extendedBy, MESSAGE_MAX, type FacilitatorCommand } from './command.ts';
import { deal, dealAgain } from './deal.ts';
import { decideForDebrief, openFirstStep } from './decide-debrief.ts';
import type { Draft } from './draft.ts';
import type { SessionEvent } from './event.ts';
import { advance, closeRound, openScene, returnToTalk, settle, skipDecision } from './flow.ts';
import { parseName, UNSEEN } from './name.ts';
import { earliestRuns, undoableRuns } from './next.ts';
import { runOf, seatOf } from './query.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { balanceTeams, moveSeat } from './teams.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;

const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Decision =>
  err({ code, ...details });

function startPlay(draft: Draft): Decision {
  draft.add({ type: 'SessionPhaseChanged', phase: 'playing' });
  for (const run of draft.state.runs) openScene(draft, run.teamId);
  return ok(draft.events);
}

function resume(draft: Draft): Decision {
  const { pausedAt } = draft.state;
  if (!draft.state.paused || pausedAt === null) return refuse('session/wrong-phase');
  draft.add({ type: 'SessionResumed' });
  for (const run of draft.state.runs) {
    if (run.deadline === null) continue;
    draft.add({ type: 'DeadlineMoved', teamId: run.teamId, deadline: run.deadline + (draft.now - pausedAt) });
  }
  for (const run of draft.state.runs) settle(draft, run.teamId);
  return ok(draft.events);
}

/** The teams a command is for: one, or those that are furthest behind. */
function targets(draft: Draft, teamId: TeamId | null): readonly TeamId[] {
  if (teamId !== null) return runOf(draft.state, teamId) ? [teamId] : [];
  return earliestRuns(draft.state).map((run) => run.teamId);
}

function inPlay(
  draft: Draft,
  teamId: TeamId | null,
  act: (teamId: TeamId) => void,
  undoable = false,
): Decision {
  if (draft.state.phase !== 'playing') return refuse('session/wrong-phase');
  if (draft.state.paused) return refuse('session/paused');
  const teamIds = targets(draft, teamId);
  if (teamIds.length === 0) return refuse('team/unknown');
  if (undoable) draft.add({ type: 'StepTaken', teamIds });
  const before = draft.events.length;
  for (const id of teamIds) act(id);
  return draft.events.length > before ? ok(draft.events) : refuse('team/wrong-phase');
}

/** A step of the facilitator: what it does can be taken back while nobody has acted on it. */
function step(draft: Draft, teamId: TeamId | null, act: (teamId: TeamId) => void): Decision {
  return inPlay(draft, teamId, act, true);
}

function backToTalk(draft: Draft, teamId: TeamId | null): Decision {
  if (draft.state.phase !== 'playing') return refuse('session/wrong-phase');
  if (draft.state.paused) return refuse('session/paused');
  const there = draft.state.runs.filter(
    (run) =>
      (teamId === null || run.teamId === teamId) && (run.phase === 'revoting' || run.phase === 'committing'),
  );
  if (there.length === 0) return refuse('team/wrong-phase');
  for (const run of there) returnToTalk(draft, run.teamId);
  return ok(draft.events);
}

function undoStep(draft: Draft): Decision {
  const { state } = draft;
  if (state.phase === 'debrief') {
    draft.add({ type: 'SessionPhaseChanged', phase: 'playing' });
    return ok(draft.events);
  }
  if (state.phase !== 'playing') return refuse('session/wrong-phase');
  const teamIds = undoableRuns(state).map((run) => run.teamId);
  if (teamIds.length === 0) return refuse('step/nothing-to-undo');
  draft.add({ type: 'StepUndone', teamIds });
  return ok(draft.events);
}

function sendMessage(draft: Draft, teamId: TeamId | null, raw: string): Decision {
  if (teamId !== null && !runOf(draft.state, teamId)) return refuse('team/unknown');
  const text = raw.normalize('NFC').replace(UNSEEN, '').trim();
  if (text === '') return refuse('message/empty');
  if ([...text].length > MESSAGE_MAX) return refuse('message/too-long', { most: MESSAGE_MAX });
  draft.add({ type: 'MessageSent', teamId, text });
  return ok(draft.events);
}

function takeDownMessage(draft: Draft, messageId: number): Decision {
  const isUp = draft.state.messages.some(({ id, isDown }) => id === messageId && !isDown);
  if (!isUp) return refuse('message/gone');
  draft.add({ type: 'MessageTakenDown', messageId });
  return ok(draft.events);
}

function extendTalk(draft: Draft, teamId: TeamId | null, extraMs: number): Decision {
  const extra = extendedBy(extraMs);
  return inPlay(draft, teamId, (id) => {
    const run = runOf(draft.state, id);
    if (run?.phase !== 'talking') return;
    draft.add({
      type: 'DeadlineMoved',
      teamId: id,
      deadline: Math.max(run.deadline ?? draft.now, draft.now) + extra,
    });
  });
}

export function decideForFacilitator(draft: Draft, command: FacilitatorCommand): Decision {
  const { state } = draft;
  switch (command.type) {
    case 'BackToTalk':
      return backToTalk(draft, command.teamId);
    case 'SkipDecision':
      return step(draft, command.teamId, (id) => skipDecision(draft, id));
    case 'UndoStep':
      return undoStep(draft);
    case 'SendMessage':
      return sendMessage(draft, command.teamId, command.text);
    case 'TakeDownMessage':
      return takeDownMessage(draft, command.messageId);
    case 'DealAgain':
      if (state.phase !== 'prebrief') return refuse('session/wrong-phase');
      for (const run of state.runs) {
        if (command.teamId === null || command.teamId === run.teamId) dealAgain(draft, run.teamId);
      }
      return ok(draft.events);
    case 'BalanceTeams':
      if (state.phase !== 'lobby' && state.phase !== 'prebrief') return refuse('session/wrong-phase');
      if (command.teams < 1 || command.teams > state.runs.length) return refuse('team/unknown');
      balanceTeams(draft, command.teams);
      return ok(draft.events);
    case 'GiveReentry':
      if (!seatOf(state, command.seatId)) return refuse('seat/unknown');
      draft.add({ type: 'ReentryGiven', seatId: command.seatId });
      return ok(draft.events);
    case 'StartPrebrief':
      if (state.phase !== 'lobby') return refuse('session/wrong-phase');
      draft.add({ type: 'SessionPhaseChanged', phase: 'prebrief' });
      for (const run of state.runs) deal(draft, run.teamId);
      return ok(draft.events);
    case 'StartPlay':
      return state.phase === 'prebrief' ? startPlay(draft) : refuse('session/wrong-phase');
    case 'Advance':
      return step(draft, command.teamId, (id) => advance(draft, id));
    case 'CloseBallot':
      return step(draft, command.teamId, (id) => {
        const phase = runOf(draft.state, id)?.phase;
        if (phase === 'voting' || phase === 'revoting') closeRound(draft, id);
      });
    case 'ExtendTalk':
      return extendTalk(draft, command.teamId, command.extraMs);
    case 'PauseSession':
      if (state.paused || state.phase !== 'playing') return refuse('session/wrong-phase');
      draft.add({ type: 'SessionPaused' });
      return ok(draft.events);
    case 'ResumeSession':
      return resume(draft);
    case 'MoveSeat': {
      const seat = seatOf(state, command.seatId);
      if (!seat) return refuse('seat/unknown');
      if (!runOf(state, command.teamId)) return refuse('team/unknown');
      moveSeat(draft, seat.id, seat.teamId, command.teamId);
      return ok(draft.events);
    }
    case 'RenameSeat': {
      if (!seatOf(state, command.seatId)) return refuse('seat/unknown');
      const name = parseName(command.name);
      if (!name.ok) return name;
      draft.add({ type: 'SeatRenamed', seatId: command.seatId, name: name.value });
      return ok(draft.events);
    }
    case 'RemoveSeat': {
      const seat = seatOf(state, command.seatId);
      if (!seat) return refuse('seat/unknown');
      draft.add({ type: 'SeatRemoved', seatId: command.seatId });
      settle(draft, seat.teamId);
      return ok(draft.events);
    }
    case 'LockSession':
      draft.add({ type: 'SessionLocked', locked: command.locked });
      return ok(draft.events);
    case 'OpenDebrief':
      if (state.phase === 'debrief') return refuse('session/wrong-phase');
      if (state.paused) draft.add({ type: 'SessionResumed' });
      draft.add({ type: 'SessionPhaseChanged', phase: 'debrief' });
      // Reopened after more play it goes on where it was.
      if (state.debrief === null) openFirstStep(draft);
      return ok(draft.events);
    case 'CloseSession':
      draft.add({ type: 'SessionPhaseChanged', phase: 'closed' });
      return ok(draft.events);
    case 'AdvanceDebrief':
    case 'StepBackDebrief':
    case 'GoToDebriefStep':
    case 'ExtendDebrief':
    case 'PickDecisions':
    case 'ShowDive':
    case 'ShowRewind':
      return decideForDebrief(draft, command);
    default:
      return assertNever(command);
  }
}
