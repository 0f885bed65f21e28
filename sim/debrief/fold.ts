// Debrief: a session's state, folded for people to talk about. F0. Rules D1–D5.
// Commits alone make a team's profile; own votes alone make a person's card.
import type { SeatId, TeamId } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { calibrationOf, evidenceOf, profileOf, type Evidence } from '../scoring/index.ts';
import {
  changedIn,
  endingOf,
  letterAt,
  proposeDecisions,
  roleTitle,
  type CommittedDecision,
  type Run,
  type SessionState,
} from '../session/index.ts';
import type { Debrief, DebriefDecision, SeatDebrief, TeamDebrief } from './debrief.ts';
import { toldRuns } from './paths.ts';
import { poolOf } from './pool.ts';
import { reasonsIn } from './reasons.ts';

function gather(
  scenario: Scenario,
  decided: readonly CommittedDecision[],
  pick: (one: CommittedDecision) => string | null,
): readonly Evidence[] {
  const key = scenario.rubric?.author;
  if (!key) return [];
  // A decision that the facilitator skipped was nobody's.
  const faced = decided.filter((one) => one.how !== 'skipped');
  return faced.flatMap((one) => {
    const optionId = pick(one);
    const evidence = optionId === null ? null : evidenceOf(key, { ...one, optionId });
    return evidence ? [evidence] : [];
  });
}

function decisionOf(scenario: Scenario, one: CommittedDecision): DebriefDecision {
  const reasons = reasonsIn(one);
  return {
    decisionId: one.decisionId,
    heading: one.heading,
    prompt: one.prompt,
    options: one.offered.map((option, i) => ({
      id: option.id,
      letter: letterAt(i),
      text: option.text,
      first: one.first.filter((vote) => vote.optionId === option.id).length,
      second: one.second.filter((vote) => vote.optionId === option.id).length,
    })),
    committed: one.optionId,
    how: one.how,
    dissent: one.dissent.length,
    changed: changedIn(one),
    reasons: poolOf(reasons.length, reasons).words,
    cards: one.cards.map((card) => ({
      text: card.text,
      roleTitle: roleTitle(scenario, card.role),
      tabled: one.tabled.includes(card.id),
    })),
    consequence: one.consequence,
    changes: one.changes,
    rationale: scenario.rubric?.author.decisions[one.decisionId]?.[one.optionId]?.rationale ?? null,
  };
}

function teamOf(scenario: Scenario, run: Run, cut: number): TeamDebrief {
  const evidence = gather(scenario, run.decided, (one) => one.optionId);
  const next = (i: number): string => run.decided[i + 1]?.decisionId ?? 'the ending';
  return {
    teamId: run.teamId,
    name: run.name,
    ending: endingOf(run),
    decisions: run.decided.map((one) => decisionOf(scenario, one)),
    indicators: run.decided.flatMap((one) =>
      one.after ? [{ decisionId: one.decisionId, after: one.after }] : [],
    ),
    delayed: run.decided.flatMap((one, i) =>
      one.delayed.map((effect) => ({ ...effect, firedBefore: next(i) })),
    ),
    evidence,
    profile: profileOf(evidence, scenario.reach?.[cut] ?? null),
  };
}

/** `only`: of this team alone. */
export function foldDebrief(scenario: Scenario, state: SessionState, only: TeamId | null = null): Debrief {
  const { cut } = state.config;
  const teams = toldRuns(state)
    .filter(({ teamId }) => only === null || teamId === only)
    .map((run) => teamOf(scenario, run, cut));
  return {
    code: state.code,
    title: scenario.title,
    scenario: scenario.slug,
    purgeAt: state.config.purgeAt,
    teams,
    keyVersion: scenario.rubric?.author.version ?? null,
    proposed: proposeDecisions(scenario, state),
  };
}

/** A person's card: the last vote she cast in each decision. Null for an unknown seat. */
export function foldSeatDebrief(scenario: Scenario, state: SessionState, seatId: SeatId): SeatDebrief | null {
  const seat = state.seats.find((one) => one.id === seatId);
  if (!seat) return null;
  const decided = state.runs.flatMap((run) => run.decided);
  const own = (votes: CommittedDecision['first']): string | null =>
    votes.find((vote) => vote.seatId === seatId)?.optionId ?? null;
  const evidence = gather(scenario, decided, (one) => own(one.second) ?? own(one.first));
  const changed = decided.filter((one) => {
    const [first, second] = [own(one.first), own(one.second)];
    return first !== null && second !== null && first !== second;
  });
  return {
    seatId,
    teamId: seat.teamId,
    name: seat.name,
    evidence,
    profile: profileOf(evidence, scenario.reach?.[state.config.cut] ?? null),
    calibration: calibrationOf(
      decided.flatMap((one) => {
        const vote = one.first.find((each) => each.seatId === seatId);
        return vote ? [{ ...one, optionId: vote.optionId, confidence: vote.confidence }] : [];
      }),
      scenario.rubric?.author ?? null,
      scenario.panel ?? null,
    ),
    changedMind: changed.length,
  };
}
