// Profile: evidence gathered per competency, normalised by what was on offer. F0. Rules S1–S7 of SPEC.
import { COMPETENCIES, type Competency, type Reach } from '../scenario/index.ts';
import type { Band, CompetencyMark, Evidence, NoBand, Profile } from './evidence.ts';

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

/**
 * The band that holds whatever would have been chosen where this path did not lead, or why there is none. What was not
 * met counts once as the worst and once as the best; only where both give the same band is there one to tell. So a path
 * that avoids a decision never looks better than the same path with that decision faced.
 */
function judge(
  faced: number,
  gained: number,
  range: number,
  unmet: number,
): { readonly band: Band | null; readonly noBand: NoBand | null } {
  if (faced < MIN_OPPORTUNITIES) return { band: null, noBand: 'few' };
  if (range < MIN_RANGE) return { band: null, noBand: 'narrow' };
  const worst = bandOf(gained / (range + unmet));
  const best = bandOf((gained + unmet) / (range + unmet));
  return worst === best ? { band: worst, noBand: null } : { band: null, noBand: 'unmet' };
}

function markOf(competency: Competency, evidence: readonly Evidence[], reach: Reach | null): CompetencyMark {
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
  const whole = reach?.[competency];
  const unmet = whole ? Math.max(0, whole.most - whole.least - range) : 0;
  return {
    competency,
    opportunities: faced.length,
    available: reach === null ? null : (whole?.opportunities ?? 0),
    earned,
    least,
    most,
    share: range > 0 ? (earned - least) / range : null,
    unmet,
    ...judge(faced.length, earned - least, range, unmet),
    dots: faced.map((one) => ({ decisionId: one.decisionId, weight: one.weights[competency] ?? 0 })),
  };
}

/** `reach`: what paths of this length can come to; null when it is not known. */
export const profileOf = (evidence: readonly Evidence[], reach: Reach | null = null): Profile => ({
  marks: COMPETENCIES.map((competency) => markOf(competency, evidence, reach)),
});
