// Table news: who put which card on the table since this step began, in words. F3. Pure.
import type { SeatPublic, TeamView } from '../../sim/session/view.ts';
import { namesWords } from './names-words.ts';

export type Tabled = TeamView['tabled'];

/** Held cards that nobody has tabled; a shared role's card is tabled for both. */
export const heldWords = (count: number): string =>
  count === 1 ? 'You hold a card nobody has seen' : `You hold ${count} cards nobody has seen`;

/** 'Chidi put a card on the table.'; empty when all of `tabled` was seen. One's own is confirmed, not announced. */
export function tableNews(
  seen: ReadonlySet<string>,
  tabled: Tabled,
  mine: string | null,
  seats: readonly SeatPublic[],
): string {
  const fresh = tabled.filter(({ card }) => !seen.has(card.id));
  const last = fresh.at(-1);
  if (last === undefined) return '';
  if (last.seatId === mine) return 'On the table: your team can read it.';
  const others = [...new Set(fresh.filter(({ seatId }) => seatId !== mine).map(({ seatId }) => seatId))];
  const names = others.map((id) => seats.find((seat) => seat.id === id)?.name ?? 'A colleague');
  return `${namesWords(names)} put ${fresh.length > 1 && others.length === 1 ? 'cards' : 'a card'} on the table.`;
}
