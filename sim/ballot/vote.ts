// Vote: one seat's pick in one round. F0.
import type { OptionId, SeatId } from '../kit/index.ts';

export const DECISION_RULES = ['plurality', 'consensus', 'lead'] as const;
/** plurality: most second votes, ties go to the lead's casting vote. consensus: all present agree, else the lead is asked. lead: the lead decides after hearing votes. */
export type DecisionRule = (typeof DECISION_RULES)[number];

export const REASON_MAX = 140;

export type Vote = {
  readonly seatId: SeatId;
  readonly optionId: OptionId;
  /** 1 (guessing) … 4 (certain), or null when not asked. */
  readonly confidence: number | null;
  /** At most REASON_MAX characters; may be empty. */
  readonly reason: string;
};
