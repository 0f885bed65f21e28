// Workbench: files, text and panes side by side; on a small screen one of them at a time. F3.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { writeZip } from '../../authoring/index.ts';
import { setTitle } from '../ui/chrome.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { Editor } from './editor/editor.tsx';
import { heatWords } from './editor/heat.ts';
import { Balance } from './panes/balance.tsx';
import { GraphPane } from './panes/graph.tsx';
import { Preview } from './panes/preview.tsx';
import { Problems } from './panes/problems.tsx';
import { RubricForm } from './panes/rubric-form.tsx';
import { Translations } from './panes/translations.tsx';
import { RenameCard } from './rename-card.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { StudioModel } from './studio-model.ts';
import { wordsForStudio } from './studio-words.ts';

type PaneProps = { readonly model: StudioModel; readonly onPlay: () => void };
const PANES: readonly (readonly [string, string, ComponentType<PaneProps>])[] = [
  ['preview', 'Preview', Preview],
  ['problems', 'Problems', Problems],
  ['map', 'Map', GraphPane],
  ['balance', 'Balance', Balance],
  ['rubric', 'Rubric', RubricForm],
  ['translations', 'Translations', Translations],
];
const LEAST_SHARE = 25;
const MOST_SHARE = 70;
const SHARE_KEY = 'caseroom-studio-share';
const words = (text: string): number =>
  text
    .replaceAll(/\/\/.*$|#[^\n\]]*|^\s*(?:VAR|~|=|->).*$/gm, '')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;

const storedShare = (): number => {
  const stored = Number(localStorage.getItem(SHARE_KEY));
  return stored >= LEAST_SHARE && stored <= MOST_SHARE ? stored : 50;
};

export function Workbench({ model }: { readonly model: StudioModel }) {
  const pane = useSignal('preview');
  const shown = useSignal<'files' | 'text' | 'panes'>('text');
  const share = useSignal(storedShare());
  const renaming = useSignal<string | null>(null);
  const count = useComputed(() => model.findings.value.filter(({ severity }) => severity !== 'note').length);
  const here = useComputed(() =>
    model.heat.value.find(({ file, line }) => file === model.openName.value && line === model.line.value),
  );
  useEffect(() => setTitle(`${model.slug} · Studio`), [model]);
  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void model.saveAll();
    };
    const flush = (): void => model.flush();
    addEventListener('keydown', save);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('keydown', save);
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      model.close();
    };
  }, [model]);

  const { value: unsaved } = model.unsaved;
  const sample = model.samples.value.at(-1);
  const showPane = (name: string): void => {
    pane.value = name;
    shown.value = 'panes';
  };
  const setShare = (value: number): void => {
    share.value = Math.round(Math.min(MOST_SHARE, Math.max(LEAST_SHARE, value)));
    localStorage.setItem(SHARE_KEY, String(share.value));
  };
  const [, , Shown] = PANES.find(([name]) => name === pane.value) ?? PANES[0] ?? ['', '', Problems];
  return (
    <div class="studio" data-shown={shown.value}>
      <a class="skip" href="#studio-text">
        Skip to the text
      </a>
      <header class="bar studio-head">
        <a class="home" href="/studio" aria-label="Studio, all scenarios">
          Studio
        </a>
        <h1>{model.scenario.value?.title ?? model.slug}</h1>
        <p class="studio-saved" role="status">
          {model.trouble.value !== null
            ? wordsForStudio(model.trouble.value)
            : unsaved.length === 0
              ? 'Saved'
              : unsaved.length === 1
                ? `${unsaved[0]} is not saved`
                : `${unsaved.length} files are not saved`}
        </p>
        <button
          type="button"
          class="button slim"
          disabled={unsaved.length === 0}
          onClick={() => void model.saveAll()}
        >
          Save
        </button>
        <button
          type="button"
          class="button slim"
          onClick={() => saveFile(`${model.slug}.zip`, writeZip(model.sources.value), 'application/zip')}
        >
          Download
        </button>
      </header>
      {model.notice.value !== null && (
        <p class="studio-notice" role="status">
          {model.notice.value}{' '}
          <button type="button" class="button slim" onClick={() => (model.notice.value = null)}>
            Keep them
          </button>{' '}
          <button type="button" class="button slim" onClick={() => void model.dropChanges()}>
            Drop them
          </button>
        </p>
      )}
      <nav class="studio-switch" aria-label="Part of Studio">
        {(['files', 'text', 'panes'] as const).map((part) => (
          <button
            key={part}
            type="button"
            aria-pressed={shown.value === part}
            onClick={() => (shown.value = part)}
          >
            {{ files: 'Files', text: 'Text', panes: 'Look' }[part]}
          </button>
        ))}
      </nav>
      <div
        class="studio-body"
        ref={(node) => {
          node?.style.setProperty('--share', `${share.value}fr`);
          node?.style.setProperty('--rest', `${100 - share.value}fr`);
        }}
      >
        <FileList model={model} onOpen={() => (shown.value = 'text')} />
        <main id="studio-text" class="studio-text" tabIndex={-1}>
          <Editor model={model} onRename={(name) => (renaming.value = name)} />
          <footer class="studio-foot">
            <span>
              Line {model.line.value}
              {here.value && `, ${heatWords(here.value)}`}
            </span>
            <span>
              {words(model.files.value.get(model.openName.value)?.text ?? '').toLocaleString('en')} words
              {sample &&
                `; the longest play reads ${sample.words.most.toLocaleString('en')}, ${sample.minutes.most} minutes`}
            </span>
            <span class="studio-keys">F12 go to · F2 rename · Ctrl S save</span>
          </footer>
        </main>
        <Divider share={share.value} onShare={setShare} />
        <section class="studio-panes" aria-label="What the text makes">
          <div class="studio-tabs" role="tablist" aria-label="Panes">
            {PANES.map(([name, title]) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`studio-tab-${name}`}
                aria-selected={pane.value === name}
                aria-controls="studio-pane"
                tabIndex={pane.value === name ? 0 : -1}
                onClick={() => showPane(name)}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                  if (step === 0) return;
                  const at = PANES.findIndex(([one]) => one === pane.value);
                  const [next = name] = PANES[(at + step + PANES.length) % PANES.length] ?? [];
                  showPane(next);
                  document.querySelector<HTMLElement>(`#studio-tab-${next}`)?.focus();
                }}
              >
                {title}
                {name === 'problems' && count.value > 0 && <span class="studio-count">{count.value}</span>}
              </button>
            ))}
          </div>
          <div
            id="studio-pane"
            key={pane.value}
            class="studio-pane"
            role="tabpanel"
            aria-labelledby={`studio-tab-${pane.value}`}
            tabIndex={0}
          >
            <Shown model={model} onPlay={() => showPane('preview')} />
          </div>
        </section>
      </div>
      <ConflictCard model={model} />
      {renaming.value !== null && (
        <RenameCard model={model} name={renaming.value} onClose={() => (renaming.value = null)} />
      )}
    </div>
  );
}

/** What is written first stands first; recorded plays are many and stay folded. */
const ORDER = ['story.ink', 'rubric.yaml', 'guide.md', 'check.yaml'];
const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

type FileListProps = { readonly model: StudioModel; readonly onOpen: () => void };

function FileList({ model, onOpen }: FileListProps) {
  const names = [...model.files.value.keys()].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const folded = names.filter((name) => name.startsWith('transcripts/'));
  const line = (name: string) => <FileLine key={name} name={name} model={model} onOpen={onOpen} />;
  return (
    <nav class="studio-files" aria-label="Files">
      <ul>{names.filter((name) => !folded.includes(name)).map(line)}</ul>
      {folded.length > 0 && (
        <details class="studio-folded" open={folded.includes(model.openName.value)}>
          <summary>{folded.length} transcripts</summary>
          <ul>{folded.map(line)}</ul>
        </details>
      )}
    </nav>
  );
}

function FileLine({ name, model, onOpen }: FileListProps & { readonly name: string }) {
  const found = model.findings.value.filter(
    ({ file, severity }) => file === name && severity !== 'note',
  ).length;
  return (
    <li>
      <button
        type="button"
        aria-current={model.openName.value === name}
        onClick={() => {
          model.openName.value = name;
          onOpen();
        }}
      >
        {name.replace(/^transcripts\//, '')}
        {model.unsaved.value.includes(name) && <span title="Not saved"> •</span>}
        {found > 0 && <span class="studio-count">{found}</span>}
      </button>
    </li>
  );
}

function Divider({ share, onShare }: { readonly share: number; readonly onShare: (share: number) => void }) {
  return (
    <div
      class="studio-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the text"
      aria-valuenow={share}
      aria-valuemin={LEAST_SHARE}
      aria-valuemax={MOST_SHARE}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') onShare(share - 3);
        if (event.key === 'ArrowRight') onShare(share + 3);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const body = event.currentTarget.parentElement;
        const text = body?.querySelector('.studio-text')?.getBoundingClientRect();
        if (!body || !text) return;
        const all = body.getBoundingClientRect().right - text.left;
        onShare(((event.clientX - text.left) / all) * 100);
      }}
    />
  );
}
