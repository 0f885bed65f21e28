// viewFor: state → what one audience may see. F0. Rules W1–W6. The only way out of a session.
import type { SeatId, TeamId } from '../kit/index.ts';
import { countVotes } from '../ballot/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { CONSULTATIONS } from './decide-seat.ts';
import { debriefDesk, debriefPublic } from './view-debrief.ts';
import { leadOptions } from './flow.ts';
import { earliestRuns, nextStep, undoWords } from './next.ts';
import { clockOf } from './run-sheet.ts';
import {
  cardsOf,
  consultationsUsed,
  decisionNumber,
  endingOf,
  leadOf,
  letterAt,
  messageFor,
  roleTitle,
  roundOf,
  runOf,
  seatsOf,
  votersOf,
} from './query.ts';
import type { CommittedDecision, Run, Seat, SessionState } from './state.ts';
import { spoken } from './told.ts';
import type { FacilitatorView, PublicView, Reveal, SeatView, TeamView } from './view.ts';

const votesOpen = (run: Run) => (roundOf(run) === 1 ? run.first : roundOf(run) === 2 ? run.second : []);
const hasVoted = (run: Run | undefined, seat: Seat): boolean =>
  run !== undefined && votesOpen(run).some((vote) => vote.seatId === seat.id);

/** With `only`, teams and seats of those teams alone: what a change among them may have altered. */
export function publicView(
  scenario: Scenario,
  state: SessionState,
  only: ReadonlySet<TeamId> | null = null,
): PublicView {
  const { config } = state;
  const runs = only === null ? state.runs : state.runs.filter((run) => only.has(run.teamId));
  const seats = only === null ? state.seats : state.seats.filter((seat) => only.has(seat.teamId));
  return {
    code: state.code,
    scenario: scenario.slug,
    title: scenario.title,
    phase: state.phase,
    paused: state.paused,
    pacing: config.pacing,
    rule: config.rule,
    rounds: config.rounds,
    decisions: config.cut,
    purgeAt: config.purgeAt,
    contentNote: scenario.contentNote ?? '',
    debrief: debriefPublic(scenario, state),
    teams: runs.map((run) => ({
      id: run.teamId,
      name: run.name,
      phase: run.phase,
      decisionNumber: decisionNumber(run),
      deadline: run.deadline,
    })),
    seats: seats.map((seat) => {
      const run = runOf(state, seat.teamId);
      return {
        id: seat.id,
        teamId: seat.teamId,
        name: seat.name,
        look: seat.look,
        present: seat.present,
        isLead: leadOf(scenario, state, seat.teamId) === seat.id,
        observes: seat.observes,
        voted: hasVoted(run, seat),
        ready: run?.ready.includes(seat.id) ?? false,
      };
    }),
  };
}

const letterOf = (decided: CommittedDecision, optionId: string): string =>
  letterAt(decided.offered.findIndex((option) => option.id === optionId));

function revealOf(scenario: Scenario, state: SessionState, run: Run): Reveal | null {
  const decided = run.decided.at(-1);
  if (run.phase !== 'consequence' || !decided) return null;
  const last = decided.second.length > 0 ? decided.second : decided.first;
  const key = scenario.rubric?.author.decisions[decided.decisionId]?.[decided.optionId];
  return {
    optionId: decided.optionId,
    optionText: decided.offered.find((option) => option.id === decided.optionId)?.text ?? '',
    letter: letterOf(decided, decided.optionId),
    offered: decided.offered.length,
    how: decided.how,
    placements: last.map((vote) => ({ seatId: vote.seatId, letter: letterOf(decided, vote.optionId) })),
    dissent: decided.dissent,
    rationale: state.config.coach ? (key?.rationale ?? null) : null,
  };
}

function advisersOf(scenario: Scenario, state: SessionState, run: Run): TeamView['advisers'] {
  if (state.config.rounds !== 1 || run.phase !== 'voting') return [];
  const cards = run.story?.beat.cards ?? [];
  return scenario.roles.flatMap(({ id, title }) => {
    const known = cards.filter((card) => card.role === id).map((card) => card.text);
    if (known.length === 0) return [];
    return [{ role: id, title, said: run.consulted.includes(id) ? known.join(' ') : null }];
  });
}

/** Null for an unknown team. */
export function teamView(scenario: Scenario, state: SessionState, teamId: TeamId): TeamView | null {
  const run = runOf(state, teamId);
  if (!run) return null;
  const beat = run.story?.beat;
  const after = run.phase === 'consequence';
  const waiting = run.phase === 'waiting';
  const decided = run.decided.at(-1);
  const cards = new Map((beat?.cards ?? []).map((card) => [card.id, card]));
  return {
    lang: scenario.lang,
    teamId,
    phase: run.phase,
    passages: waiting ? [] : after ? (beat?.consequence ?? []) : (beat?.passages ?? []),
    decision: after || waiting ? null : (beat?.decision ?? null),
    indicators: after ? (decided?.after ?? null) : (beat?.indicators ?? null),
    changes: after ? (decided?.changes ?? {}) : {},
    reveal: revealOf(scenario, state, run),
    tabled: after
      ? []
      : run.tabled.flatMap(({ seatId, cardId }) => {
          const card = cards.get(cardId);
          return card ? [{ seatId, card, roleTitle: roleTitle(scenario, card.role) }] : [];
        }),
    roles: seatsOf(state, teamId).map((seat) => ({
      seatId: seat.id,
      roleTitles: seat.roles.map((role) => roleTitle(scenario, role)),
    })),
    recap: run.decided.map((one) => ({
      decisionId: one.decisionId,
      heading: one.heading,
      optionText: one.offered.find((option) => option.id === one.optionId)?.text ?? '',
      consequence: one.consequence,
    })),
    leadOptions: run.phase === 'committing' ? leadOptions(run, state.config.rule) : [],
    ending: run.phase === 'ended' ? (endingOf(run) ?? '') : null,
    message: messageFor(state, teamId),
    advisers: advisersOf(scenario, state, run),
    consultationsLeft: state.config.rounds === 1 ? CONSULTATIONS - consultationsUsed(run) : 0,
    notes: (state.debrief?.notes ?? []).flatMap(({ id, competency, kind, text, teamId: of }) =>
      of === teamId ? [{ id, competency, kind, text }] : [],
    ),
  };
}

/** Null for an unknown seat. */
export function seatView(scenario: Scenario, state: SessionState, seatId: SeatId): SeatView | null {
  const seat = state.seats.find((one) => one.id === seatId);
  const run = seat && runOf(state, seat.teamId);
  if (!seat || !run) return null;
  const deciding = run.phase !== 'consequence' && run.phase !== 'ended' && run.phase !== 'waiting';
  return {
    seatId,
    roles: scenario.roles.filter((role) => seat.roles.includes(role.id)),
    cards: deciding
      ? cardsOf(run, seat.roles).map((card) => ({
          id: card.id,
          text: card.text,
          roleTitle: roleTitle(scenario, card.role),
          tabled: run.tabled.some((one) => one.cardId === card.id),
        }))
      : [],
    firstVote: run.first.find((vote) => vote.seatId === seatId) ?? null,
    secondVote: run.second.find((vote) => vote.seatId === seatId) ?? null,
    reaction: state.debrief?.reactions.find((one) => one.seatId === seatId)?.words ?? [],
    rating: state.debrief?.ratings.find((one) => one.seatId === seatId) ?? null,
  };
}

function tallyOf(run: Run): FacilitatorView['teams'][number]['tally'] {
  const options = run.story?.beat.decision?.options ?? [];
  const ids = options.map((option) => option.id);
  const first = countVotes(ids, run.first);
  const second = countVotes(ids, run.second);
  return options.map((option, i) => ({
    optionId: option.id,
    letter: letterAt(i),
    text: option.text,
    first: first.get(option.id) ?? 0,
    second: second.get(option.id) ?? 0,
  }));
}

function sceneOf(state: SessionState): FacilitatorView['scene'] {
  const runs = state.phase === 'playing' ? earliestRuns(state) : [];
  const [first] = runs;
  const beat = first?.story?.beat;
  if (!first || !beat) return null;
  const { phase } = first;
  const last = first.decided.at(-1);
  if (phase === 'consequence' && last) {
    const taken = runs.flatMap(({ name, decided }) => {
      const one = decided.at(-1);
      if (!one) return [];
      const at = one.offered.findIndex(({ id }) => id === one.optionId);
      return [{ team: name, letter: letterAt(at), text: one.offered[at]?.text ?? '' }];
    });
    const { decisionId, heading, prompt } = last;
    // Where teams went different ways each reads its own.
    const passages = runs.length === 1 ? beat.consequence.map(spoken) : [];
    return { decisionId, heading, prompt, passages, options: [], taken, phase };
  }
  if (!beat.decision) return null;
  const { id: decisionId, heading, prompt, options } = beat.decision;
  return {
    decisionId,
    heading,
    prompt,
    passages: beat.passages.map(spoken),
    options: options.map(({ text }, i) => ({ letter: letterAt(i), text })),
    taken: [],
    phase,
  };
}

export function facilitatorView(scenario: Scenario, state: SessionState): FacilitatorView {
  return {
    next: nextStep(scenario, state),
    locked: state.locked,
    undo: undoWords(state),
    clock: clockOf(state),
    scene: sceneOf(state),
    debrief: debriefDesk(scenario, state),
    messages: state.messages.slice(-5),
    teams: state.runs.map((run) => ({
      id: run.teamId,
      name: run.name,
      phase: run.phase,
      decisionNumber: decisionNumber(run),
      heading:
        (run.phase === 'consequence' ? run.decided.at(-1)?.heading : run.story?.beat.decision?.heading) ?? '',
      present: votersOf(state, run.teamId).length,
      votesIn: votesOpen(run).length,
      cardsTabled: run.tabled.length,
      ending: run.phase === 'ended' ? (endingOf(run) ?? '') : null,
      done: run.decided.length,
      doneAt: run.decided.at(-1)?.at ?? null,
      tally: run.phase === 'consequence' || run.phase === 'ended' ? [] : tallyOf(run),
    })),
    seats: state.seats.map((seat) => ({
      id: seat.id,
      teamId: seat.teamId,
      name: seat.name,
      look: seat.look,
      present: seat.present,
      awaySince: seat.awaySince,
      voted: hasVoted(runOf(state, seat.teamId), seat),
      roleTitles: seat.observes ? ['Observer'] : seat.roles.map((role) => roleTitle(scenario, role)),
    })),
  };
}
