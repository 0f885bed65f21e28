// Scenario shelf: a picture, a line and the facts of each, one of them chosen. F3.
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { Cover } from '../ui/cover.tsx';
import { languageName } from '../ui/words.ts';

type Props = {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: string;
  readonly choose: (slug: string) => void;
};

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
              <span class="quiet small">
                {one.decisions} decisions · {one.roles} roles · {one.langs.map(languageName).join(', ')}
              </span>
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
