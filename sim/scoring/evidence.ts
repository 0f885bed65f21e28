// Evidence and Profile types. F0.
import type { OptionId } from '../kit/index.ts';
import type { Competency, Weights } from '../scenario/index.ts';

/** What one committed (or own) option says about competencies. */
export type Evidence = {
  readonly decisionId: string;
  readonly heading: string;
  readonly optionId: OptionId;
  readonly optionText: string;
  readonly weights: Weights;
  readonly rationale: string;
  readonly because: Readonly<Partial<Record<Competency, string>>>;
  /** All options offered then, with their weight for comparison; in offered order. */
  readonly offered: readonly { readonly id: OptionId; readonly text: string; readonly weights: Weights }[];
};

export const BANDS = ['overlooked', 'compliant', 'practised', 'enabling'] as const;
export type Band = (typeof BANDS)[number];
export const BAND_TITLE: Readonly<Record<Band, string>> = {
  overlooked: 'Overlooked',
  compliant: 'Compliant',
  practised: 'Practised',
  enabling: 'Enabling others',
};

/** Why a mark has no band: too few decisions, too little between best and worst, too much of the scenario not met. */
export type NoBand = 'few' | 'narrow' | 'unmet';

export type CompetencyMark = {
  readonly competency: Competency;
  /** Decisions faced in which an offered option touched this competency. */
  readonly opportunities: number;
  /** Most that any path of this length offers; null when nobody has explored them. */
  readonly available: number | null;
  /** Points: sum of chosen, least possible, most possible. */
  readonly earned: number;
  readonly least: number;
  readonly most: number;
  /** 0…1, or null when the range is 0. Never shown as a number. */
  readonly share: number | null;
  /** Points between best and worst that paths of this length offer and this one did not meet. 0 when unknown. */
  readonly unmet: number;
  /** Null: not exercised enough to say; then `noBand` says why. */
  readonly band: Band | null;
  readonly noBand: NoBand | null;
  /** One dot per opportunity, in order of play. */
  readonly dots: readonly { readonly decisionId: string; readonly weight: number }[];
};
export type Profile = { readonly marks: readonly CompetencyMark[] };
