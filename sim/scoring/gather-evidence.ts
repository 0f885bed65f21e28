// From a taken option to Evidence by the scoring key. F0. The decision is scored, never the outcome.
import type { OptionId } from '../kit/index.ts';
import type { ScoringKey } from '../scenario/index.ts';
import type { Evidence } from './evidence.ts';

export type TakenOption = {
  readonly decisionId: string;
  readonly heading: string;
  readonly optionId: OptionId;
  readonly offered: readonly { readonly id: OptionId; readonly text: string }[];
};

/** Null when the key does not know the decision or the option: nothing can be said. */
export function evidenceOf(key: ScoringKey, taken: TakenOption): Evidence | null {
  const options = key.decisions[taken.decisionId];
  const chosen = options?.[taken.optionId];
  if (options === undefined || chosen === undefined) return null;
  return {
    decisionId: taken.decisionId,
    heading: taken.heading,
    optionId: taken.optionId,
    optionText: taken.offered.find((option) => option.id === taken.optionId)?.text ?? '',
    weights: chosen.weights,
    rationale: chosen.rationale,
    because: chosen.because,
    offered: taken.offered.map(({ id, text }) => ({ id, text, weights: options[id]?.weights ?? {} })),
  };
}
