// Catalogue: this server's scenarios to take away, and other institutions' to look into. F3.
import '../solo/solo.css';
import './catalogue.css';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue, CatalogueDoor } from '../../protocol/catalogue.ts';
import { fetchScenarios } from '../net/api.ts';
import { fetchCatalogue, fetchDoors } from '../net/catalogues.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { OtherCatalogue } from './other-catalogue.tsx';
import { OwnShelf } from './own-shelf.tsx';

type Doors = { readonly catalogues: readonly CatalogueDoor[]; readonly passphrase: boolean };

export function CataloguePage() {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [covers, setCovers] = useState<ReadonlyMap<string, string>>(new Map());
  const [doors, setDoors] = useState<Doors | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);

  const refresh = async (): Promise<void> => {
    const [told, shelf] = await Promise.all([fetchCatalogue(), fetchScenarios()]);
    if (shelf.ok) setCovers(new Map(shelf.value.scenarios.map(({ slug, cover }) => [slug, cover])));
    if (!told.ok) return setWrong(told.error.code);
    setWrong(null);
    setCatalogue(told.value);
  };
  useEffect(() => {
    void refresh();
    void fetchDoors().then((answer) => {
      if (answer.ok) setDoors(answer.value);
      else setWrong(answer.error.code);
    });
  }, []);

  // What stands below the shelf waits for it, so that nothing moves under a reader.
  const isTold = catalogue !== null || wrong !== null;
  return (
    <Page title="Catalogue" wide>
      <div class="stack">
        <h1>Catalogue</h1>
        <p class="lede">
          Each scenario below is one file to take with you. Add it to a Caseroom of your own, change it, pass
          it on, as far as its licence says.
        </p>
      </div>
      <Wrong code={wrong} />
      <section class="stack" aria-labelledby="own-title">
        <h2 id="own-title">On this server</h2>
        {catalogue === null && wrong === null && <p class="quiet">Fetching the catalogue.</p>}
        {catalogue && <OwnShelf catalogue={catalogue} covers={covers} />}
        {isTold && (
          <p class="small quiet wrap">
            Another server can point at this one: <code>{`${location.origin}/api/catalogue`}</code>
          </p>
        )}
      </section>
      {isTold && doors && (
        <section class="stack" aria-labelledby="others-title">
          <h2 id="others-title">From other institutions</h2>
          {doors.catalogues.length === 0 ? (
            <p>
              This server points at no other catalogue. Whoever runs it can name some, as{' '}
              <code>docs/catalogues.md</code> tells.
            </p>
          ) : (
            <p>
              Nothing is fetched until you press. What you add is checked as a whole before it is on the
              shelf.
            </p>
          )}
          {doors.catalogues.length > 0 && doors.passphrase && (
            <div class="catalogue-key">
              <PassphraseField value={passphrase} change={setPassphrase}>
                Not needed on the machine that runs it.
              </PassphraseField>
            </div>
          )}
          {doors.catalogues.map((door) => (
            <OtherCatalogue
              key={door.address}
              door={door}
              passphrase={passphrase}
              onAdded={() => void refresh()}
            />
          ))}
        </section>
      )}
    </Page>
  );
}
