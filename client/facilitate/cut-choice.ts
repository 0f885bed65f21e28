// Cut choice: how many decisions a length has in a scenario, and what may be chosen instead. F3. Pure.
import { ROOM_FOR, SESSION_MINUTES, type SessionMinutes } from '../../sim/session/session-length.ts';

/** Offered first, where a scenario has enough to play. */
const FIRST = 90;

export type CutChoice = {
  /** As the length has it; 0 for a story without decisions. */
  readonly usual: number;
  /** What is chosen now. */
  readonly decisions: number;
  /** Beside the four lengths, such as one that leaves a hard scene out; none that is the usual one. */
  readonly own: readonly number[];
};

export function cutChoice(
  cuts: readonly number[],
  minutes: SessionMinutes,
  wanted: number | null,
): CutChoice {
  const usual = cuts.filter((cut) => cut <= ROOM_FOR[minutes]).at(-1) ?? cuts[0] ?? 0;
  const ofLengths: readonly number[] = Object.values(ROOM_FOR);
  return {
    usual,
    decisions: cuts.find((cut) => cut === wanted) ?? usual,
    own: cuts.filter((cut) => cut !== usual && !ofLengths.includes(cut)),
  };
}

/** Lengths that play more of a scenario than the one before; none for a story without decisions. */
export function lengthsOf(cuts: readonly number[]): readonly SessionMinutes[] {
  if (cuts.length === 0) return [];
  const usual = SESSION_MINUTES.map((minutes) => cutChoice(cuts, minutes, null).usual);
  return SESSION_MINUTES.filter((_, i) => usual[i] !== usual[i - 1]);
}

/** The first length offered for a scenario: the one that plays all of it, and no more than an hour and a half. */
export function lengthFor(cuts: readonly number[]): SessionMinutes {
  return lengthsOf(cuts).findLast((minutes) => minutes <= FIRST) ?? FIRST;
}
