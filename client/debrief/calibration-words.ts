// Words for how a person's confidence met a key. F3. Feedback, no mark.
import { MIN_VOTES, type Calibration, type Counted } from '../../sim/scoring/calibration.ts';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const of = ({ borneOut, votes }: Counted): string =>
  borneOut === 0 ? 'never' : borneOut === votes ? 'each time' : times(borneOut);

export function calibrationWords({ sure, unsure, byPanel, byAuthor }: Calibration): string {
  const key =
    byAuthor === 0
      ? 'half of the practitioners or more went that way'
      : byPanel === 0
        ? 'the author’s key put it first as well'
        : 'practitioners, or the author where none answered, put it first as well';
  if (sure.votes < MIN_VOTES)
    return `You felt sure ${sure.votes === 0 ? 'of no vote' : times(sure.votes)}: too few to say how well your confidence served you.`;
  const first = `You felt sure ${times(sure.votes)}; ${of(sure)} ${key}.`;
  return unsure.votes < MIN_VOTES
    ? first
    : `${first} Of ${unsure.votes} votes you were unsure of: ${of(unsure)}.`;
}
