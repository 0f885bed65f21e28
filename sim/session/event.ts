// Events: facts, past tense, append-only. F0. What the journal holds.
import type {
  CardId,
  DecisionId,
  EpochMs,
  OptionId,
  RoleId,
  SeatId,
  SessionId,
  TeamId,
} from '../kit/index.ts';
import type { Vote } from '../ballot/index.ts';
import type { DebriefStep, DiveStage, Note, Rating, Reaction, RewindPath } from './debrief-state.ts';
import type { RunPhase, SessionPhase } from './phase.ts';
import type { CommitHow, SessionConfig } from './state.ts';

export type SessionEvent =
  | DebriefEvent
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
  | { readonly type: 'MessageTakenDown'; readonly at: EpochMs; readonly messageId: number }
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

/** What happens in the guided debrief. Nothing of it changes what was played. */
export type DebriefEvent =
  | {
      readonly type: 'DebriefStepOpened';
      readonly at: EpochMs;
      readonly step: DebriefStep;
      readonly deadline: EpochMs;
    }
  | { readonly type: 'DebriefExtended'; readonly at: EpochMs; readonly deadline: EpochMs }
  | { readonly type: 'DecisionsPicked'; readonly at: EpochMs; readonly decisionIds: readonly DecisionId[] }
  | {
      readonly type: 'DiveOpened';
      readonly at: EpochMs;
      readonly decisionId: DecisionId;
      readonly stage: DiveStage;
      /** Anew with each decision. */
      readonly deadline: EpochMs;
    }
  | ({ readonly type: 'ReactionSaid'; readonly at: EpochMs } & Reaction)
  | ({ readonly type: 'NoteAdded'; readonly at: EpochMs } & Omit<Note, 'id'>)
  | { readonly type: 'NoteRemoved'; readonly at: EpochMs; readonly teamId: TeamId; readonly noteId: number }
  | ({ readonly type: 'DebriefRated'; readonly at: EpochMs } & Rating)
  /** Null: nothing is shown any more. */
  | { readonly type: 'RewindShown'; readonly at: EpochMs; readonly path: RewindPath | null };

export type SessionEventType = SessionEvent['type'];
