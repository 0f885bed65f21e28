// Projects a session's state onto the schema. F3. Assigning an equal value costs nothing on the wire.
import type { Scenario } from '../../sim/scenario/index.ts';
import {
  facilitatorView,
  publicView,
  seatView,
  teamView,
  type SessionState,
} from '../../sim/session/index.ts';
import { makePrivate, SeatState, TeamState, type RoomState } from './session-schema.ts';

function set<T extends object>(target: T, values: Partial<T>): void {
  for (const [name, value] of Object.entries(values)) {
    if (target[name as keyof T] !== value) target[name as keyof T] = value as T[keyof T];
  }
}

export function project(scenario: Scenario, state: SessionState, room: RoomState): void {
  const { teams, seats, ...rest } = publicView(scenario, state);
  set(room, rest as Partial<RoomState>);
  for (const { deadline, ...team } of teams) {
    let held = room.teams.get(team.id);
    if (!held)
      room.teams.set(team.id, (held = new TeamState({ id: team.id, name: team.name, priv: makePrivate() })));
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
  const kept = new Set(seats.map((seat) => seat.id));
  for (const id of [...room.seats.keys()]) if (!kept.has(id)) room.seats.delete(id);
  set(room.console, { viewJson: JSON.stringify(facilitatorView(scenario, state)) });
}
