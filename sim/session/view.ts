// Views: the only way out of a session, one type per audience. F0.
// What an audience may not know is not in its type: open votes, weights and others' cards
// are absent from PublicView, TeamView and SeatView.
import type { CardId, DecisionId, EpochMs, OptionId, RoleId, SeatId, TeamId } from '../kit/index.ts';
import type { IndicatorChanges, Indicators } from '../scenario/index.ts';
import type { Vote } from '../ballot/index.ts';
import type { CardText, OfferedDecision, Passage } from '../story/index.ts';
import type { DebriefProgress, DebriefStep, DiveStage, Note } from './debrief-state.ts';
import type { RunPhase, SessionPhase } from './phase.ts';
import type { Proposal } from './propose.ts';
import type { SessionClock } from './run-sheet.ts';
import type { CommitHow, Message, Pacing } from './state.ts';

export type TeamPublic = {
  readonly id: TeamId;
  readonly name: string;
  readonly phase: RunPhase;
  readonly decisionNumber: number;
  readonly deadline: EpochMs | null;
};
export type SeatPublic = {
  readonly id: SeatId;
  readonly teamId: TeamId;
  readonly name: string;
  readonly look: number;
  readonly present: boolean;
  readonly isLead: boolean;
  /** Has no vote and is not waited for. */
  readonly observes: boolean;
  /** In the round that is open now; false when none is. */
  readonly voted: boolean;
  readonly ready: boolean;
};

/** Where the guided debrief is, for everyone connected; what is to be seen there is in sim/debrief. */
export type DebriefPublic = DebriefProgress & {
  /** How far along it is, 1 and on, and of how many places. */
  readonly place: number;
  readonly places: number;
};

/** For everyone connected. */
export type PublicView = {
  readonly code: string;
  readonly scenario: string;
  readonly title: string;
  readonly phase: SessionPhase;
  readonly paused: boolean;
  readonly pacing: Pacing;
  readonly rule: string;
  readonly rounds: 1 | 2;
  readonly decisions: number;
  readonly purgeAt: EpochMs;
  /** What the story touches on, told before anybody starts; empty where it needs no note. */
  readonly contentNote: string;
  /** Null until the debrief has begun. */
  readonly debrief: DebriefPublic | null;
  readonly teams: readonly TeamPublic[];
  readonly seats: readonly SeatPublic[];
};

export type Reveal = {
  readonly optionId: OptionId;
  readonly optionText: string;
  readonly letter: string;
  /** How many options there were: letters A to … */
  readonly offered: number;
  readonly how: CommitHow;
  /** Where each seat stood in the last round; shown only after the commit. */
  readonly placements: readonly { readonly seatId: SeatId; readonly letter: string }[];
  readonly dissent: readonly SeatId[];
  /** Coach mode only. */
  readonly rationale: string | null;
};

/** For the seats of one team. */
export type TeamView = {
  /** Language of all that is told. */
  readonly lang: string;
  readonly teamId: TeamId;
  readonly phase: RunPhase;
  /** Scene up to the prompt; in `consequence` and `ended` what followed. */
  readonly passages: readonly Passage[];
  readonly decision: OfferedDecision | null;
  readonly indicators: Indicators | null;
  readonly changes: IndicatorChanges;
  readonly reveal: Reveal | null;
  readonly tabled: readonly {
    readonly seatId: SeatId;
    readonly card: CardText;
    readonly roleTitle: string;
  }[];
  readonly roles: readonly { readonly seatId: SeatId; readonly roleTitles: readonly string[] }[];
  /** Earlier decisions, oldest first: the recap. */
  readonly recap: readonly {
    readonly decisionId: string;
    readonly heading: string;
    readonly optionText: string;
    readonly consequence: readonly string[];
  }[];
  /** Committing: the options the lead may pick from. Empty otherwise. */
  readonly leadOptions: readonly OptionId[];
  /** Its name for people, '' where the story gives none; null before. */
  readonly ending: string | null;
  /** The facilitator's last word to this team or to all. */
  readonly message: Message | null;
  /** Solo: advisers who may be consulted, and what the consulted said. */
  readonly advisers: readonly {
    readonly role: RoleId;
    readonly title: string;
    readonly said: string | null;
  }[];
  readonly consultationsLeft: number;
  /** Pluses and deltas the team has typed in the debrief. */
  readonly notes: readonly Pick<Note, 'id' | 'competency' | 'kind' | 'text'>[];
};

/** For one seat alone. */
export type SeatView = {
  readonly seatId: SeatId;
  readonly roles: readonly {
    readonly id: RoleId;
    readonly title: string;
    readonly sheet: readonly string[];
  }[];
  readonly cards: readonly {
    readonly id: CardId;
    readonly text: string;
    readonly roleTitle: string;
    readonly tabled: boolean;
  }[];
  readonly firstVote: Vote | null;
  readonly secondVote: Vote | null;
  /** Her own words at the start of the debrief, and her own rating at its end. */
  readonly reaction: readonly string[];
  readonly rating: { readonly rating: number; readonly text: string } | null;
};

/** For facilitators. Tallies are here; the console hides them until asked. */
export type FacilitatorView = {
  readonly next: {
    readonly command:
      | 'StartPrebrief'
      | 'StartPlay'
      | 'Advance'
      | 'ResumeSession'
      | 'OpenDebrief'
      | 'AdvanceDebrief'
      | 'CloseSession'
      | null;
    readonly words: string;
  };
  readonly locked: boolean;
  /** A step can be taken back: for whom, in words; null when there is none. */
  readonly undo: string | null;
  readonly clock: SessionClock;
  /** What the teams furthest behind have before them; null outside play. */
  readonly scene: {
    readonly decisionId: DecisionId;
    readonly heading: string;
    readonly prompt: string;
    /** To be read aloud: the scene, or what followed. */
    readonly passages: readonly string[];
    readonly options: readonly { readonly letter: string; readonly text: string }[];
    /** After a decision: who took what. */
    readonly taken: readonly { readonly team: string; readonly letter: string; readonly text: string }[];
    readonly phase: RunPhase;
  } | null;
  /** Null until the debrief has begun. */
  readonly debrief: {
    /** A place before this one: going back is possible. */
    readonly back: boolean;
    /** Decisions that were taken, in the order they were met. */
    readonly decisions: readonly {
      readonly id: string;
      readonly heading: string;
      readonly stages: readonly DiveStage[];
    }[];
    readonly proposed: readonly Proposal[];
    /** What is gone into as it stands, in that order: what is picked, else the two taken for it. */
    readonly dives: readonly DecisionId[];
    /** People who have said a word, rated; notes in all. */
    readonly reactions: number;
    readonly ratings: number;
    readonly notes: number;
    readonly steps: readonly { readonly step: DebriefStep; readonly minutes: number }[];
  } | null;
  /** The last message sent, if any. */
  readonly messages: readonly Message[];
  readonly teams: readonly {
    readonly id: TeamId;
    readonly name: string;
    readonly phase: RunPhase;
    readonly decisionNumber: number;
    readonly heading: string;
    readonly present: number;
    readonly votesIn: number;
    readonly cardsTabled: number;
    /** Its name for people, '' where the story gives none; null before. */
    readonly ending: string | null;
    /** Decisions behind it, and when the last of them was taken. */
    readonly done: number;
    readonly doneAt: EpochMs | null;
    readonly tally: readonly {
      readonly optionId: OptionId;
      readonly letter: string;
      readonly text: string;
      readonly first: number;
      readonly second: number;
    }[];
  }[];
  readonly seats: readonly {
    readonly id: SeatId;
    readonly teamId: TeamId;
    readonly name: string;
    readonly look: number;
    readonly present: boolean;
    readonly awaySince: EpochMs | null;
    readonly voted: boolean;
    readonly roleTitles: readonly string[];
  }[];
};
