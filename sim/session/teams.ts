// Who sits in which team: one person moved, or everyone spread evenly. F0. Rules J4, J5.
import type { SeatId, TeamId } from '../kit/index.ts';
import { deal, dealLate } from './deal.ts';
import type { Draft } from './draft.ts';
import { settle } from './flow.ts';
import { seatsOf } from './query.ts';

/** Moves a seat; both teams are dealt anew before play, and only the seat itself during play. */
export function moveSeat(draft: Draft, seatId: SeatId, from: TeamId, to: TeamId): void {
  if (from === to) return;
  draft.add({ type: 'SeatMoved', seatId, teamId: to });
  if (draft.state.phase === 'prebrief') for (const id of [from, to]) deal(draft, id);
  if (draft.state.phase !== 'playing') return;
  dealLate(draft, to, seatId);
  settle(draft, from);
}

/** Everyone over the first `count` teams, sizes at most one apart, with as few moves as that takes. */
export function balanceTeams(draft: Draft, count: number): void {
  const teams = draft.state.runs.slice(0, count).map((run) => run.teamId);
  const people = draft.state.seats.length;
  const least = Math.floor(people / teams.length);
  let larger = people % teams.length;
  // The larger teams stay the larger ones: fewer people have to change seats.
  const bySize = [...teams].sort((a, b) => seatsOf(draft.state, b).length - seatsOf(draft.state, a).length);
  const wanted = new Map(bySize.map((id) => [id, least + (larger-- > 0 ? 1 : 0)]));
  const spare = draft.state.runs.flatMap((run) =>
    seatsOf(draft.state, run.teamId).slice(wanted.get(run.teamId) ?? 0),
  );
  for (const id of teams) {
    const missing = (wanted.get(id) ?? 0) - seatsOf(draft.state, id).length;
    for (const seat of spare.splice(0, Math.max(0, missing))) moveSeat(draft, seat.id, seat.teamId, id);
  }
}
