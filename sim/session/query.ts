// Questions about a session's state that several rules ask. F0.
import type { RoleId, SeatId, TeamId } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { endingName, type CardText } from '../story/index.ts';
import type { CommittedDecision, Message, Run, Seat, SessionState } from './state.ts';

export const seatsOf = (state: SessionState, teamId: TeamId): readonly Seat[] =>
  state.seats.filter((seat) => seat.teamId === teamId);

export const presentOf = (state: SessionState, teamId: TeamId): readonly SeatId[] =>
  seatsOf(state, teamId)
    .filter((seat) => seat.present)
    .map((seat) => seat.id);

/** Present seats that decide: those the team waits for. */
export const votersOf = (state: SessionState, teamId: TeamId): readonly SeatId[] =>
  seatsOf(state, teamId)
    .filter((seat) => seat.present && !seat.observes)
    .map((seat) => seat.id);

export const runOf = (state: SessionState, teamId: TeamId): Run | undefined =>
  state.runs.find((run) => run.teamId === teamId);

export const seatOf = (state: SessionState, seatId: SeatId): Seat | undefined =>
  state.seats.find((seat) => seat.id === seatId);

/** The seat with the lead role; while it is away, the first present one. Never an observer; null in an empty team. */
export function leadOf(scenario: Scenario, state: SessionState, teamId: TeamId): SeatId | null {
  const seats = seatsOf(state, teamId);
  const present = seats.filter((seat) => seat.present);
  const leadRole = scenario.roles[0]?.id;
  const holder = present.find((seat) => leadRole !== undefined && seat.roles.includes(leadRole));
  const voter = present.find((seat) => !seat.observes);
  return (holder ?? voter ?? seats.find((seat) => !seat.observes))?.id ?? null;
}

/** 1 for the first decision; the number of the last one once the run has ended. */
export function decisionNumber(run: Run): number {
  const over = run.phase === 'consequence' || run.phase === 'ended' || run.phase === 'waiting';
  return run.decided.length + (over ? 0 : 1);
}

export const roundOf = (run: Run): 1 | 2 | null =>
  run.phase === 'voting' ? 1 : run.phase === 'revoting' ? 2 : null;

/** Cards of the open decision that a seat's roles hold. */
export function cardsOf(run: Run, roles: readonly RoleId[]): readonly CardText[] {
  return run.story?.beat.cards.filter((card) => roles.includes(card.role)) ?? [];
}

/** Its name for people, '' where the story gives none; null before. */
export const endingOf = ({ story }: Run): string | null => (story ? endingName(story.beat) : null);

/** People whose second vote differs from their first. */
export const changedIn = ({ first, second }: CommittedDecision): number =>
  second.filter((vote) => first.some((one) => one.seatId === vote.seatId && one.optionId !== vote.optionId))
    .length;

/** Advisers asked who had something to say; in plays of before others could be asked, for free. */
export const consultationsUsed = (run: Run): number =>
  run.consulted.filter((role) => run.story?.beat.cards.some((card) => card.role === role)).length;

export const roleTitle = (scenario: Scenario, role: RoleId): string =>
  scenario.roles.find((one) => one.id === role)?.title ?? role;

/** The last word to a team, or to everyone (null); none once it was taken down, whatever was said before it. */
export function messageFor(state: SessionState, teamId: TeamId | null): Message | null {
  const last = state.messages.findLast((one) => one.teamId === null || one.teamId === teamId);
  return last === undefined || last.isDown ? null : last;
}

/** A, B, C … by position. */
export const letterAt = (index: number): string => String.fromCharCode(65 + index);
