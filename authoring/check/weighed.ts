// Weighed: a scenario's decisions with what the author's key gives each option, for the rules of fairness. F1.
import { sumOfWeights, type OptionKey } from '../../sim/scenario/index.ts';
import { placeOf, type Checked, type Found } from './rule.ts';

/** Scenarios of this many decisions are held to what a whole workshop shows. */
export const WHOLE = 8;

export type Weighed = {
  readonly id: string;
  readonly text: string;
  readonly key: OptionKey;
  readonly total: number;
};
export type WeighedDecision = { readonly id: string; readonly options: readonly Weighed[] };

/** Decisions with all their options weighed, in the order they are written. */
export function weighed({ scenario, lines }: Checked): readonly WeighedDecision[] {
  return scenario.decisions.map(({ id, optionIds }) => ({
    id,
    options: optionIds.flatMap((option) => {
      const key = scenario.rubric?.author.decisions[id]?.[option];
      if (!key) return [];
      return {
        id: option,
        text: lines.find((line) => line.id === option)?.text ?? '',
        key,
        total: sumOfWeights(key.weights),
      };
    }),
  }));
}

export const aboutDecision = ({ lines }: Checked, id: string, message: string): Found => ({
  ...placeOf(lines, id),
  at: id,
  message,
});

export const aboutStory = (at: string, message: string): Found => ({
  file: 'story.ink',
  line: 1,
  at,
  message,
});
