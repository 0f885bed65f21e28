// Studio's start: scenarios on the server's disk and in this browser, and ways to bring or begin one. F3.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readZip, type SourceFiles } from '../../authoring/index.ts';
import guide from '../../authoring/starter/guide.md?raw';
import rubric from '../../authoring/starter/rubric.yaml?raw';
import story from '../../authoring/starter/story.ink?raw';
import { isScenarioFile, SLUG } from '../../sim/scenario/scenario-file.ts';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { wordsForPackage } from '../ui/package-words.ts';
import { BrowserFiles } from './files/browser-files.ts';
import { DiskFiles } from './files/disk-files.ts';
import type { StudioDb } from './files/studio-db.ts';
import { wordsForStudio } from './studio-words.ts';

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:zip|caseroom|ink)$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'my-scenario';

/** Files a zip of a scenario may hold; a package's own papers are left out. */
const isKnown = (name: string): boolean =>
  isScenarioFile(name) || /^(?:caseroom\.json|compiled\.json|LICENSE|CREDITS)$/.test(name);

/** The scenario's files, or a sentence on what is in the way. */
async function filesOf(file: File): Promise<SourceFiles | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (file.name.endsWith('.ink')) return { 'story.ink': new TextDecoder().decode(bytes) };
  const read = readZip(bytes, isKnown);
  if (!read.ok) return wordsForPackage(read.error);
  const files = Object.fromEntries(Object.entries(read.value).filter(([name]) => isScenarioFile(name)));
  return 'story.ink' in files
    ? files
    : 'There is no story.ink in this zip. It is the one file that a scenario needs.';
}

export function Start({ db }: { readonly db: StudioDb | null }) {
  const disk = useSignal<readonly string[] | null>(null);
  const here = useSignal<readonly string[]>([]);
  const asks = useSignal(false);
  const wrong = useSignal<string | null>(null);
  const name = useSignal('');
  const load = async (): Promise<void> => {
    const onDisk = await new DiskFiles().list();
    disk.value = onDisk.ok ? onDisk.value : null;
    asks.value = !onDisk.ok && onDisk.error.code === 'create/passphrase';
    const kept = db && (await new BrowserFiles(db).list());
    here.value = kept?.ok ? kept.value : [];
  };
  useEffect(() => void load(), [db]);

  const bring = async (file: File | undefined): Promise<void> => {
    wrong.value = null;
    if (!file || !db) return;
    const files = await filesOf(file);
    if (typeof files === 'string') wrong.value = files;
    else navigate(`/studio/here/${await new BrowserFiles(db).add(slugOf(file.name), files)}`);
  };
  const begin = async (): Promise<void> => {
    wrong.value = null;
    const slug = slugOf(name.value);
    if (!SLUG.test(slug)) return;
    if (disk.value) {
      const made = await new DiskFiles().make(slug);
      if (!made.ok) wrong.value = wordsForStudio(made.error.code);
      else navigate(`/studio/disk/${slug}`);
      return;
    }
    if (!db) return;
    const files = { 'story.ink': story, 'rubric.yaml': rubric.replace('SLUG', slug), 'guide.md': guide };
    navigate(`/studio/here/${await new BrowserFiles(db).add(slug, files)}`);
  };

  return (
    <Page title="Studio">
      <h1>Studio</h1>
      <p class="lede">Write a scenario, and see at once whether it is right, reachable and fair.</p>
      <div role="alert">{wrong.value !== null && <p class="note wrong">{wrong.value}</p>}</div>
      {disk.value && (
        <section class="sheet">
          <h2>On this server’s disk</h2>
          <Scenarios place="disk" slugs={disk.value} />
        </section>
      )}
      {asks.value && <Passphrase onGiven={() => void load()} />}
      {here.value.length > 0 && (
        <section class="sheet">
          <h2>In this browser</h2>
          <Scenarios place="here" slugs={here.value} />
        </section>
      )}
      <section class="sheet">
        <h2>Begin a new one</h2>
        <form
          class="studio-start-row"
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <div class="field">
            <label for="studio-name">A short name for its address</label>
            <input
              id="studio-name"
              type="text"
              required
              maxLength={60}
              placeholder="my-first-case"
              value={name.value}
              onInput={(event) => (name.value = event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button main">
            Begin
          </button>
        </form>
        <p class="small quiet">
          It starts as a small scenario that passes the check, for you to rewrite.{' '}
          {disk.value
            ? 'It is kept on this server’s disk.'
            : 'It is kept in this browser; download it when you are done.'}
        </p>
      </section>
      <section class="sheet">
        <h2>Open a file</h2>
        <div class="field">
          <label for="studio-file">A scenario as .zip or .caseroom, or any .ink</label>
          <input
            id="studio-file"
            type="file"
            accept=".zip,.caseroom,.ink"
            onChange={(event) => void bring(event.currentTarget.files?.[0])}
          />
        </div>
        <p class="small quiet">It stays in this browser. Nothing is sent anywhere.</p>
      </section>
      {!disk.value && !asks.value && (
        <p class="small quiet">
          To write into a folder on disk, start the server with{' '}
          <code>npm start -- --author my-scenarios</code>.
        </p>
      )}
    </Page>
  );
}

function Scenarios({ place, slugs }: { readonly place: string; readonly slugs: readonly string[] }) {
  if (slugs.length === 0) return <p>There is no scenario in the folder yet.</p>;
  return (
    <ul class="studio-list">
      {slugs.map((slug) => (
        <li key={slug}>
          <a href={`/studio/${place}/${slug}`}>{slug}</a>
        </li>
      ))}
    </ul>
  );
}

function Passphrase({ onGiven }: { readonly onGiven: () => void }) {
  const typed = useSignal('');
  return (
    <section class="sheet">
      <h2>Passphrase of this server</h2>
      <form
        class="studio-start-row"
        onSubmit={(event) => {
          event.preventDefault();
          DiskFiles.setPassphrase(typed.value);
          onGiven();
        }}
      >
        <div class="field">
          <label for="studio-passphrase">Writing on its disk needs it</label>
          <input
            id="studio-passphrase"
            type="password"
            autoComplete="current-password"
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          Open
        </button>
      </form>
    </section>
  );
}
