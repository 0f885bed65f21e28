// Debrief files: what a facilitator may take from the session. F3. Fetched with the key, which never stands in an address.
import { useState } from 'preact/hooks';
import { fetchExport } from '../net/exports.ts';
import { saveFile } from '../ui/save-file.ts';
import { Wrong } from '../ui/chrome.tsx';

const FILES = [
  { name: 'votes.csv', words: 'Votes' },
  { name: 'commits.csv', words: 'Decisions' },
  { name: 'evidence.csv', words: 'Evidence' },
  { name: 'names.csv', words: 'Names, apart' },
  { name: 'xapi.json', words: 'xAPI statements' },
  { name: 'journal.json', words: 'Everything, to open elsewhere' },
] as const;

type Props = { readonly code: string; readonly keyText: string };

export function DebriefFiles({ code, keyText }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (name: string): Promise<void> => {
    const answer = await fetchExport(code, keyText, name);
    setWrong(answer.ok ? null : answer.error.code);
    if (answer.ok)
      saveFile(
        `caseroom-${code}-${name}`,
        answer.value,
        name.endsWith('.csv') ? 'text/csv' : 'application/json',
      );
  };
  return (
    <section class="sheet" aria-labelledby="files-title">
      <h2 id="files-title">Report and files</h2>
      <p class="small quiet">People stand as P001, P002 … in every file but the list of names.</p>
      <div class="row">
        <a class="button slim" href={`/report/${code}`}>
          Report to print
        </a>
        {FILES.map(({ name, words }) => (
          <button type="button" class="button slim" key={name} onClick={() => void take(name)}>
            {words}
          </button>
        ))}
      </div>
      <Wrong code={wrong} />
    </section>
  );
}
