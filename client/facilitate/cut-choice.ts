// Cut choice: how many decisions a length has in a scenario, and what may be chosen instead. F3. Pure.

export const LENGTHS = [45, 60, 90, 120] as const;
/** Offered first, where a scenario has enough to play. */
const FIRST = 90;
/** As the server deals them out. */
const DECISIONS = { 45: 4, 60: 6, 90: 8, 120: 12 } as const;

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
  minutes: (typeof LENGTHS)[number],
  wanted: number | null,
): CutChoice {
  const usual = cuts.filter((cut) => cut <= DECISIONS[minutes]).at(-1) ?? cuts[0] ?? 0;
  const ofLengths: readonly number[] = Object.values(DECISIONS);
  return {
    usual,
    decisions: cuts.find((cut) => cut === wanted) ?? usual,
    own: cuts.filter((cut) => cut !== usual && !ofLengths.includes(cut)),
  };
}

/** Lengths that play more of a scenario than the one before; none for a story without decisions. */
export function lengthsOf(cuts: readonly number[]): readonly (typeof LENGTHS)[number][] {
  if (cuts.length === 0) return [];
  const usual = LENGTHS.map((minutes) => cutChoice(cuts, minutes, null).usual);
  return LENGTHS.filter((_, i) => usual[i] !== usual[i - 1]);
}

/** The first length offered for a scenario: the one that plays all of it, and no more than an hour and a half. */
export function lengthFor(cuts: readonly number[]): (typeof LENGTHS)[number] {
  return lengthsOf(cuts).findLast((minutes) => minutes <= FIRST) ?? FIRST;
}
