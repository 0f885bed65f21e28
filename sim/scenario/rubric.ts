// Rubric: versioned scoring keys by decision and option id. F0.
import type { DecisionId, OptionId } from '../kit/index.ts';
import type { Competency } from './competency.ts';

/** −2…+2; 0 is never stored. */
export type Weights = Readonly<Partial<Record<Competency, number>>>;

/** What an option weighs in all; 0 for one that the key does not know. */
export const sumOfWeights = (weights: Weights = {}): number =>
  Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0);

export type OptionKey = {
  readonly weights: Weights;
  /** One sentence: what it did well and what it cost. */
  readonly rationale: string;
  /** Optional sentence for one weight. */
  readonly because: Readonly<Partial<Record<Competency, string>>>;
};

export type ScoringKey = {
  readonly version: number;
  readonly decisions: Readonly<Record<DecisionId, Readonly<Record<OptionId, OptionKey>>>>;
};

export type Rubric = { readonly format: 1; readonly scenario: string; readonly author: ScoringKey };
