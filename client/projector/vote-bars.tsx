// Vote bars: one column per letter, the vote that decided filled, the first one as a thin outline. F3.
import { countWords } from '../ui/words.ts';
import type { Bar } from './votes.ts';

type Props = { readonly bars: readonly Bar[]; readonly taken: string; readonly most: number };

export function VoteBars({ bars, taken, most }: Props) {
  const share = (count: number) => (most === 0 ? 0 : count / most);
  return (
    <ul class="pj-bars">
      {bars.map(({ letter, last, before }) => (
        <li key={letter} class={letter === taken ? 'taken' : ''}>
          <span class="hidden-text">
            {letter}: {countWords(last, 'vote', 'votes')}
            {before !== null && `, ${before} at first`}
          </span>
          <span class="pj-column" aria-hidden="true">
            {before !== null && before > 0 && (
              <span class="pj-first" style={{ height: `${share(before) * 100}%` }} />
            )}
            <span class="pj-last" style={{ height: `${share(last) * 100}%` }} />
          </span>
          <span class="pj-number" aria-hidden="true">
            {last}
          </span>
          <b aria-hidden="true">{letter}</b>
        </li>
      ))}
    </ul>
  );
}

export function Legend({ two }: { readonly two: boolean }) {
  if (!two) return null;
  return (
    <p class="pj-legend" aria-hidden="true">
      <span class="pj-first" /> first vote <span class="pj-last" /> second vote
    </p>
  );
}
