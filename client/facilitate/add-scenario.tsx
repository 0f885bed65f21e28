// Add a scenario from a .caseroom file, and hand on the one that is chosen. F3.
import { useRef, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { addPackage, removePackage, type AddedPackage, type PackageRefusal } from '../net/packages.ts';
import { isPackageCode, wordsForPackage } from '../ui/package-words.ts';
import { wordsFor } from '../ui/words.ts';

type Props = {
  readonly chosen: ScenarioCard | undefined;
  /** The chosen one was added from a file, and can be taken away again. */
  readonly isAdded: boolean;
  readonly passphrase: string;
  readonly onChange: (slug: string | null) => void;
};

const wordsOf = ({ code, file }: PackageRefusal): string =>
  isPackageCode(code) ? wordsForPackage({ code, file }) : wordsFor(code);

export function AddScenario({ chosen, isAdded, passphrase, onChange }: Props) {
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<AddedPackage | null>(null);
  const [refused, setRefused] = useState<PackageRefusal | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = async (file: File | undefined): Promise<void> => {
    if (!file || busy) return;
    setBusy(true);
    setAdded(null);
    setRefused(null);
    const answer = await addPackage(file, passphrase);
    setBusy(false);
    if (field.current) field.current.value = '';
    if (!answer.ok) return setRefused(answer.error);
    setAdded(answer.value);
    onChange(answer.value.card.slug);
  };
  const remove = async (): Promise<void> => {
    if (!chosen) return;
    const answer = await removePackage(chosen.slug, passphrase);
    if (!answer.ok) return setRefused(answer.error);
    setAdded(null);
    onChange(null);
  };
  const warnings = added?.findings.filter(({ severity }) => severity === 'warning').length ?? 0;
  return (
    <details class="add-scenario">
      <summary>Add a scenario from a file, or share this one</summary>
      <div class="sheet">
        <div class="field">
          <label for="package">A .caseroom file from another place</label>
          <input
            ref={field}
            id="package"
            type="file"
            accept=".caseroom"
            disabled={busy}
            onChange={(event) => void add(event.currentTarget.files?.[0])}
          />
        </div>
        <div role="status">
          {busy && <p>Checking it, every path of it. This can take some seconds.</p>}
          {added && (
            <p class="note">
              <b>{added.card.title}</b> {added.isNew ? 'is on the shelf now' : 'was on the shelf already'}:{' '}
              {added.card.decisions} decisions, {added.card.roles} roles. {added.manifest.licence}
              {added.manifest.credits ? `, by ${added.manifest.credits}` : ''}.{' '}
              {warnings === 0
                ? 'The check found nothing against it.'
                : `The check has ${warnings === 1 ? 'one warning' : `${warnings} warnings`}: it plays, but a player may notice something.`}
            </p>
          )}
        </div>
        <div role="alert">
          {refused && (
            <div class="note wrong">
              <p>{wordsOf(refused)}</p>
              {refused.findings && (
                <ul>
                  {refused.findings.slice(0, 5).map((one) => (
                    <li key={`${one.file} ${one.line} ${one.code}`}>
                      {one.file}, line {one.line}: {one.message}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </div>
        {chosen && (
          <p class="row">
            <a
              class="button slim"
              href={`/api/scenarios/${chosen.slug}/package`}
              download={`${chosen.slug}.caseroom`}
            >
              Download {chosen.title}
            </a>
            {isAdded && (
              <button type="button" class="button slim danger" onClick={() => void remove()}>
                Take {chosen.title} off the shelf
              </button>
            )}
          </p>
        )}
        <p class="small">
          More of them, and those of other institutions: <a href="/catalogue">the catalogue</a>.
        </p>
        {isAdded && <p class="small quiet">Sessions that were made with it keep it.</p>}
      </div>
    </details>
  );
}
