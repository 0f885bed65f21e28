// Another institution's catalogue: looked into when asked, and what is in it added one by one. F3.
import { useRef, useState } from 'preact/hooks';
import type { CatalogueDoor, CatalogueEntry, CatalogueLook, Here } from '../../protocol/catalogue.ts';
import { importFrom, lookInto } from '../net/catalogues.ts';
import type { PackageRefusal } from '../net/packages.ts';
import { isPackageCode, wordsForPackage } from '../ui/package-words.ts';
import { countWords, wordsFor } from '../ui/words.ts';
import { EntryFacts } from './entry-facts.tsx';
import { sizeWords } from './own-shelf.tsx';

type Props = {
  readonly door: CatalogueDoor;
  readonly passphrase: string;
  /** Something was added to this server. */
  readonly onAdded: () => void;
};

const HERE_WORDS: Readonly<Record<Here, string>> = {
  no: '',
  same: 'On this server already, as it is here.',
  other: 'This server has another version of it. Sessions that were made with that one keep it.',
  own: 'This server has a scenario of its own by this name, which is never replaced.',
};
const wordsOf = ({ code, file }: PackageRefusal): string =>
  isPackageCode(code) ? wordsForPackage({ code, file }) : wordsFor(code);

export function OtherCatalogue({ door, passphrase, onAdded }: Props) {
  const [look, setLook] = useState<CatalogueLook | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const found = useRef<HTMLHeadingElement>(null);

  /** One thing at a time; `what` is what the person waits for. */
  const doing = async (what: string, act: () => Promise<PackageRefusal | null>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    setTold('');
    setWrong(null);
    const refused = await act();
    setBusy(null);
    if (refused) setWrong(wordsOf(refused));
  };
  const goAndLook = () =>
    doing('Looking there.', async () => {
      const answer = await lookInto(door.at, passphrase);
      if (!answer.ok) return answer.error;
      setLook(answer.value);
      setTold(`${countWords(answer.value.packages.length, 'scenario', 'scenarios')} found.`);
      return null;
    });
  const add = (entry: CatalogueEntry) =>
    doing(`Fetching ${entry.title} and checking every path of it. This can take some seconds.`, async () => {
      const answer = await importFrom(door.at, entry, passphrase);
      if (!answer.ok) return answer.error;
      const packages = look?.packages.map((one) =>
        one.slug === entry.slug ? { ...one, here: 'same' as const } : one,
      );
      if (look && packages) setLook({ ...look, packages });
      setTold(`${answer.value.card.title} is on the shelf of this server now.`);
      // The button that was pressed is gone.
      found.current?.focus();
      onAdded();
      return null;
    });

  const id = `catalogue-${door.at}`;
  return (
    <section class="sheet" aria-labelledby={id}>
      <div class="spread">
        <div>
          <h3 id={id} class="wrap" ref={found} tabIndex={-1}>
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
          aria-disabled={busy !== null}
          aria-describedby={id}
          onClick={() => void goAndLook()}
        >
          {look === null ? 'Look there' : 'Look again'}
        </button>
      </div>
      <p class="catalogue-told" role="status">
        {busy ?? told}
      </p>
      <div role="alert">{wrong !== null && <p class="note wrong">{wrong}</p>}</div>
      {look !== null && look.packages.length > 0 && (
        <ul class="plain catalogue-others">
          {look.packages.map((entry) => (
            <li key={entry.slug}>
              <article class="stack" aria-labelledby={`${id}-${entry.slug}`}>
                <h4 id={`${id}-${entry.slug}`} lang={entry.lang}>
                  {entry.title}
                </h4>
                <p class="solo-summary" lang={entry.lang}>
                  {entry.summary}
                </p>
                <EntryFacts entry={entry} tellsGuide />
                {HERE_WORDS[entry.here] !== '' && <p class="small">{HERE_WORDS[entry.here]}</p>}
                {(entry.here === 'no' || entry.here === 'other') && (
                  <p>
                    <button
                      type="button"
                      class="button slim"
                      aria-disabled={busy !== null}
                      onClick={() => void add(entry)}
                    >
                      {entry.here === 'no' ? 'Add' : 'Replace'}
                      <span class="hidden-text"> {entry.title}</span>
                      <span class="catalogue-size">{sizeWords(entry.bytes)}</span>
                    </button>
                  </p>
                )}
              </article>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
