// Session state: plain readonly data, a projection of the journal. F0.
import type { CardId, EpochMs, OptionId, RoleId, SeatId, SessionId, TeamId } from '../kit/index.ts';
import type { DecisionRule, Vote } from '../ballot/index.ts';
import type { IndicatorChanges, Indicators } from '../scenario/index.ts';
import type { CardText, StoryState } from '../story/index.ts';
import type { DebriefState } from './debrief-state.ts';
import type { RunPhase, SessionPhase } from './phase.ts';

export const PACINGS = ['together', 'own'] as const;
export type Pacing = (typeof PACINGS)[number];

/** What people beyond the roles of a team do: hold a role twice, or look on without a vote. */
export const EXTRAS = ['mirror', 'observer'] as const;
export type Extras = (typeof EXTRAS)[number];

export type SessionConfig = {
  readonly scenario: string;
  readonly digest: string;
  /** Number of decisions: a key of Scenario.cuts. */
  readonly cut: number;
  /** 45 | 60 | 90 | 120 for a workshop, 0 for solo. */
  readonly minutes: number;
  readonly pacing: Pacing;
  readonly rule: DecisionRule;
  /** 2 for teams, 1 for solo. */
  readonly rounds: 1 | 2;
  readonly talkMs: number;
  /** A vote's own deadline in milliseconds: it closes with a quorum then. Null: it waits for everyone present. */
  readonly voteMs: number | null;
  readonly firstTalkMs: number;
  readonly extras: Extras;
  /** Solo, novices: the rationale is told after each decision. */
  readonly coach: boolean;
  readonly lang: string;
  readonly seed: number;
  /** The session is erased after this moment. */
  readonly purgeAt: EpochMs;
};

export type Seat = {
  readonly id: SeatId;
  readonly teamId: TeamId;
  readonly name: string;
  /** Avatar: shape and colour number. */
  readonly look: number;
  readonly roles: readonly RoleId[];
  /** Looks on: no cards, no vote, waited for by nobody. */
  readonly observes: boolean;
  readonly present: boolean;
  readonly awaySince: EpochMs | null;
};

/** A decision a team has taken: kept for the debrief, never rewritten. */
export type CommittedDecision = {
  readonly decisionId: string;
  readonly heading: string;
  readonly prompt: string;
  readonly offered: readonly { readonly id: OptionId; readonly text: string }[];
  readonly optionId: OptionId;
  readonly how: CommitHow;
  readonly first: readonly Vote[];
  readonly second: readonly Vote[];
  readonly dissent: readonly SeatId[];
  readonly tabled: readonly CardId[];
  readonly cards: readonly CardText[];
  readonly consequence: readonly string[];
  readonly changes: IndicatorChanges;
  /** After the consequence, before the next scene. */
  readonly after: Indicators | null;
  /** Delayed effects told at the start of the next scene. */
  readonly delayed: readonly {
    readonly from: OptionId;
    readonly text: string;
    readonly changes: IndicatorChanges;
  }[];
  readonly at: EpochMs;
};
export const COMMIT_HOWS = [
  'plurality',
  'casting',
  'consensus',
  'lead',
  'default',
  'skipped', // the facilitator moved the story on: no evidence
  'solo',
] as const;
export type CommitHow = (typeof COMMIT_HOWS)[number];

export type Run = {
  readonly teamId: TeamId;
  readonly name: string;
  readonly phase: RunPhase;
  readonly deadline: EpochMs | null;
  readonly story: StoryState | null;
  /** Current ballot, both rounds. */
  readonly first: readonly Vote[];
  readonly second: readonly Vote[];
  readonly ready: readonly SeatId[];
  readonly tabled: readonly { readonly cardId: CardId; readonly seatId: SeatId }[];
  /** Advisers consulted in this decision (solo). */
  readonly consulted: readonly RoleId[];
  readonly decided: readonly CommittedDecision[];
  /** The run as it stood before the facilitator's last step, while that step can still be taken back. */
  readonly undo: { readonly at: EpochMs; readonly run: Run } | null;
};

export type Message = {
  readonly id: number;
  readonly at: EpochMs;
  /** Null: for everyone. */
  readonly teamId: TeamId | null;
  readonly text: string;
  /** Taken down again; left out while it is up. */
  readonly isDown?: true;
};

export type SessionState = {
  readonly id: SessionId;
  readonly code: string;
  readonly config: SessionConfig;
  readonly phase: SessionPhase;
  readonly paused: boolean;
  readonly pausedAt: EpochMs | null;
  readonly locked: boolean;
  readonly seats: readonly Seat[];
  readonly runs: readonly Run[];
  /** What the facilitator told the teams, oldest first. */
  readonly messages: readonly Message[];
  /** Where the guided debrief is; null until it has begun. Kept when play is reopened. */
  readonly debrief: DebriefState | null;
  /** When each phase began. */
  readonly began: Readonly<Partial<Record<SessionPhase, EpochMs>>>;
  /** Milliseconds of finished pauses. */
  readonly pausedMs: number;
  readonly createdAt: EpochMs;
};
