// RoomDebrief: what a room may see of its debrief, on the projector and on every phone. F0. Rules W3, G2, G4.
// No name of a person, no vote of one person: teams, counts, and words pooled from five people up.
import type { CardId, DecisionId, EpochMs, OptionId, TeamId } from '../kit/index.ts';
import type {
  IndicatorChanges,
  Indicators,
  OptionKey,
  PanelSplit,
  PanelWord,
  Reach,
  ScoringKey,
} from '../scenario/index.ts';
import type { CommitHow, DebriefProgress, Note, Proposal, Rewind } from '../session/index.ts';

/** A decision with every option that any team was offered in it. */
export type DecisionSheet = {
  readonly id: DecisionId;
  readonly heading: string;
  readonly prompt: string;
  readonly options: readonly { readonly id: OptionId; readonly letter: string; readonly text: string }[];
};

/** One decision of one team. */
export type PathStep = {
  readonly decisionId: DecisionId;
  readonly optionId: OptionId;
  readonly how: CommitHow;
  readonly offered: readonly OptionId[];
  /** Votes by offered option, in that order. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly changed: number;
  readonly dissent: number;
  /** Lines that followed: places in RoomDebrief.told. */
  readonly told: readonly number[];
  readonly changes: IndicatorChanges;
  readonly after: Indicators | null;
  /** Effects of earlier options that were told after this one. */
  readonly delayed: readonly {
    readonly from: OptionId;
    readonly told: number;
    readonly changes: IndicatorChanges;
  }[];
};
export type TeamPath = {
  readonly teamId: TeamId;
  readonly name: string;
  readonly people: number;
  /** Its name for people, '' where the story gives none; null before. */
  readonly ending: string | null;
  readonly steps: readonly PathStep[];
};

/** Confidence and agreement of first votes, pooled from five people up. */
export type ConfidencePoint = {
  readonly decisionId: DecisionId;
  /** Null: all teams together. */
  readonly teamId: TeamId | null;
  readonly people: number;
  /** Mean, 1–4. */
  readonly confidence: number;
  /** 0…1: share of the option that most chose. */
  readonly agreement: number;
};

/** A pool of words; `few` while fewer than five people gave one. */
export type Pool<T> = { readonly people: number; readonly few: boolean; readonly words: readonly T[] };

export type DiveView = {
  readonly decisionId: DecisionId;
  readonly first: true;
  readonly second: boolean;
  /** Null: not laid open yet; so for all that follows. */
  readonly reasons: Pool<string> | null;
  readonly cards:
    | readonly {
        readonly id: CardId;
        readonly text: string;
        readonly roleTitle: string;
        /** Teams that held it, and that put it on the table. */
        readonly held: number;
        readonly tabled: number;
      }[]
    | null;
  readonly panel: PanelSplit | null;
  readonly author: Readonly<Record<OptionId, OptionKey>> | null;
};

export type Marking = {
  /** The author's. */
  readonly key: ScoringKey;
  readonly reach: Reach | null;
  readonly panel: {
    readonly word: PanelWord;
    readonly splits: Readonly<Record<DecisionId, PanelSplit>>;
  } | null;
};

export type RoomNote = Pick<Note, 'id' | 'competency' | 'kind' | 'text'> & { readonly team: string };

export type RoomDebrief = {
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly lang: string;
  readonly purgeAt: EpochMs;
  /** Null in a debrief without steps, as alone. */
  readonly progress: DebriefProgress | null;
  readonly reactions: Pool<{ readonly word: string; readonly times: number }>;
  /** Empty until it is shown what happened; so are `teams` and `told`. In the order of the scenario. */
  readonly sheets: readonly DecisionSheet[];
  readonly teams: readonly TeamPath[];
  readonly told: readonly string[];
  readonly proposed: readonly Proposal[];
  /** What the room goes into, in that order; empty until it is chosen, and in a debrief without steps. */
  readonly dives: readonly DecisionId[];
  readonly dive: DiveView | null;
  /** Null until the competencies are gone through, and for a story without scores. */
  readonly marking: Marking | null;
  readonly confidence: readonly ConfidencePoint[];
  readonly notes: readonly RoomNote[];
  readonly rewind: Rewind | null;
  /** How many gave 1 … 5, and their words. */
  readonly ratings: (Pool<string> & { readonly counts: readonly number[] }) | null;
};
