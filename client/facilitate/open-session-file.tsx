// Open a session from a file: one that was played on another server, for its debrief here. F3.
import { useRef, useState } from 'preact/hooks';
import { importSession } from '../net/api.ts';
import { keepFacilitatorKey, keepFromFile } from '../net/keys.ts';
import { navigate } from '../router.ts';
import { wordsFor } from '../ui/words.ts';

const WORDS: Readonly<Record<string, string>> = {
  'import/not-a-session': 'This file is no session that Caseroom exported.',
  'import/no-scenario':
    'This file is from an older Caseroom and does not hold its scenario. Export the session again there.',
  'import/newer': 'This file is from a newer Caseroom. This server must be updated first.',
  'import/altered': 'The story or the key in this file was changed after it was played, so it is not opened.',
  'import/broken': 'What happened in this file cannot be played again, so there is nothing to show.',
  'import/too-slow': 'This session takes too long to open here.',
  'import/busy': 'Another file is being opened. Try again in a moment.',
  'http/too-large': 'This file is larger than 8 MB.',
};

export function OpenSessionFile({ passphrase }: { readonly passphrase: string }) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    setBusy(true);
    setWrong(null);
    const taken = await importSession(file, passphrase);
    setBusy(false);
    if (field.current) field.current.value = '';
    if (!taken.ok) return setWrong(taken.error.code);
    keepFacilitatorKey(taken.value.code, taken.value.facilitatorKey);
    keepFromFile(taken.value.code);
    navigate(`/facilitate/${taken.value.code}`);
  };
  return (
    <details class="add-scenario">
      <summary>Open a session from a file</summary>
      <div class="sheet">
        <div class="field">
          <label for="session-file">A session that was saved on another server, for its debrief</label>
          <input
            ref={field}
            id="session-file"
            type="file"
            accept=".json,application/json"
            disabled={busy}
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </div>
        <p class="small quiet">It cannot be played on. It gets a code and a date of its own here.</p>
        <div role="status">{busy && <p>Opening it. This can take some seconds.</p>}</div>
        <div role="alert">
          {wrong !== null && <p class="note wrong">{WORDS[wrong] ?? wordsFor(wrong)}</p>}
        </div>
      </div>
    </details>
  );
}
