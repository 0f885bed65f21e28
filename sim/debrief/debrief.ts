// Debrief: what a finished (or running) session says when folded. F0.
import type { EpochMs, SeatId, TeamId } from '../kit/index.ts';
import type { IndicatorChanges, Indicators } from '../scenario/index.ts';
import type { Calibration, Evidence, Profile } from '../scoring/index.ts';
import type { CommitHow, Proposal } from '../session/index.ts';

export type DebriefDecision = {
  readonly decisionId: string;
  readonly heading: string;
  readonly prompt: string;
  readonly options: readonly {
    readonly id: string;
    readonly letter: string;
    readonly text: string;
    readonly first: number;
    readonly second: number;
  }[];
  readonly committed: string;
  readonly how: CommitHow;
  readonly dissent: number;
  /** People whose second vote differs from their first. */
  readonly changed: number;
  /** Pooled reasons: only from teams of 5 and more, else empty (privacy). */
  readonly reasons: readonly string[];
  readonly cards: readonly { readonly text: string; readonly roleTitle: string; readonly tabled: boolean }[];
  readonly consequence: readonly string[];
  readonly changes: IndicatorChanges;
  readonly rationale: string | null;
};
export type TeamDebrief = {
  readonly teamId: TeamId;
  readonly name: string;
  /** Its name for people, '' where the story gives none; null before. */
  readonly ending: string | null;
  readonly decisions: readonly DebriefDecision[];
  readonly indicators: readonly { readonly decisionId: string; readonly after: Indicators }[];
  readonly delayed: readonly {
    readonly from: string;
    readonly firedBefore: string;
    readonly text: string;
    readonly changes: IndicatorChanges;
  }[];
  readonly evidence: readonly Evidence[];
  readonly profile: Profile;
};
/** A person's own card: own votes only (the last round voted in each decision). */
export type SeatDebrief = {
  readonly seatId: SeatId;
  readonly teamId: TeamId;
  readonly name: string;
  readonly evidence: readonly Evidence[];
  readonly profile: Profile;
  /** Her confidence in first votes against a key; null when she never said it. */
  readonly calibration: Calibration | null;
  readonly changedMind: number;
};
export type Debrief = {
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly purgeAt: EpochMs;
  readonly teams: readonly TeamDebrief[];
  /** Version of the author's key that the marks are by; null without one. */
  readonly keyVersion: number | null;
  readonly proposed: readonly Proposal[];
};
