// The guided debrief as the session keeps it: where the room is, and what people said in it. F0. Rules G1–G9.
import type { DecisionId, EpochMs, OptionId, SeatId, TeamId } from '../kit/index.ts';
import type { Competency } from '../scenario/index.ts';

/** The eight steps, in order. Source: scenario handbook, §5.3. The prebrief before play is step 0. */
export const DEBRIEF_STEPS = [
  'reactions',
  'happened',
  'pick',
  'dive',
  'competencies',
  'rewind',
  'transfer',
  'exit',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** What a deep dive lays open, one after the other; the author's view comes last. */
export const DIVE_STAGES = ['first', 'second', 'reasons', 'cards', 'panel', 'author'] as const;
export type DiveStage = (typeof DIVE_STAGES)[number];

/** Words of a reaction, and characters of each. */
export const REACTION_WORDS = 3;
export const WORD_MAX = 24;
/** Characters of a plus, a delta or a word on the debrief. */
export const NOTE_MAX = 140;
/** Pluses and deltas of one team. */
export const NOTES_MAX = 40;
/** Decisions a debrief goes into. */
export const PICKS_MAX = 5;

export const NOTE_KINDS = ['plus', 'delta'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export type Note = {
  readonly id: number;
  readonly teamId: TeamId;
  readonly seatId: SeatId;
  readonly competency: Competency;
  readonly kind: NoteKind;
  readonly text: string;
};
/** A decision taken otherwise in the sandbox: from there on these options. */
export type RewindPath = {
  readonly teamId: TeamId;
  readonly decisionId: DecisionId;
  readonly optionIds: readonly OptionId[];
};
/** Null: whose it was is not kept, as in a journal from another server. */
export type Reaction = { readonly seatId: SeatId | null; readonly words: readonly string[] };
export type Rating = { readonly seatId: SeatId | null; readonly rating: number; readonly text: string };

export type DebriefProgress = {
  readonly step: DebriefStep;
  readonly since: EpochMs;
  /** Soft: it nudges. Null in journals from before there were steps. */
  readonly deadline: EpochMs | null;
  /** Decisions to go into, in that order. */
  readonly picked: readonly DecisionId[];
  readonly dive: { readonly decisionId: DecisionId; readonly stage: DiveStage } | null;
  readonly rewind: RewindPath | null;
};
export type DebriefState = DebriefProgress & {
  readonly reactions: readonly Reaction[];
  readonly notes: readonly Note[];
  /** Number of the last note, counted on when one is removed. */
  readonly lastNote: number;
  readonly ratings: readonly Rating[];
};

export const openedDebrief = (at: EpochMs): DebriefState => ({
  step: 'reactions',
  since: at,
  deadline: null,
  picked: [],
  dive: null,
  rewind: null,
  reactions: [],
  notes: [],
  lastNote: 0,
  ratings: [],
});

export const isAtLeast = (debrief: DebriefProgress, step: DebriefStep): boolean =>
  DEBRIEF_STEPS.indexOf(debrief.step) >= DEBRIEF_STEPS.indexOf(step);

/** Minutes of each step in a debrief with two dives, before they are fitted to the session. */
const MINUTES: Readonly<Record<DebriefStep, number>> = {
  reactions: 3,
  happened: 5,
  pick: 2,
  dive: 8,
  competencies: 8,
  rewind: 5,
  transfer: 5,
  exit: 2,
};

/**
 * Milliseconds of a step, of one dive for `dive`, so that all of them fill the planned minutes. Rounded to half
 * minutes, one at least.
 */
export function stepMs(step: DebriefStep, plannedMinutes: number, dives: number): number {
  const all = DEBRIEF_STEPS.reduce((sum, one) => sum + MINUTES[one], 0) + MINUTES.dive * (dives - 1);
  const halves = Math.round((MINUTES[step] * plannedMinutes * 2) / all);
  return Math.max(2, halves) * 30_000;
}
