// decide, for the commands of a seat: votes, cards, readiness, advisers. F0. Rules V1–V8, C1–C4.
import { REASON_MAX } from '../ballot/index.ts';
import { assertNever, err, ok, type Result } from '../kit/index.ts';
import type { SeatCommand } from './command.ts';
import type { Draft } from './draft.ts';
import type { SessionEvent } from './event.ts';
import { commit, leadOptions, settle } from './flow.ts';
import { cardsOf, consultationsUsed, leadOf, roundOf, runOf, seatOf } from './query.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { Run, Seat } from './state.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;
type Of<T extends SeatCommand['type']> = Extract<SeatCommand, { type: T }>;

/** Advisers a solo learner may consult in one decision. */
export const CONSULTATIONS = 2;

const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Decision =>
  err({ code, ...details });

function castVote(draft: Draft, run: Run, command: Of<'CastVote'>): Decision {
  const { decisionId, optionId, round, confidence, reason, seatId } = command;
  if (seatOf(draft.state, seatId)?.observes) return refuse('seat/observes');
  const decision = run.story?.beat.decision;
  if (!decision || decision.id !== decisionId) return refuse('vote/wrong-decision', { decisionId });
  if (roundOf(run) !== round) return refuse('vote/ballot-closed', { decisionId, round });
  if (!decision.options.some((option) => option.id === optionId)) {
    return refuse('vote/option-not-offered', { decisionId, optionId });
  }
  if (confidence !== null && !(Number.isInteger(confidence) && confidence >= 1 && confidence <= 4)) {
    return refuse('vote/bad-confidence');
  }
  if ([...reason].length > REASON_MAX) return refuse('vote/reason-too-long', { most: REASON_MAX });
  const vote = { seatId, optionId, confidence, reason: reason.trim() };
  draft.add({ type: 'VoteCast', teamId: run.teamId, decisionId, round, vote });
  settle(draft, run.teamId);
  return ok(draft.events);
}

function castDecidingVote(draft: Draft, run: Run, command: Of<'CastDecidingVote'>): Decision {
  if (run.phase !== 'committing') return refuse('vote/ballot-closed', { decisionId: command.decisionId });
  if (run.story?.beat.decision?.id !== command.decisionId) {
    return refuse('vote/wrong-decision', { decisionId: command.decisionId });
  }
  if (leadOf(draft.scenario, draft.state, run.teamId) !== command.seatId) return refuse('seat/not-lead');
  const { rule } = draft.state.config;
  if (!leadOptions(run, rule).includes(command.optionId)) {
    return refuse('vote/option-not-offered', { decisionId: command.decisionId, optionId: command.optionId });
  }
  commit(draft, run.teamId, command.optionId, rule === 'plurality' ? 'casting' : 'lead');
  return ok(draft.events);
}

function markReady(draft: Draft, run: Run, seat: Seat): Decision {
  const waits = run.phase === 'reading' || run.phase === 'talking' || run.phase === 'consequence';
  if (!waits) return refuse('team/wrong-phase');
  if (run.ready.includes(seat.id)) return ok([]);
  draft.add({ type: 'SeatReady', teamId: run.teamId, seatId: seat.id });
  settle(draft, run.teamId);
  return ok(draft.events);
}

function tableCard(draft: Draft, run: Run, seat: Seat, cardId: string): Decision {
  if (!run.story?.beat.cards.some((card) => card.id === cardId)) return refuse('card/unknown', { cardId });
  if (!cardsOf(run, seat.roles).some((card) => card.id === cardId))
    return refuse('card/not-yours', { cardId });
  if (run.tabled.some((card) => card.cardId === cardId)) return refuse('card/already-tabled', { cardId });
  if (run.phase === 'consequence' || run.phase === 'ended') return refuse('team/wrong-phase');
  draft.add({ type: 'CardTabled', teamId: run.teamId, seatId: seat.id, cardId });
  return ok(draft.events);
}

function consult(draft: Draft, run: Run, role: string): Decision {
  const { beat } = run.story ?? {};
  if (draft.state.config.rounds !== 1 || run.phase !== 'voting') return refuse('team/wrong-phase');
  if (!beat?.cards.some((card) => card.role === role)) return refuse('adviser/unknown');
  if (run.consulted.includes(role)) return ok([]);
  if (consultationsUsed(run) >= CONSULTATIONS) return refuse('adviser/none-left');
  draft.add({ type: 'AdviserConsulted', teamId: run.teamId, role });
  return ok(draft.events);
}

export function decideForSeat(draft: Draft, command: SeatCommand): Decision {
  const seat = seatOf(draft.state, command.seatId);
  if (!seat) return refuse('seat/unknown');
  const run = runOf(draft.state, seat.teamId);
  if (!run || draft.state.phase !== 'playing') return refuse('session/wrong-phase');
  if (draft.state.paused) return refuse('session/paused');
  switch (command.type) {
    case 'CastVote':
      return castVote(draft, run, command);
    case 'CastDecidingVote':
      return castDecidingVote(draft, run, command);
    case 'MarkReady':
      return markReady(draft, run, seat);
    case 'TableCard':
      return tableCard(draft, run, seat, command.cardId);
    case 'ConsultAdviser':
      return consult(draft, run, command.role);
    default:
      return assertNever(command);
  }
}
