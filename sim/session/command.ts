// Commands: wishes, from a seat, the facilitator or the clock. F0.
import type { CardId, OptionId, RoleId, SeatId, SessionId, TeamId } from '../kit/index.ts';
import type { Competency } from '../scenario/index.ts';
import type { DebriefStep, DiveStage, NoteKind, RewindPath } from './debrief-state.ts';
import type { SessionConfig } from './state.ts';

export type SeatCommand =
  | {
      readonly type: 'CastVote';
      readonly seatId: SeatId;
      readonly round: 1 | 2;
      readonly decisionId: string;
      readonly optionId: OptionId;
      readonly confidence: number | null;
      readonly reason: string;
    }
  | {
      readonly type: 'CastDecidingVote';
      readonly seatId: SeatId;
      readonly decisionId: string;
      readonly optionId: OptionId;
    }
  | { readonly type: 'MarkReady'; readonly seatId: SeatId }
  | { readonly type: 'TableCard'; readonly seatId: SeatId; readonly cardId: CardId }
  | { readonly type: 'ConsultAdviser'; readonly seatId: SeatId; readonly role: RoleId };

/** A seat's part in the debrief. */
export type DebriefSeatCommand =
  | { readonly type: 'SayReaction'; readonly seatId: SeatId; readonly words: readonly string[] }
  | {
      readonly type: 'AddNote';
      readonly seatId: SeatId;
      readonly competency: Competency;
      readonly kind: NoteKind;
      readonly text: string;
    }
  | { readonly type: 'RemoveNote'; readonly seatId: SeatId; readonly noteId: number }
  /** 1 (hardly) … 5 (very): how useful the debrief was. */
  | { readonly type: 'RateDebrief'; readonly seatId: SeatId; readonly rating: number; readonly text: string };

/** Guiding the debrief. */
export type DebriefLeadCommand =
  /** The one big "next" of the debrief. */
  | { readonly type: 'AdvanceDebrief' }
  | { readonly type: 'StepBackDebrief' }
  | { readonly type: 'GoToDebriefStep'; readonly step: DebriefStep }
  | { readonly type: 'ExtendDebrief'; readonly extraMs: number }
  | { readonly type: 'PickDecisions'; readonly decisionIds: readonly string[] }
  | { readonly type: 'ShowDive'; readonly decisionId: string; readonly stage: DiveStage }
  | { readonly type: 'ShowRewind'; readonly path: RewindPath | null };

/** A step or a talk is made longer by half an hour at the most, and never shorter. */
export const extendedBy = (ms: number): number => Math.max(0, Math.min(30 * 60_000, ms));

/** Characters of a message to the teams. */
export const MESSAGE_MAX = 200;

export type FacilitatorCommand =
  | { readonly type: 'StartPrebrief' }
  | { readonly type: 'StartPlay' }
  /** The one big "next": moves every team (or one) a step on. */
  | { readonly type: 'Advance'; readonly teamId: TeamId | null }
  | { readonly type: 'CloseBallot'; readonly teamId: TeamId | null }
  | { readonly type: 'ExtendTalk'; readonly teamId: TeamId | null; readonly extraMs: number }
  /** From the second vote or the lead's pick back to the talk. Null: every team that is there. */
  | { readonly type: 'BackToTalk'; readonly teamId: TeamId | null }
  /** The story goes on without this decision; it counts for nothing. */
  | { readonly type: 'SkipDecision'; readonly teamId: TeamId | null }
  | { readonly type: 'UndoStep' }
  | { readonly type: 'SendMessage'; readonly teamId: TeamId | null; readonly text: string }
  /** Off every screen, for good. */
  | { readonly type: 'TakeDownMessage'; readonly messageId: number }
  | { readonly type: 'DealAgain'; readonly teamId: TeamId | null }
  /** Spreads everyone evenly over the first so many teams. */
  | { readonly type: 'BalanceTeams'; readonly teams: number }
  | { readonly type: 'GiveReentry'; readonly seatId: SeatId }
  | { readonly type: 'PauseSession' }
  | { readonly type: 'ResumeSession' }
  | { readonly type: 'MoveSeat'; readonly seatId: SeatId; readonly teamId: TeamId }
  | { readonly type: 'RenameSeat'; readonly seatId: SeatId; readonly name: string }
  | { readonly type: 'RemoveSeat'; readonly seatId: SeatId }
  | { readonly type: 'LockSession'; readonly locked: boolean }
  | DebriefLeadCommand
  | { readonly type: 'OpenDebrief' }
  | { readonly type: 'CloseSession' };

export type SystemCommand =
  | {
      readonly type: 'CreateSession';
      readonly id: SessionId;
      readonly code: string;
      readonly config: SessionConfig;
      readonly teamNames: readonly string[];
    }
  /** teamId null: the smallest team. */
  | {
      readonly type: 'JoinSession';
      readonly seatId: SeatId;
      readonly name: string;
      readonly look: number;
      readonly teamId: TeamId | null;
    }
  | { readonly type: 'SetPresence'; readonly seatId: SeatId; readonly present: boolean }
  | { readonly type: 'DeadlinePassed'; readonly teamId: TeamId };

export type Command = SeatCommand | DebriefSeatCommand | FacilitatorCommand | SystemCommand;
