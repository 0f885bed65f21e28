// State → the projector's view. F0. Rule W3. Nothing of a decision's votes before every team has decided.
import type { Scenario } from '../scenario/index.ts';
import { earliestRuns, peopledRuns } from './next.ts';
import type { ProjectorScreen, ProjectorTeam, ProjectorView, TeamReveal } from './projector.ts';
import { decisionNumber, endingOf, letterAt, messageFor, roundOf, seatsOf } from './query.ts';
import type { Run, SessionState } from './state.ts';

function teamOf(state: SessionState, run: Run): ProjectorTeam {
  const seats = seatsOf(state, run.teamId).filter((seat) => seat.present && !seat.observes);
  const round = roundOf(run);
  const votes = round === 1 ? run.first : run.second;
  const did = (seatId: string): boolean =>
    round === null ? run.ready.includes(seatId) : votes.some((vote) => vote.seatId === seatId);
  return {
    name: run.name,
    people: seats.length,
    phase: run.phase,
    decisionNumber: decisionNumber(run),
    done: seats.filter((seat) => did(seat.id)).length,
  };
}

function revealOf(run: Run): TeamReveal | null {
  const decided = run.decided.at(-1);
  if (!decided) return null;
  const count = (votes: Run['first'], optionId: string): number =>
    votes.filter((vote) => vote.optionId === optionId).length;
  const taken = decided.offered.findIndex((option) => option.id === decided.optionId);
  return {
    name: run.name,
    letter: letterAt(taken),
    text: decided.offered[taken]?.text ?? '',
    how: decided.how,
    votes: decided.offered.map((option, i) => ({
      letter: letterAt(i),
      first: count(decided.first, option.id),
      second: count(decided.second, option.id),
    })),
    consequence: decided.consequence,
  };
}

const lettered = (options: readonly { readonly text: string }[]) =>
  options.map((option, i) => ({ letter: letterAt(i), text: option.text }));

/** What every one of these runs reads in the same words. */
function shared(runs: readonly Run[], pick: (run: Run) => NonNullable<Run['story']>['beat']['passages']) {
  const [first, ...others] = runs.map(pick);
  const texts = others.map((passages) => new Set(passages.map((passage) => passage.text)));
  return (first ?? []).filter((passage) => texts.every((known) => known.has(passage.text)));
}

function playing(state: SessionState): ProjectorScreen {
  const all = peopledRuns(state);
  const [first] = earliestRuns(state);
  if (!first) {
    return {
      kind: 'ended',
      endings: all.map((run) => ({
        name: run.name,
        ending: endingOf(run) ?? '',
      })),
    };
  }
  if (state.config.pacing === 'own') return { kind: 'progress' };
  const number = decisionNumber(first);
  const together = all.filter((run) => decisionNumber(run) === number);
  if (first.phase === 'consequence') {
    const offered = first.decided.at(-1)?.offered ?? [];
    return {
      kind: 'reveal',
      heading: first.decided.at(-1)?.heading ?? '',
      // The picture: a setting and a cast without words that only one team has read.
      passages: shared(together, (run) => run.story?.beat.consequence ?? []),
      options: lettered(offered),
      teams: together.flatMap((run) => revealOf(run) ?? []),
    };
  }
  const decision = first.story?.beat.decision;
  return {
    kind: 'decision',
    heading: decision?.heading ?? '',
    prompt: decision?.prompt ?? '',
    passages: shared(
      together.filter((run) => run.phase !== 'consequence'),
      (run) => run.story?.beat.passages ?? [],
    ),
    options: lettered(decision?.options ?? []),
    phase: first.phase,
    deadline: first.deadline,
  };
}

function screenOf(state: SessionState): ProjectorScreen {
  switch (state.phase) {
    case 'lobby':
      return { kind: 'join' };
    case 'prebrief':
      return { kind: 'prebrief', purgeAt: state.config.purgeAt };
    case 'playing':
      return playing(state);
    case 'debrief':
      return { kind: 'debrief' };
    case 'closed':
      return { kind: 'closed' };
  }
}

export function projectorView(scenario: Scenario, state: SessionState): ProjectorView {
  const message = messageFor(state, null);
  const [first] = earliestRuns(state);
  return {
    code: state.code,
    scenario: scenario.slug,
    title: scenario.title,
    contentNote: scenario.contentNote ?? '',
    locked: state.locked,
    paused: state.paused,
    decisions: state.config.cut,
    decisionNumber: first ? decisionNumber(first) : state.config.cut,
    teams: peopledRuns(state).map((run) => teamOf(state, run)),
    message: message ? { id: message.id, at: message.at, text: message.text } : null,
    screen: screenOf(state),
  };
}
