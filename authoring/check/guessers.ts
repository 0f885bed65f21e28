// Guessers: players who know nothing and go by one outward sign. F1. What they would earn beside somebody who throws dice.
import { countOf, DIGITAL_WORDS, POSITIVE_WORDS } from './naive-words.ts';

export type Guess = {
  readonly sign: 'longest' | 'shortest' | 'first' | 'last' | 'positive' | 'digital';
  /** Points it is expected to earn over a play, beside one who chooses at random. */
  readonly expected: number;
  readonly random: number;
  /** Decisions by what it wins there over random, most first. */
  readonly wins: readonly { readonly decision: string; readonly points: number }[];
};

export type GuessedDecision = {
  readonly id: string;
  readonly options: readonly { readonly text: string; readonly total: number }[];
};

/** Each guesser takes the option that has most of its sign. */
const SIGNS: Readonly<Record<Guess['sign'], (text: string, place: number) => number>> = {
  // Letters, not words: the eye measures the card.
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  first: (_, place) => -place,
  last: (_, place) => place,
  positive: (text) => countOf(text, POSITIVE_WORDS),
  digital: (text) => countOf(text, DIGITAL_WORDS),
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** `signs`: the words are English, so in another language only length and place are asked. Ties are drawn by lot. */
export function guessesOf(
  decisions: readonly GuessedDecision[],
  signs: readonly Guess['sign'][],
): readonly Guess[] {
  return signs.map((sign) => {
    const earned = decisions.map(({ id, options }) => {
      const shown = options.map(({ text }, place) => SIGNS[sign](text, place));
      const most = Math.max(...shown);
      const taken = options.filter((_, place) => shown[place] === most);
      const random = mean(options.map(({ total }) => total));
      return { decision: id, random, points: mean(taken.map(({ total }) => total)) - random };
    });
    const random = earned.reduce((sum, one) => sum + one.random, 0);
    return {
      sign,
      random,
      expected: random + earned.reduce((sum, { points }) => sum + points, 0),
      wins: earned.toSorted((a, b) => b.points - a.points),
    };
  });
}
