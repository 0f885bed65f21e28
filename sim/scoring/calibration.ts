// Calibration: was a person sure where a key bears her out? F0. Rule S8. Feedback for her alone; it is no mark.
import { panelCredit, sumOfWeights, type Panel, type ScoringKey } from '../scenario/index.ts';
import type { TakenOption } from './gather-evidence.ts';

/** Confidence from here up is “fairly sure” and “certain”. */
const SURE = 3;
/** Credit by the panel from which it bears a vote out: at least half as many chose it as chose the favourite. */
const BORNE_OUT = 0.5;
/** Fewer sure or unsure votes than this say nothing. */
export const MIN_VOTES = 3;

export type Counted = { readonly votes: number; readonly borneOut: number };
export type Calibration = {
  /** Decisions judged by practitioners, and by the author where no panel answered. */
  readonly byPanel: number;
  readonly byAuthor: number;
  readonly sure: Counted;
  readonly unsure: Counted;
};

export type ConfidentVote = TakenOption & { readonly confidence: number | null };

const worth = (key: ScoringKey, decisionId: string, optionId: string): number =>
  sumOfWeights(key.decisions[decisionId]?.[optionId]?.weights);

/** By the panel where it answered; else whether the author's key weighs no offered option higher. */
function isBorneOut(vote: TakenOption, key: ScoringKey | null, panel: Panel | null) {
  const credit = panel && panelCredit(panel, vote.decisionId, vote.optionId);
  if (credit !== null) return { by: 'panel' as const, yes: credit >= BORNE_OUT };
  if (!key?.decisions[vote.decisionId]) return null;
  const most = Math.max(...vote.offered.map(({ id }) => worth(key, vote.decisionId, id)));
  return { by: 'author' as const, yes: worth(key, vote.decisionId, vote.optionId) === most };
}

/** Votes without a confidence, or that no key knows, do not count. Null when none counts. */
export function calibrationOf(
  votes: readonly ConfidentVote[],
  key: ScoringKey | null,
  panel: Panel | null,
): Calibration | null {
  const judged = votes.flatMap((vote) => {
    const found = vote.confidence === null ? null : isBorneOut(vote, key, panel);
    return found ? [{ ...found, isSure: (vote.confidence ?? 0) >= SURE }] : [];
  });
  if (judged.length === 0) return null;
  const count = (isSure: boolean): Counted => {
    const these = judged.filter((one) => one.isSure === isSure);
    return { votes: these.length, borneOut: these.filter((one) => one.yes).length };
  };
  const byPanel = judged.filter((one) => one.by === 'panel').length;
  return { byPanel, byAuthor: judged.length - byPanel, sure: count(true), unsure: count(false) };
}
