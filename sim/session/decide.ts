// decide: command → events or a refusal. F0. The one place where a wish becomes a fact.
import { assertNever, err, ok, type EpochMs, type Result, type TeamId } from '../kit/index.ts';
import { dealRoles, type Scenario } from '../scenario/index.ts';
import type { Command, FacilitatorCommand, SystemCommand } from './command.ts';
import { Draft } from './draft.ts';
import type { SessionEvent } from './event.ts';
import { advance, closeRound, openScene, settle } from './flow.ts';
import { earliestRuns } from './next.ts';
import { presentOf, runOf, seatOf, seatsOf } from './query.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { decideForSeat } from './decide-seat.ts';
import type { SessionState } from './state.ts';

export type Decision = Result<readonly SessionEvent[], Refusal>;

const NAME_MAX = 40;
/** Control characters and direction overrides: they would turn the text around them. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const SEATS_MAX = 300;
const EXTEND_MAX_MS = 30 * 60_000;

const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Decision =>
  err({ code, ...details });

/** A name as it may be kept, or why not. 1–40 code points after trimming, without unseen controls; all else is shown as text. */
export function parseName(raw: string): Result<string, Refusal> {
  const name = raw.normalize('NFC').replace(UNSEEN, '').trim();
  if (name === '') return err({ code: 'seat/name-empty' });
  return [...name].length > NAME_MAX ? err({ code: 'seat/name-too-long', most: NAME_MAX }) : ok(name);
}

function create(command: Extract<SystemCommand, { type: 'CreateSession' }>, now: EpochMs): Decision {
  const { id, code, config, teamNames } = command;
  const teams = teamNames.map((name, i) => ({ id: `t${i + 1}`, name }));
  return ok([{ type: 'SessionCreated', at: now, id, code, config, teams }]);
}

function deal(draft: Draft, teamId: TeamId): void {
  if (draft.state.config.rounds === 1) return;
  const seats = seatsOf(draft.state, teamId).map((seat) => seat.id);
  if (seats.length > 0) draft.add({ type: 'RolesDealt', teamId, roles: dealRoles(draft.scenario, seats) });
}

/** A late joiner gets what a team of the new size would give that seat; the others keep their roles and cards. */
function dealLate(draft: Draft, teamId: TeamId, seatId: string): void {
  const seats = seatsOf(draft.state, teamId).map((seat) => seat.id);
  const roles = dealRoles(draft.scenario, seats)[seatId] ?? [];
  draft.add({ type: 'RolesDealt', teamId, roles: { [seatId]: roles } });
}

function join(draft: Draft, command: Extract<SystemCommand, { type: 'JoinSession' }>): Decision {
  const { state } = draft;
  if (state.locked) return refuse('session/locked');
  if (state.seats.length >= SEATS_MAX) return refuse('session/full', { most: SEATS_MAX });
  if (seatOf(state, command.seatId)) return refuse('seat/already-joined');
  const name = parseName(command.name);
  if (!name.ok) return name;
  const smallest = [...state.runs].sort(
    (a, b) => seatsOf(state, a.teamId).length - seatsOf(state, b.teamId).length,
  )[0];
  const teamId = command.teamId ?? smallest?.teamId;
  if (teamId === undefined || !runOf(state, teamId)) return refuse('team/unknown');
  draft.add({ type: 'SeatJoined', seatId: command.seatId, teamId, name: name.value, look: command.look });
  if (state.phase === 'prebrief') deal(draft, teamId);
  if (state.phase === 'playing') dealLate(draft, teamId, command.seatId);
  return ok(draft.events);
}

function startPlay(draft: Draft): Decision {
  draft.add({ type: 'SessionPhaseChanged', phase: 'playing' });
  for (const run of draft.state.runs) openScene(draft, run.teamId);
  return ok(draft.events);
}

function moveSeat(draft: Draft, seatId: string, teamId: TeamId): Decision {
  const seat = seatOf(draft.state, seatId);
  if (!seat) return refuse('seat/unknown');
  if (!runOf(draft.state, teamId)) return refuse('team/unknown');
  if (seat.teamId === teamId) return ok([]);
  draft.add({ type: 'SeatMoved', seatId, teamId });
  if (draft.state.phase === 'prebrief') for (const id of [seat.teamId, teamId]) deal(draft, id);
  if (draft.state.phase === 'playing') {
    dealLate(draft, teamId, seatId);
    settle(draft, seat.teamId);
  }
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

function inPlay(draft: Draft, teamId: TeamId | null, act: (teamId: TeamId) => void): Decision {
  if (draft.state.phase !== 'playing') return refuse('session/wrong-phase');
  if (draft.state.paused) return refuse('session/paused');
  const teams = targets(draft, teamId);
  if (teams.length === 0) return refuse('team/unknown');
  for (const id of teams) act(id);
  return draft.events.length > 0 ? ok(draft.events) : refuse('team/wrong-phase');
}

function extendTalk(draft: Draft, teamId: TeamId | null, extraMs: number): Decision {
  const extra = Math.max(0, Math.min(EXTEND_MAX_MS, extraMs));
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

function decideForFacilitator(draft: Draft, command: FacilitatorCommand): Decision {
  const { state } = draft;
  switch (command.type) {
    case 'StartPrebrief':
      if (state.phase !== 'lobby') return refuse('session/wrong-phase');
      draft.add({ type: 'SessionPhaseChanged', phase: 'prebrief' });
      for (const run of state.runs) deal(draft, run.teamId);
      return ok(draft.events);
    case 'StartPlay':
      return state.phase === 'prebrief' ? startPlay(draft) : refuse('session/wrong-phase');
    case 'Advance':
      return inPlay(draft, command.teamId, (id) => advance(draft, id));
    case 'CloseBallot':
      return inPlay(draft, command.teamId, (id) => {
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
    case 'MoveSeat':
      return moveSeat(draft, command.seatId, command.teamId);
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
      return ok(draft.events);
    case 'CloseSession':
      draft.add({ type: 'SessionPhaseChanged', phase: 'closed' });
      return ok(draft.events);
    default:
      return assertNever(command);
  }
}

function setPresence(draft: Draft, seatId: string, present: boolean): Decision {
  const seat = seatOf(draft.state, seatId);
  if (!seat) return refuse('seat/unknown');
  if (seat.present === present) return ok([]);
  draft.add({ type: 'PresenceChanged', seatId, present });
  if (presentOf(draft.state, seat.teamId).length > 0) settle(draft, seat.teamId);
  return ok(draft.events);
}

/** Decides a command against a state at a moment. Pure: same arguments, same answer. */
export function decide(
  scenario: Scenario,
  state: SessionState | null,
  command: Command,
  now: EpochMs,
): Decision {
  if (command.type === 'CreateSession') {
    return state === null ? create(command, now) : refuse('session/already-created');
  }
  if (state === null) return refuse('session/unknown');
  const draft = new Draft(scenario, state, now);
  if (command.type === 'SetPresence') return setPresence(draft, command.seatId, command.present);
  if (state.phase === 'closed') return refuse('session/closed');
  if (command.type === 'DeadlinePassed') {
    if (runOf(state, command.teamId)) settle(draft, command.teamId);
    return ok(draft.events);
  }
  switch (command.type) {
    case 'JoinSession':
      return join(draft, command);
    case 'CastVote':
    case 'CastDecidingVote':
    case 'MarkReady':
    case 'TableCard':
    case 'ConsultAdviser':
      return decideForSeat(draft, command);
    default:
      return decideForFacilitator(draft, command);
  }
}
