// decide: command → events or a refusal. F0. The one place where a wish becomes a fact.
import { err, ok, type EpochMs, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Command, SystemCommand } from './command.ts';
import { deal, dealLate } from './deal.ts';
import { decideForDebriefSeat } from './decide-debrief.ts';
import { decideForFacilitator } from './decide-facilitator.ts';
import { decideForSeat } from './decide-seat.ts';
import { Draft } from './draft.ts';
import type { SessionEvent } from './event.ts';
import { settle } from './flow.ts';
import { parseName } from './name.ts';
import { presentOf, runOf, seatOf, seatsOf } from './query.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { Run, SessionState } from './state.ts';

export type Decision = Result<readonly SessionEvent[], Refusal>;

const SEATS_MAX = 300;

const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Decision =>
  err({ code, ...details });

function create(command: Extract<SystemCommand, { type: 'CreateSession' }>, now: EpochMs): Decision {
  const { id, code, config, teamNames } = command;
  const teams = teamNames.map((name, i) => ({ id: `t${i + 1}`, name }));
  return ok([{ type: 'SessionCreated', at: now, id, code, config, teams }]);
}

/** Once roles are dealt nobody is put into a team where there is nobody to talk to. */
function openTeams(state: SessionState): readonly Run[] {
  const peopled = state.runs.filter((run) => seatsOf(state, run.teamId).length > 0);
  return state.phase === 'lobby' || peopled.length === 0 ? state.runs : peopled;
}

function join(draft: Draft, command: Extract<SystemCommand, { type: 'JoinSession' }>): Decision {
  const { state } = draft;
  if (state.locked) return refuse('session/locked');
  // Who comes now has nothing to look back on.
  if (state.phase === 'debrief') return refuse('session/looking-back');
  if (state.seats.length >= SEATS_MAX) return refuse('session/full', { most: SEATS_MAX });
  if (seatOf(state, command.seatId)) return refuse('seat/already-joined');
  const name = parseName(command.name);
  if (!name.ok) return name;
  const smallest = [...openTeams(state)].sort(
    (a, b) => seatsOf(state, a.teamId).length - seatsOf(state, b.teamId).length,
  )[0];
  const teamId = command.teamId ?? smallest?.teamId;
  if (teamId === undefined || !runOf(state, teamId)) return refuse('team/unknown');
  draft.add({ type: 'SeatJoined', seatId: command.seatId, teamId, name: name.value, look: command.look });
  if (state.phase === 'prebrief') deal(draft, teamId);
  if (state.phase === 'playing') dealLate(draft, teamId, command.seatId);
  return ok(draft.events);
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
    case 'SayReaction':
    case 'AddNote':
    case 'RemoveNote':
    case 'RateDebrief':
      return decideForDebriefSeat(draft, command);
    default:
      return decideForFacilitator(draft, command);
  }
}
