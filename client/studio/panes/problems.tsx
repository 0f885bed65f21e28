// Problems: what the check says, each with its line to go to. F3.
import type { StudioModel } from '../studio-model.ts';

const TITLE = { error: 'Error', warning: 'Warning', note: 'Note' } as const;

export function Problems({ model }: { readonly model: StudioModel }) {
  const { value: findings } = model.findings;
  const { value: checking } = model.checking;
  return (
    <div class="studio-problems">
      <p role="status" class="quiet">
        {model.hung.value
          ? 'The story runs in circles, so the check was stopped. Look at the last thing you changed.'
          : checking
            ? 'Checking …'
            : findings.length === 0
              ? 'Nothing to mend: the story compiles, every path was explored, and no rule is broken.'
              : ''}
      </p>
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
