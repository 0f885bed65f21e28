// Another institution's catalogue: looked into when asked, and what is in it added one by one. F3.
import { useState } from 'preact/hooks';
import type { CatalogueDoor, CatalogueEntry, CatalogueLook } from '../../protocol/catalogue.ts';
import { importFrom, lookInto } from '../net/catalogues.ts';
import type { PackageRefusal } from '../net/packages.ts';
import { isPackageCode, wordsForPackage } from '../ui/package-words.ts';
import { countWords, wordsFor } from '../ui/words.ts';
import { OtherEntry, type Said } from './other-entry.tsx';

type Props = {
  readonly door: CatalogueDoor;
  readonly passphrase: string;
  /** Something was added to this server. */
  readonly onAdded: () => void;
};

const wordsOf = ({ code, file }: PackageRefusal): string =>
  isPackageCode(code) ? wordsForPackage({ code, file }) : wordsFor(code);

const foundWords = ({ packages }: CatalogueLook): string =>
  `${countWords(packages.length, 'scenario', 'scenarios')} found.`;

export function OtherCatalogue({ door, passphrase, onAdded }: Props) {
  const [look, setLook] = useState<CatalogueLook | null>(null);
  /** `at`: the slug of an entry; null for the catalogue itself. */
  const [last, setLast] = useState<(Said & { readonly at: string | null }) | null>(null);
  const isBusy = last?.kind === 'busy';
  const saidAt = (at: string | null): Said | null => (last?.at === at ? last : null);

  /** One thing at a time; `what` is what the person waits for, and what is told after it comes back. */
  const doing = async (
    at: string | null,
    what: string,
    act: () => Promise<string | PackageRefusal>,
  ): Promise<void> => {
    if (isBusy) return;
    setLast({ at, kind: 'busy', words: what });
    const told = await act();
    setLast(
      typeof told === 'string'
        ? { at, kind: 'told', words: told }
        : { at, kind: 'wrong', words: wordsOf(told) },
    );
  };
  const goAndLook = () =>
    doing(null, 'Looking there.', async () => {
      const answer = await lookInto(door.at, passphrase);
      if (!answer.ok) return answer.error;
      setLook(answer.value);
      return foundWords(answer.value);
    });
  const add = (entry: CatalogueEntry) =>
    doing(
      entry.slug,
      `Fetching ${entry.title} and checking every path of it. This can take some seconds.`,
      async () => {
        const answer = await importFrom(door.at, entry, passphrase);
        if (!answer.ok) return answer.error;
        const packages = look?.packages.map((one) =>
          one.slug === entry.slug ? { ...one, here: 'same' as const } : one,
        );
        if (look && packages) setLook({ ...look, packages });
        onAdded();
        return `${answer.value.card.title} is on the shelf of this server now.`;
      },
    );
  const ofCatalogue = saidAt(null);
  // Stays while entries are added, so that nothing moves under the pressed button.
  const found = look === null || ofCatalogue?.kind === 'wrong' ? '' : foundWords(look);

  const id = `catalogue-${door.at}`;
  return (
    <section class="sheet" aria-labelledby={id}>
      <div class="spread">
        <div>
          <h3 id={id} class="wrap">
            {look?.institution ?? door.host}
          </h3>
          <p class="small quiet wrap">
            {look?.homepage ? (
              <a href={look.homepage} rel="noreferrer">
                {look.homepage}
              </a>
            ) : (
              door.address
            )}
          </p>
        </div>
        <button
          type="button"
          class="button slim"
          aria-disabled={isBusy}
          aria-describedby={id}
          onClick={() => void goAndLook()}
        >
          {look === null ? 'Look there' : 'Look again'}
        </button>
      </div>
      <p class="catalogue-told" role="status">
        {ofCatalogue?.kind === 'busy' ? ofCatalogue.words : found}
      </p>
      <div role="alert">{ofCatalogue?.kind === 'wrong' && <p class="note wrong">{ofCatalogue.words}</p>}</div>
      {look !== null && look.packages.length > 0 && (
        <ul class="plain catalogue-others">
          {look.packages.map((entry) => (
            <li key={entry.slug}>
              <OtherEntry
                id={`${id}-${entry.slug}`}
                entry={entry}
                said={saidAt(entry.slug)}
                isBusy={isBusy}
                onAdd={() => void add(entry)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
