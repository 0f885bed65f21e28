// Tally: how votes become a commit. Pure rules, no phases. F0.
import type { OptionId, SeatId } from '../kit/index.ts';
import type { DecisionRule, Vote } from './vote.ts';

/** A second vote of a seat replaces its first; order of arrival is kept otherwise. */
export function putVote(votes: readonly Vote[], vote: Vote): readonly Vote[] {
  return [...votes.filter((held) => held.seatId !== vote.seatId), vote];
}

/** Votes per option, in offered order. */
export function countVotes(
  offered: readonly OptionId[],
  votes: readonly Vote[],
): ReadonlyMap<OptionId, number> {
  return new Map(offered.map((id) => [id, votes.filter((vote) => vote.optionId === id).length]));
}

/** The round is over when every present seat has voted; an empty room never closes a round. */
export function isComplete(present: readonly SeatId[], votes: readonly Vote[]): boolean {
  return present.length > 0 && present.every((seat) => votes.some((vote) => vote.seatId === seat));
}

/** A quorum: more than half of the present seats have voted. */
export function hasQuorum(present: readonly SeatId[], votes: readonly Vote[]): boolean {
  const voted = present.filter((seat) => votes.some((vote) => vote.seatId === seat)).length;
  return voted * 2 > present.length;
}

export type Outcome =
  | { readonly kind: 'decided'; readonly optionId: OptionId; readonly how: 'plurality' | 'consensus' }
  /** The lead has to pick; `tied` are the options the lead may pick from. */
  | { readonly kind: 'lead'; readonly tied: readonly OptionId[] }
  | { readonly kind: 'none' };

/** What the last round of votes comes to under a rule. */
export function outcome(rule: DecisionRule, offered: readonly OptionId[], votes: readonly Vote[]): Outcome {
  const counts = countVotes(offered, votes);
  const most = Math.max(0, ...counts.values());
  if (most === 0) return { kind: 'none' };
  const top = offered.filter((id) => counts.get(id) === most);
  if (rule === 'lead') return { kind: 'lead', tied: offered };
  const winner = top[0];
  if (rule === 'consensus') {
    return top.length === 1 && winner !== undefined && most === votes.length
      ? { kind: 'decided', optionId: winner, how: 'consensus' }
      : { kind: 'lead', tied: offered };
  }
  return top.length === 1 && winner !== undefined
    ? { kind: 'decided', optionId: winner, how: 'plurality' }
    : { kind: 'lead', tied: top };
}

/** Seats whose last vote differs from the commit. */
export function dissenters(votes: readonly Vote[], optionId: OptionId): readonly SeatId[] {
  return votes.filter((vote) => vote.optionId !== optionId).map((vote) => vote.seatId);
}
