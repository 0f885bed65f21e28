// Rename: a knot, variable or id under its new name, in every file. F3.
import { useState } from 'preact/hooks';
import { Dialog } from '../ui/chrome.tsx';
import { definitionOf, renamed } from './editor/names.ts';
import type { StudioModel } from './studio-model.ts';

type Props = { readonly model: StudioModel; readonly name: string; readonly onClose: () => void };

export function RenameCard({ model, name, onClose }: Props) {
  const [to, setTo] = useState(name);
  const files = model.sources.peek();
  const found = definitionOf(files, name);
  const isFree = to === name || definitionOf(files, to) === null;
  const isName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to);
  const changed = found && isName && isFree && to !== name ? renamed(files, found.kind, name, to) : {};
  const count = Object.keys(changed).length;
  return (
    <Dialog label={`Rename ${name}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          for (const [file, text] of Object.entries(changed)) model.push(file, text);
          if (count > 0) onClose();
        }}
      >
        <h2>Rename {name}</h2>
        <div class="field">
          <label for="studio-new-name">New name</label>
          <input
            id="studio-new-name"
            type="text"
            value={to}
            autoComplete="off"
            spellcheck={false}
            aria-describedby="studio-rename-note"
            onInput={(event) => setTo(event.currentTarget.value)}
          />
          <p id="studio-rename-note" class="small" role="status">
            {!isName
              ? 'A name has letters, digits and underscores, and begins with a letter.'
              : !isFree
                ? 'This name is taken.'
                : count === 0
                  ? ''
                  : `Changes ${count === 1 ? 'one file' : `${count} files`}.`}
          </p>
        </div>
        <p class="row">
          <button type="submit" class="button main" disabled={count === 0}>
            Rename
          </button>
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  );
}
