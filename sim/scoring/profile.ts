// Profile: evidence gathered per competency, normalised by what was on offer. F0. Rules S1–S6 of SPEC.
import { COMPETENCIES, type Competency } from '../scenario/index.ts';
import type { Band, CompetencyMark, Evidence, Profile } from './evidence.ts';

/** Fewer decisions than this say nothing. */
export const MIN_OPPORTUNITIES = 3;
/** A possible range below this many points says nothing. */
export const MIN_RANGE = 5;

/** Bands are ours: up to 20 %, 50 %, 80 % of the possible range, and above. */
export function bandOf(share: number): Band {
  if (share <= 0.2) return 'overlooked';
  if (share <= 0.5) return 'compliant';
  return share <= 0.8 ? 'practised' : 'enabling';
}

function markOf(competency: Competency, evidence: readonly Evidence[]): CompetencyMark {
  const faced = evidence.filter((one) =>
    one.offered.some((option) => option.weights[competency] !== undefined),
  );
  let earned = 0;
  let least = 0;
  let most = 0;
  for (const one of faced) {
    const offered = one.offered.map((option) => option.weights[competency] ?? 0);
    earned += one.weights[competency] ?? 0;
    least += Math.min(...offered);
    most += Math.max(...offered);
  }
  const range = most - least;
  const share = range > 0 ? (earned - least) / range : null;
  const enough = faced.length >= MIN_OPPORTUNITIES && range >= MIN_RANGE;
  return {
    competency,
    opportunities: faced.length,
    earned,
    least,
    most,
    share,
    band: enough && share !== null ? bandOf(share) : null,
    dots: faced.map((one) => ({ decisionId: one.decisionId, weight: one.weights[competency] ?? 0 })),
  };
}

export const profileOf = (evidence: readonly Evidence[]): Profile => ({
  marks: COMPETENCIES.map((competency) => markOf(competency, evidence)),
});
