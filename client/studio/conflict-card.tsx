// Conflict: a file that somebody else saved meanwhile. F3. Only the answer that says so drops a text.
import { Dialog } from '../ui/chrome.tsx';
import type { StudioModel } from './studio-model.ts';

export function ConflictCard({ model }: { readonly model: StudioModel }) {
  const { value: conflict } = model.conflict;
  if (!conflict) return null;
  const mine = model.files.value.get(conflict.name)?.text ?? '';
  const [a, b] = [mine.split('\n'), conflict.theirs.split('\n')];
  let first = 0;
  while (first < Math.max(a.length, b.length) && a[first] === b[first]) first++;
  const part = (lines: readonly string[]): string =>
    lines.slice(Math.max(0, first - 2), first + 10).join('\n');
  return (
    <Dialog label="The file has changed" onClose={() => (model.conflict.value = null)}>
      <h2>{conflict.name} was saved by somebody else</h2>
      <p>
        Your text is not saved yet. The two part at line {first + 1}: here is each from{' '}
        {first < 2 ? 'the top' : `line ${first - 1}`}.
      </p>
      <div class="studio-sides">
        <div>
          <h3>Yours</h3>
          <pre tabIndex={0} role="region" aria-label="Your text">
            {part(a)}
          </pre>
        </div>
        <div>
          <h3>Theirs</h3>
          <pre tabIndex={0} role="region" aria-label="Their text">
            {part(b)}
          </pre>
        </div>
      </div>
      <p class="row">
        <button type="button" class="button main" onClick={() => void model.settle('theirs')}>
          Take theirs, keep mine beside it
        </button>
        <button type="button" class="button" onClick={() => void model.settle('mine')}>
          Save mine, keep theirs beside it
        </button>
        <button type="button" class="button" onClick={() => void model.settle('theirs alone')}>
          Take theirs, drop mine
        </button>
      </p>
    </Dialog>
  );
}
