// Words one learner reads in a play: what is told, prompts and options; neither cards nor role sheets. F1.
import type { Play } from '../../sim/story/index.ts';
import { wordsOf } from './measure.ts';

type Texts = readonly { readonly text: string }[];

/** Plays told from one graph share their beats: each is counted once. */
const counted = new WeakMap<Texts, number>();

export function textWords(texts: Texts): number {
  const known = counted.get(texts);
  if (known !== undefined) return known;
  const count = texts.reduce((sum, { text }) => sum + wordsOf(text), 0);
  counted.set(texts, count);
  return count;
}

export const wordsRead = ({ turns }: Play): number =>
  turns.reduce(
    (sum, { beat }) =>
      sum +
      textWords(beat.consequence) +
      textWords(beat.passages) +
      textWords(beat.decision?.options ?? []) +
      promptWords(beat),
    0,
  );

const prompts = new WeakMap<object, number>();

function promptWords({ decision }: Play['turns'][number]['beat']): number {
  if (!decision) return 0;
  const count = prompts.get(decision) ?? wordsOf(decision.prompt);
  prompts.set(decision, count);
  return count;
}
