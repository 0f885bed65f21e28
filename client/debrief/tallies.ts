// Tallies: votes and teams by option over the whole room. F3. Pure.
import type { DecisionSheet, RoomDebrief } from '../../sim/debrief/room.ts';

export type OptionTally = {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
  readonly first: number;
  readonly second: number;
  /** Names of the teams that took it. */
  readonly teams: readonly string[];
};

export function talliesOf(
  { teams }: Pick<RoomDebrief, 'teams'>,
  sheet: DecisionSheet,
): readonly OptionTally[] {
  const steps = teams.flatMap(({ name, steps: all }) =>
    all.filter(({ decisionId }) => decisionId === sheet.id).map((step) => ({ name, step })),
  );
  return sheet.options.map(({ id, letter, text }) => {
    const sum = (round: 'first' | 'second'): number =>
      steps.reduce((all, { step }) => all + (step[round][step.offered.indexOf(id)] ?? 0), 0);
    const takers = steps.filter(({ step }) => step.optionId === id).map(({ name }) => name);
    return { id, letter, text, first: sum('first'), second: sum('second'), teams: takers };
  });
}
