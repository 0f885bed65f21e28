// Own shelf: what this server gives away, each with its facts and its file. F3.
import type { Catalogue } from '../../protocol/catalogue.ts';
import { Cover } from '../ui/cover.tsx';
import { EntryFacts } from './entry-facts.tsx';

type Props = {
  readonly catalogue: Catalogue;
  /** Setting of the first scene, by slug. */
  readonly covers: ReadonlyMap<string, string>;
};

export const sizeWords = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

export function OwnShelf({ catalogue, covers }: Props) {
  if (catalogue.packages.length === 0)
    return (
      <p class="note">
        There is nothing to take away here yet. A scenario is offered once its credits name who made it.
      </p>
    );
  return (
    <ul class="plain catalogue-shelf">
      {catalogue.packages.map((entry) => (
        <li key={entry.slug}>
          <article class="solo-tile" aria-labelledby={`entry-${entry.slug}`}>
            <Cover slug={entry.slug} setting={covers.get(entry.slug) ?? ''} />
            <div class="solo-tile-text">
              <h3 id={`entry-${entry.slug}`} lang={entry.lang}>
                {entry.title}
              </h3>
              <p class="solo-summary" lang={entry.lang}>
                {entry.summary}
              </p>
              <EntryFacts entry={entry} />
              <p class="row catalogue-last">
                <a
                  class="button slim"
                  href={`/api/scenarios/${encodeURIComponent(entry.slug)}/package`}
                  download={`${entry.slug}.caseroom`}
                >
                  Download <span class="hidden-text">{entry.title}</span>
                  <span class="catalogue-size">{sizeWords(entry.bytes)}</span>
                </a>
                {entry.guide && (
                  <a class="button slim" href={`/guide/${encodeURIComponent(entry.slug)}`}>
                    Guide <span class="hidden-text">for facilitating {entry.title}</span>
                  </a>
                )}
              </p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
