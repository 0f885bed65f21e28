// Reasons: what each person wrote with her vote, the later word where there are two. F0. Rule D2.
import type { CommittedDecision } from '../session/index.ts';

/** One entry a person who voted in either round; '' for who wrote nothing in both. */
export function reasonsIn({ first, second }: Pick<CommittedDecision, 'first' | 'second'>): readonly string[] {
  const people = new Set([...first, ...second].map(({ seatId }) => seatId));
  return [...people].map((seatId) => {
    const of = (votes: CommittedDecision['first']): string =>
      votes.find((vote) => vote.seatId === seatId)?.reason ?? '';
    return of(second) || of(first);
  });
}
