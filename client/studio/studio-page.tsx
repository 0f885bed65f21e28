// Studio: the start, or the workbench on one scenario. F3. /studio, /studio/disk/<slug>, /studio/here/<slug>.
import './studio.css';
import { useEffect, useState } from 'preact/hooks';
import { pathParts } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { BrowserFiles } from './files/browser-files.ts';
import { DiskFiles } from './files/disk-files.ts';
import { openStudioDb, type StudioDb } from './files/studio-db.ts';
import { Start } from './start.tsx';
import { StudioModel } from './studio-model.ts';
import { wordsForStudio } from './studio-words.ts';
import { Workbench } from './workbench.tsx';

export function StudioPage() {
  const [, place, slug] = pathParts.value;
  const [db, setDb] = useState<StudioDb | null | 'opening'>('opening');
  useEffect(() => {
    openStudioDb().then(setDb, () => setDb(null));
  }, []);
  if (db === 'opening') return <div class="page" aria-busy="true" />;
  if (slug === undefined) return <Start db={db} />;
  return <Open key={`${place} ${slug}`} place={place ?? ''} slug={slug} db={db} />;
}

function Open({
  place,
  slug,
  db,
}: {
  readonly place: string;
  readonly slug: string;
  readonly db: StudioDb | null;
}) {
  const [model, setModel] = useState<StudioModel | null>(null);
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const store = place === 'disk' ? new DiskFiles() : db && new BrowserFiles(db);
    if (!store) return setCode('author/unknown');
    const made = new StudioModel(store, slug, db);
    void made.open().then((wrong) => (wrong === null ? setModel(made) : setCode(wrong)));
    return () => made.close();
  }, [place, slug]);
  if (code !== null)
    return (
      <Page title="Studio">
        <h1>This scenario does not open</h1>
        <p class="lede">{wordsForStudio(code)}</p>
        <p>
          <a class="button main" href="/studio">
            All scenarios
          </a>
        </p>
      </Page>
    );
  return model ? <Workbench model={model} /> : <div class="page" aria-busy="true" />;
}
