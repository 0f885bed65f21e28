// Flow of one team's run: what follows from a complete round, a step or a departure. F0. Rules P1–P6, V1–V8.
import { countVotes, dissenters, hasQuorum, isComplete, outcome, type Vote } from '../ballot/index.ts';
import { assertNever, type OptionId, type SeatId, type TeamId } from '../kit/index.ts';
import type { Draft } from './draft.ts';
import { stepPhase, type RunStep } from './machine.ts';
import { votersOf, runOf } from './query.ts';
import type { CommitHow, Run } from './state.ts';

const run = (draft: Draft, teamId: TeamId): Run => {
  const found = runOf(draft.state, teamId);
  if (!found) throw new Error(`no run ${teamId}`);
  return found;
};

function go(draft: Draft, teamId: TeamId, step: RunStep, ms: number | null = null): void {
  const phase = stepPhase(run(draft, teamId).phase, step);
  if (phase === null) return;
  const deadline = ms === null ? null : draft.now + ms;
  draft.add({ type: 'RunPhaseChanged', teamId, phase, deadline });
}

/** Opens the scene, or the ending when the story has no further decision. Solo reads and decides on one screen. */
export function openScene(draft: Draft, teamId: TeamId): void {
  const { story } = run(draft, teamId);
  if (!story?.beat.decision) return go(draft, teamId, 'END');
  if (draft.state.config.rounds === 1) return go(draft, teamId, 'BALLOT');
  go(draft, teamId, run(draft, teamId).phase === 'waiting' ? 'OPEN' : 'NEXT');
}

function talkTime(draft: Draft, teamId: TeamId): number {
  const { config } = draft.state;
  const current = run(draft, teamId);
  return (
    current.story?.beat.decision?.talkMs ??
    (current.decided.length === 0 ? config.firstTalkMs : config.talkMs)
  );
}

export function commit(draft: Draft, teamId: TeamId, optionId: OptionId, how: CommitHow): void {
  const current = run(draft, teamId);
  const decision = current.story?.beat.decision;
  if (!decision) return;
  const last = current.second.length > 0 ? current.second : current.first;
  draft.add({
    type: 'DecisionCommitted',
    teamId,
    decisionId: decision.id,
    optionId,
    how,
    dissent: how === 'solo' || how === 'skipped' ? [] : dissenters(last, optionId),
  });
  go(draft, teamId, 'COMMIT');
  if (run(draft, teamId).story?.beat.consequence.length === 0) openScene(draft, teamId);
}

/** Option taken when nobody decides: most first votes, then the marked default, then the first offered. */
function fallback(current: Run, among: readonly OptionId[]): OptionId {
  const options = current.story?.beat.decision?.options ?? [];
  const counts = countVotes(among, current.first);
  const most = Math.max(0, ...counts.values());
  const top = among.filter((id) => counts.get(id) === most);
  const marked = options.find((option) => option.isDefault && top.includes(option.id));
  return marked?.id ?? top[0] ?? options[0]?.id ?? '';
}

/** Ends the open round whoever has voted: on to the talk, the commit or the lead's pick. */
export function closeRound(draft: Draft, teamId: TeamId): void {
  const current = run(draft, teamId);
  const { config } = draft.state;
  const decision = current.story?.beat.decision;
  if (!decision) return;
  const offered = decision.options.map((option) => option.id);
  if (config.rounds === 1) {
    return commit(draft, teamId, current.first[0]?.optionId ?? fallback(current, offered), 'solo');
  }
  if (current.phase === 'voting') return go(draft, teamId, 'TALK', talkTime(draft, teamId));
  const votes = current.second.length > 0 ? current.second : current.first;
  const result = outcome(config.rule, offered, votes);
  switch (result.kind) {
    case 'decided':
      return commit(draft, teamId, result.optionId, result.how);
    case 'lead':
      return go(draft, teamId, 'ASK_LEAD');
    case 'none':
      return commit(draft, teamId, fallback(current, offered), 'default');
    default:
      return assertNever(result);
  }
}

/** Options the lead may pick from while a decision waits for her. */
export function leadOptions(current: Run, rule: 'plurality' | 'consensus' | 'lead'): readonly OptionId[] {
  const offered = current.story?.beat.decision?.options.map((option) => option.id) ?? [];
  const votes = current.second.length > 0 ? current.second : current.first;
  const result = outcome(rule, offered, votes);
  return result.kind === 'lead' ? result.tied : offered;
}

/** Everyone present has voted, or the deadline has passed with a quorum. */
function isOver(draft: Draft, current: Run, present: readonly SeatId[], votes: readonly Vote[]): boolean {
  const late = current.deadline !== null && draft.now >= current.deadline;
  return isComplete(present, votes) || (late && hasQuorum(present, votes));
}

/** Moves a run on when everyone present has done their part. */
export function settle(draft: Draft, teamId: TeamId): void {
  const current = run(draft, teamId);
  const present = votersOf(draft.state, teamId);
  if (draft.state.phase !== 'playing' || draft.state.paused || present.length === 0) return;
  const allReady = present.every((seat) => current.ready.includes(seat));
  switch (current.phase) {
    case 'voting':
      if (isOver(draft, current, present, current.first)) closeRound(draft, teamId);
      return;
    case 'revoting':
      if (isOver(draft, current, present, current.second)) closeRound(draft, teamId);
      return;
    case 'reading':
      if (allReady) go(draft, teamId, 'BALLOT', draft.state.config.voteMs);
      return;
    case 'talking':
      if (allReady) go(draft, teamId, 'REVOTE', draft.state.config.voteMs);
      return;
    case 'consequence':
      if (allReady && draft.state.config.pacing === 'own') openScene(draft, teamId);
      return;
    case 'waiting':
    case 'committing':
    case 'ended':
      return;
    default:
      assertNever(current.phase);
  }
}

/** From the second vote or the lead's pick to the talk, with the talk's full time. Second votes are cast anew. */
export function returnToTalk(draft: Draft, teamId: TeamId): void {
  go(draft, teamId, 'BACK', draft.state.config.talkMs);
}

/** The story takes what the votes so far, the author's default or the first option say, and nobody is scored for it. */
export function skipDecision(draft: Draft, teamId: TeamId): void {
  const current = run(draft, teamId);
  if (stepPhase(current.phase, 'COMMIT') === null) return;
  const offered = current.story?.beat.decision?.options.map((option) => option.id) ?? [];
  commit(draft, teamId, fallback(current, offered), 'skipped');
}

/** The facilitator's step for one team, whatever it is waiting for. */
export function advance(draft: Draft, teamId: TeamId): void {
  const current = run(draft, teamId);
  switch (current.phase) {
    case 'reading':
      return go(draft, teamId, 'BALLOT', draft.state.config.voteMs);
    case 'talking':
      return go(draft, teamId, 'REVOTE', draft.state.config.voteMs);
    case 'voting':
    case 'revoting':
      return closeRound(draft, teamId);
    case 'committing':
      return commit(
        draft,
        teamId,
        fallback(current, leadOptions(current, draft.state.config.rule)),
        'default',
      );
    case 'consequence':
      return openScene(draft, teamId);
    case 'waiting':
    case 'ended':
      return;
    default:
      assertNever(current.phase);
  }
}
