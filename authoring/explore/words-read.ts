// Words one learner reads in a play: what is told, prompts and options; neither cards nor role sheets. F1.
import type { Play } from '../../sim/story/index.ts';
import { wordsOf } from './measure.ts';

export const textWords = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + wordsOf(text), 0);

export const wordsRead = ({ turns }: Play): number =>
  turns.reduce(
    (sum, { beat }) =>
      sum +
      textWords(beat.consequence) +
      textWords(beat.passages) +
      textWords(beat.decision?.options ?? []) +
      wordsOf(beat.decision?.prompt ?? ''),
    0,
  );
