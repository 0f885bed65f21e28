// Downloads: a session as files, people under pseudonyms unless names are asked for. F3. docs/exports.md tells each.
import { useState } from 'preact/hooks';
import { fetchExport } from '../net/exports.ts';
import { saveFile } from '../ui/save-file.ts';

type Props = {
  readonly code: string;
  readonly facilitatorKey: string;
  readonly onWrong: (code: string | null) => void;
};

const FILES = [
  { name: 'votes.csv', label: 'Votes' },
  { name: 'commits.csv', label: 'Team decisions' },
  { name: 'evidence.csv', label: 'Evidence' },
  { name: 'xapi.json', label: 'xAPI statements' },
] as const;

export function Downloads({ code, facilitatorKey, onWrong }: Props) {
  const [withNames, setWithNames] = useState(false);
  const take = async (name: string): Promise<void> => {
    const answer = await fetchExport(code, facilitatorKey, name, { withNames });
    onWrong(answer.ok ? null : answer.error.code);
    const type = name.endsWith('.csv') ? 'text/csv' : 'application/json';
    if (answer.ok) saveFile(`caseroom-${code}-${name}`, answer.value, type);
  };
  return (
    <details class="earlier">
      <summary>Report and files</summary>
      <div class="stack">
        <p class="small">
          People are P001, P002 and on, in every file. Their names are in a file of their own: keep it apart,
          or do without it.
        </p>
        <div class="row">
          <a class="button slim" href={`/report/${code}`}>
            Report to print
          </a>
          {FILES.map(({ name, label }) => (
            <button type="button" class="button slim" key={name} onClick={() => void take(name)}>
              {label}
            </button>
          ))}
          <button type="button" class="button slim" onClick={() => void take('names.csv')}>
            Names
          </button>
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={withNames}
            onChange={(event) => setWithNames(event.currentTarget.checked)}
          />{' '}
          With names, and what I wrote to the teams
        </label>
        <div>
          <button type="button" class="button slim" onClick={() => void take('journal.json')}>
            Whole session, to open elsewhere
          </button>
        </div>
      </div>
    </details>
  );
}
