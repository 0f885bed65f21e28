// Scenario shelf: a picture, a line and the facts of each, one of them chosen. F3.
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { Cover } from '../ui/cover.tsx';
import { countWords, languageName } from '../ui/words.ts';
import { lengthsOf } from './cut-choice.ts';

type Props = {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: string;
  readonly choose: (slug: string) => void;
};

function factsOf({ decisions, cuts, roles, langs }: ScenarioCard): string {
  const lengths = lengthsOf(cuts);
  const last = lengths.at(-1);
  return [
    last === undefined ? '' : [lengths.slice(0, -1).join(', '), `${last} min`].filter(Boolean).join(' or '),
    countWords(decisions, 'decision', 'decisions'),
    countWords(roles, 'role', 'roles'),
    langs.map(languageName).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function ScenarioShelf({ cards, chosen, choose }: Props) {
  return (
    <div class="shelf">
      {cards.map((one) => (
        <div class="tome-place" key={one.slug}>
          <label class="tome pictured">
            <input
              type="radio"
              name="scenario"
              checked={chosen === one.slug}
              onChange={() => choose(one.slug)}
            />
            <span class="body">
              <Cover slug={one.slug} setting={one.cover} />
              <b>{one.title}</b>
              <span>{one.summary}</span>
              <span class="quiet small">{factsOf(one)}</span>
            </span>
          </label>
          <a
            class="guide-link"
            href={`/guide/${encodeURIComponent(one.slug)}`}
            target="_blank"
            rel="noopener"
          >
            Guide<span class="hidden-text"> to {one.title}, in a tab of its own</span>
          </a>
        </div>
      ))}
    </div>
  );
}
