// Projects a session's state onto the schema. F3. Assigning an equal value costs nothing on the wire; only the
// teams that events touched are looked at, so that a vote among 250 people costs the work of one team.
import type { TeamId } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import {
  facilitatorView,
  publicView,
  seatView,
  teamView,
  type SessionEvent,
  type SessionState,
} from '../../sim/session/index.ts';
import { makePrivate, SeatState, TeamState, type RoomState } from './session-schema.ts';

/** Teams to look at; null for all. */
export type Touched = ReadonlySet<TeamId> | null;

/** Facts about one seat that name no team. */
const OF_A_SEAT: ReadonlySet<SessionEvent['type']> = new Set([
  'PresenceChanged',
  'ReactionSaid',
  'DebriefRated',
]);

/** Teams that events name, directly or by a seat; null when an event concerns the whole session. */
export function touchedBy(state: SessionState, events: readonly SessionEvent[]): Touched {
  const teams = new Set<TeamId>();
  for (const event of events) {
    if (OF_A_SEAT.has(event.type) && 'seatId' in event) {
      const seat = state.seats.find((one) => one.id === event.seatId);
      if (seat) teams.add(seat.teamId);
    } else if (event.type === 'StepTaken') for (const id of event.teamIds) teams.add(id);
    else if (event.type === 'ReentryGiven') continue;
    else if (event.type === 'SeatMoved' || !('teamId' in event) || event.teamId === null) return null;
    else teams.add(event.teamId);
  }
  return teams;
}

function set<T extends object>(target: T, values: Partial<T>): void {
  for (const [name, value] of Object.entries(values)) {
    if (target[name as keyof T] !== value) target[name as keyof T] = value as T[keyof T];
  }
}

export function projectConsole(scenario: Scenario, state: SessionState, room: RoomState): void {
  set(room.console, { viewJson: JSON.stringify(facilitatorView(scenario, state)) });
}

export function project(scenario: Scenario, state: SessionState, room: RoomState, touched: Touched): void {
  const { teams, seats, debrief, ...rest } = publicView(scenario, state, touched);
  const debriefJson = debrief === null ? '' : JSON.stringify(debrief);
  set(room, { ...rest, debriefJson } as Partial<RoomState>);
  for (const { deadline, ...team } of teams) {
    let held = room.teams.get(team.id);
    if (!held) {
      held = new TeamState({ id: team.id, name: team.name, priv: makePrivate() });
      room.teams.set(team.id, held);
    }
    set(held, { ...team, deadline: deadline ?? 0 });
    set(held.priv, { viewJson: JSON.stringify(teamView(scenario, state, team.id)) });
  }
  for (const seat of seats) {
    let held = room.seats.get(seat.id);
    if (!held) {
      held = new SeatState({ id: seat.id, teamId: seat.teamId, name: seat.name, priv: makePrivate() });
      room.seats.set(seat.id, held);
    }
    set(held, seat);
    set(held.priv, { viewJson: JSON.stringify(seatView(scenario, state, seat.id)) });
  }
  if (touched !== null) return;
  const kept = new Set(seats.map((seat) => seat.id));
  for (const id of [...room.seats.keys()]) if (!kept.has(id)) room.seats.delete(id);
}
