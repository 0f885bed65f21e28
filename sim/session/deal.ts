// Dealing roles in a session: to a team, to a late joiner, once more. F0. Rules P1, J6, J9.
import type { SeatId, TeamId } from '../kit/index.ts';
import { dealRoles } from '../scenario/index.ts';
import type { Draft } from './draft.ts';
import { leadOf, seatsOf } from './query.ts';

/** Deals the roles of a team anew, in the order people came. */
export function deal(draft: Draft, teamId: TeamId): void {
  if (draft.state.config.rounds === 1) return;
  const seats = seatsOf(draft.state, teamId).map((seat) => seat.id);
  if (seats.length > 0)
    draft.add({
      type: 'RolesDealt',
      teamId,
      roles: dealRoles(draft.scenario, seats, draft.state.config.extras),
    });
}

/** A late joiner gets what a team of the new size would give that seat; the others keep their roles and cards. */
export function dealLate(draft: Draft, teamId: TeamId, seatId: string): void {
  const seats = seatsOf(draft.state, teamId).map((seat) => seat.id);
  const roles = dealRoles(draft.scenario, seats, draft.state.config.extras)[seatId] ?? [];
  draft.add({ type: 'RolesDealt', teamId, roles: { [seatId]: roles } });
}

/** Deals again with the lead's seat last, so that every role goes to somebody else. */
export function dealAgain(draft: Draft, teamId: TeamId): void {
  const ids = seatsOf(draft.state, teamId).map((seat) => seat.id);
  const lead = leadOf(draft.scenario, draft.state, teamId);
  const from = lead === null ? 0 : ids.indexOf(lead) + 1;
  const order: readonly SeatId[] = [...ids.slice(from), ...ids.slice(0, from)];
  if (order.length > 0)
    draft.add({
      type: 'RolesDealt',
      teamId,
      roles: dealRoles(draft.scenario, order, draft.state.config.extras),
    });
}
