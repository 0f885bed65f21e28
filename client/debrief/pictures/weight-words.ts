// Weight words: what an option did for a competency, and why a mark has no band, in plain words. F3.
import {
  BAND_TITLE,
  BANDS,
  type Band,
  type CompetencyMark,
  type NoBand,
} from '../../../sim/scoring/evidence.ts';
import { countWords } from '../../ui/words.ts';

/** The five places of a weight, from −2 to +2. */
export const WEIGHTS = [-2, -1, 0, 1, 2] as const;
export type Weight = (typeof WEIGHTS)[number];

export const weightOf = (points: number): Weight =>
  WEIGHTS[Math.max(0, Math.min(4, Math.round(points) + 2))] ?? 0;

export function weightWords(weight: number): string {
  if (weight >= 2) return 'strengthened it clearly';
  if (weight === 1) return 'strengthened it';
  if (weight === 0) return 'left it as it was';
  return weight === -1 ? 'set it back' : 'set it back clearly';
}

/** '+2', '−1', '0'. */
export const weightSign = (weight: number): string =>
  weight > 0 ? `+${weight}` : weight < 0 ? `−${Math.abs(weight)}` : '0';

/** What the four words stand for: shares of what was on offer, S3. */
export const BANDS_WORDS = `The bands are ours. They stand for the share of what was on offer: ${BAND_TITLE.overlooked} up to a fifth, ${BAND_TITLE.compliant} up to a half, ${BAND_TITLE.practised} up to four fifths, ${BAND_TITLE.enabling} above that.`;

export const NO_BAND = 'Not exercised enough to say';

const WHY_NO_BAND: Readonly<Record<NoBand, string>> = {
  few: 'fewer than three decisions touched it',
  narrow: 'the options on offer differed too little',
  unmet: 'too much of it lay where this path did not lead',
};

/** 'Practised', or 'Not exercised enough to say: …'. */
export function bandWords({ band, noBand }: Pick<CompetencyMark, 'band' | 'noBand'>): string {
  if (band !== null) return BAND_TITLE[band];
  return noBand === null ? NO_BAND : `${NO_BAND}: ${WHY_NO_BAND[noBand]}`;
}

type Chances = Pick<CompetencyMark, 'opportunities' | 'available'>;

/** '5 of up to 8 chances met'; of several teams '3 to 5 of up to 8'. */
export function chancesWords(marks: readonly Chances[]): string {
  const met = marks.map(({ opportunities }) => opportunities);
  const [least, most] = [Math.min(...met), Math.max(...met)];
  const available = Math.max(...marks.map((mark) => mark.available ?? -1));
  const range = least === most ? String(most) : `${least} to ${most}`;
  if (available < 0) return most === 1 && least === 1 ? '1 chance met' : `${range} chances met`;
  return `${range} of up to ${countWords(available, 'chance', 'chances')} met`;
}

/** Teams by band, the best first; those without one last. */
export function bandCounts(
  marks: readonly Pick<CompetencyMark, 'band'>[],
): readonly { readonly band: Band | null; readonly title: string; readonly teams: number }[] {
  return [...[...BANDS].reverse(), null].flatMap((band) => {
    const teams = marks.filter((mark) => mark.band === band).length;
    return teams === 0 ? [] : [{ band, title: band === null ? NO_BAND : BAND_TITLE[band], teams }];
  });
}
