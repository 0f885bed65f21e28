// Problems: what the check says, each with its line to go to. F3.
import { useComputed } from '@preact/signals';
import { withIds } from '../../../authoring/index.ts';
import type { StudioModel } from '../studio-model.ts';

const TITLE = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

/** A file with lines that have no id yet: they play, but cannot be translated, and have no heat. */
type Missing = { readonly name: string; readonly source: string; readonly added: readonly unknown[] };

type MissingProps = { readonly model: StudioModel; readonly missing: readonly Missing[] };

function MissingIds({ model, missing }: MissingProps) {
  const count = missing.reduce((sum, { added }) => sum + added.length, 0);
  if (count === 0) return null;
  const write = (): void => {
    for (const { name, source } of missing) model.push(name, source);
  };
  return (
    <div class="studio-bar">
      <p class="studio-hint">{count === 1 ? 'One line has no id yet.' : `${count} lines have no id yet.`}</p>
      <button type="button" class="button slim" onClick={write}>
        Write the ids
      </button>
    </div>
  );
}

export function Problems({ model }: { readonly model: StudioModel }) {
  const missing = useComputed((): readonly Missing[] => {
    const { value: files } = model.sources;
    const taken = Object.values(files).join('\n');
    return Object.entries(files)
      .filter(([name]) => name.endsWith('.ink'))
      .map(([name, text]) => ({ name, ...withIds(text, taken) }))
      .filter(({ added }) => added.length > 0);
  });
  const { value: findings } = model.findings;
  const { value: checking } = model.checking;
  const rest = missing.value.length > 0 ? 'Only ids are missing' : 'Nothing to mend';
  return (
    <div class="studio-problems">
      <p role="status" class="quiet">
        {model.hung.value
          ? 'The story runs in circles, so the check was stopped. Look at the last thing you changed.'
          : checking
            ? 'Checking …'
            : findings.length === 0
              ? `${rest}: the story compiles, every path was explored, and no rule is broken.`
              : ''}
      </p>
      <MissingIds model={model} missing={missing.value} />
      <ul>
        {findings.map((one, i) => (
          <li key={`${one.code} ${one.at} ${i}`}>
            <button
              type="button"
              class={`studio-finding ${one.severity}`}
              onClick={() => model.goTo(one.file, one.line)}
            >
              <span class="studio-severity">{TITLE[one.severity]}</span>
              <span class="studio-where">
                {one.file}:{one.line}
              </span>
              <span>{one.message}</span>
              <span class="studio-code">{one.code}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
