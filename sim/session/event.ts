// Events: facts, past tense, append-only. F0. What the journal holds.
import type { CardId, EpochMs, OptionId, RoleId, SeatId, SessionId, TeamId } from '../kit/index.ts';
import type { Vote } from '../ballot/index.ts';
import type { RunPhase, SessionPhase } from './phase.ts';
import type { CommitHow, SessionConfig } from './state.ts';

export type SessionEvent =
  | {
      readonly type: 'SessionCreated';
      readonly at: EpochMs;
      readonly id: SessionId;
      readonly code: string;
      readonly config: SessionConfig;
      readonly teams: readonly { readonly id: TeamId; readonly name: string }[];
    }
  | {
      readonly type: 'SeatJoined';
      readonly at: EpochMs;
      readonly seatId: SeatId;
      readonly teamId: TeamId;
      readonly name: string;
      readonly look: number;
    }
  | { readonly type: 'SeatMoved'; readonly at: EpochMs; readonly seatId: SeatId; readonly teamId: TeamId }
  | { readonly type: 'SeatRenamed'; readonly at: EpochMs; readonly seatId: SeatId; readonly name: string }
  | { readonly type: 'SeatRemoved'; readonly at: EpochMs; readonly seatId: SeatId }
  | {
      readonly type: 'PresenceChanged';
      readonly at: EpochMs;
      readonly seatId: SeatId;
      readonly present: boolean;
    }
  | {
      readonly type: 'RolesDealt';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly roles: Readonly<Record<SeatId, readonly RoleId[]>>;
    }
  | { readonly type: 'SessionPhaseChanged'; readonly at: EpochMs; readonly phase: SessionPhase }
  | { readonly type: 'SessionLocked'; readonly at: EpochMs; readonly locked: boolean }
  /** The facilitator is about to move these teams; what follows can be taken back while nobody has acted on it. */
  | { readonly type: 'StepTaken'; readonly at: EpochMs; readonly teamIds: readonly TeamId[] }
  | { readonly type: 'StepUndone'; readonly at: EpochMs; readonly teamIds: readonly TeamId[] }
  | {
      readonly type: 'MessageSent';
      readonly at: EpochMs;
      /** Null: to everyone. */
      readonly teamId: TeamId | null;
      readonly text: string;
    }
  /** A code that opens this seat on another device was handed out. */
  | { readonly type: 'ReentryGiven'; readonly at: EpochMs; readonly seatId: SeatId }
  | { readonly type: 'SessionPaused'; readonly at: EpochMs }
  | { readonly type: 'SessionResumed'; readonly at: EpochMs }
  | {
      readonly type: 'RunPhaseChanged';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly phase: RunPhase;
      readonly deadline: EpochMs | null;
    }
  | {
      readonly type: 'DeadlineMoved';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly deadline: EpochMs | null;
    }
  | {
      readonly type: 'VoteCast';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly decisionId: string;
      readonly round: 1 | 2;
      readonly vote: Vote;
    }
  | { readonly type: 'SeatReady'; readonly at: EpochMs; readonly teamId: TeamId; readonly seatId: SeatId }
  | {
      readonly type: 'CardTabled';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly seatId: SeatId;
      readonly cardId: CardId;
    }
  | {
      readonly type: 'AdviserConsulted';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly role: RoleId;
    }
  | {
      readonly type: 'DecisionCommitted';
      readonly at: EpochMs;
      readonly teamId: TeamId;
      readonly decisionId: string;
      readonly optionId: OptionId;
      readonly how: CommitHow;
      readonly dissent: readonly SeatId[];
    };

export type SessionEventType = SessionEvent['type'];
