// Opens any Ink from disk, source or compiled, and plays it as a story. F3. The file stays in this browser.
import './solo.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic } from '../../sim/scenario/scenario.ts';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { soloParts } from './solo-parts.ts';
import { newPlayId, newSeed, SoloSession } from './solo-session.ts';

const MOST_BYTES = 5_000_000;

type Told = { readonly words: string; readonly findings: readonly Diagnostic[] };
const say = (words: string, findings: readonly Diagnostic[] = []): Told => ({ words, findings });

/** Text of a file saved as UTF-8 or, by older editors, UTF-16 with a mark. Null for anything else. */
export function textOf(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** Goes to the play, or tells what is in the way. */
async function playFile(file: File): Promise<Told | null> {
  if (file.size > MOST_BYTES)
    return say(
      'This file is larger than 5 MB. A story is text; choose the .ink file or the .json that Inky exports.',
    );
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return say('This file is not text. Save it as UTF-8 in your editor and open it again.');
  if (text.trim() === '') return say('This file is empty. Write a line of story in it and open it again.');
  const { compileStory } = await import('../../authoring/index.ts');
  const compiled = compileStory(text, file.name);
  if (!compiled.ok)
    return say(
      'The story does not run yet. Mend what is listed here, save the file and open it again.',
      compiled.error,
    );
  const scenario = compiled.value;
  const cut = Math.max(0, ...Object.keys(scenario.cuts).map(Number));
  const id = newPlayId();
  const session = await SoloSession.start(await soloParts(), {
    id,
    scenario,
    cut,
    coach: false,
    seed: newSeed(),
  });
  const opened = session.state?.runs[0]?.story ?? null;
  session.close();
  if (opened === null) {
    const { store } = await soloParts();
    await store.erase(id);
    return say(
      'The story stops with a fault before its first line is told. Play it in Inky: it shows the place. Then open it again.',
    );
  }
  navigate(`/solo/${encodeURIComponent(id)}`);
  return null;
}

export function OpenInkPage() {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) result.current?.focus();
  }, [told]);

  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file || busy) return;
    setBusy(true);
    setTold(null);
    const answer = await playFile(file).catch(() =>
      say(
        'The file could not be opened here. Storage may be full or forbidden, or a part of this page did not load. Try again.',
      ),
    );
    input.value = '';
    setBusy(false);
    setTold(answer);
  };

  return (
    <Page title="Open a story">
      <h1>Open a story</h1>
      <p class="lede">
        Any Ink runs here: the .ink you write, or the .json that Inky exports. Your choices become buttons.
        Nothing is scored, and the file stays in this browser.
      </p>
      <div class="sheet">
        <div class="field">
          <label for="ink-file">Ink file</label>
          <input
            id="ink-file"
            type="file"
            accept=".ink,.json,.txt,application/json,text/plain"
            aria-describedby="ink-hint"
            onChange={(event) => void open(event.currentTarget)}
          />
          <p id="ink-hint" class="small quiet">
            One file. A story in several files needs to be exported from Inky first, as .json.
          </p>
        </div>
      </div>
      <div role="status">{busy && <p>Reading the story.</p>}</div>
      <div ref={result} tabIndex={-1} class="solo-told" role="alert">
        {told && (
          <div class="note wrong stack">
            <p>
              <b>{told.words}</b>
            </p>
            {told.findings.length > 0 && (
              <ul class="plain solo-findings">
                {told.findings.map((finding, i) => (
                  <li key={i}>
                    <b>{finding.line > 0 ? `${finding.file}, line ${finding.line}` : finding.file}</b>
                    <code>{finding.code}</code>
                    <p>{finding.message}</p>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      <p>
        <a class="button" href="/solo">
          To the shelf
        </a>
      </p>
    </Page>
  );
}
