// Words for how a person's confidence met a key. F3. Feedback, no mark.
import { MIN_VOTES, type Calibration, type Counted } from '../../sim/scoring/calibration.ts';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const share = ({ borneOut, votes }: Counted): string =>
  borneOut === 0 ? 'not once' : borneOut === votes ? 'each time' : `${borneOut} of those ${votes} times`;

export function calibrationWords({ sure, unsure, byPanel, byAuthor }: Calibration): string {
  const borneOut =
    byAuthor === 0
      ? 'Many practitioners went your way'
      : byPanel === 0
        ? 'Your option came first in the author’s key'
        : 'Practitioners, or the author’s key where none answered, bore you out';
  if (sure.votes < MIN_VOTES)
    return `You felt sure ${sure.votes === 0 ? 'of no vote' : times(sure.votes)}: too few to say how well your confidence served you.`;
  const first = `You felt sure ${times(sure.votes)}. ${borneOut} ${share(sure)}.`;
  return unsure.votes < MIN_VOTES
    ? first
    : `${first} Of ${unsure.votes} votes you were unsure of: ${share(unsure)}.`;
}
