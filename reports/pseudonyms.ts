// Pseudonyms: people of a session by number, in the order they came. F1. Names are in a list of their own.
import type { SeatId } from '../sim/kit/index.ts';
import type { SessionEvent } from '../sim/session/index.ts';

/**
 * 'P001' and on; the same in every export of a session, whenever it is made. So they count everyone who ever came, by
 * the journal, which only grows.
 */
export function pseudonymsOf(events: readonly SessionEvent[]): ReadonlyMap<SeatId, string> {
  const seats = new Set(events.flatMap((event) => (event.type === 'SeatJoined' ? [event.seatId] : [])));
  return new Map([...seats].map((id, i) => [id, `P${String(i + 1).padStart(3, '0')}`]));
}
