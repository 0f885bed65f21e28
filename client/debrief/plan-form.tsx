// Plan form: one if–then plan, kept on this device and nowhere else. F3. It can be saved as a file, sent on or printed.
import { useState } from 'preact/hooks';
import { keepPlan, readPlan, type Plan } from '../net/keys.ts';
import { saveFile } from '../ui/save-file.ts';
import { dateWords } from '../ui/words.ts';

const MOST = 200;

const planText = ({ ifThis, thenThat, askMe }: Plan, title: string): string =>
  [
    `My plan after “${title}”, ${dateWords(Date.now())}`,
    '',
    `If ${ifThis},`,
    `then I will ${thenThat}.`,
    ...(askMe ? ['', `${askMe} will ask me about it.`] : []),
    '',
  ].join('\n');

export function PlanForm({ code, title }: { readonly code: string; readonly title: string }) {
  const [plan, setPlan] = useState(() => readPlan(code));
  const [said, setSaid] = useState('');
  const change = (part: Partial<Plan>): void => {
    const next = { ...plan, ...part };
    setPlan(next);
    keepPlan(code, next);
    setSaid('');
  };
  const isReady = plan.ifThis.trim() !== '' && plan.thenThat.trim() !== '';
  const text = planText(plan, title);
  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title: 'My plan', text });
    } catch {
      // Put away by the person: nothing to say.
    }
  };
  const field = (id: keyof Plan, label: string, example: string) => (
    <div class="field">
      <label for={`plan-${id}`}>{label}</label>
      <textarea
        id={`plan-${id}`}
        rows={2}
        maxLength={MOST}
        placeholder={example}
        value={plan[id]}
        onInput={(event) => change({ [id]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <div class="stack if-then">
      {field('ifThis', 'If …', 'the next status report comes round')}
      {field('thenThat', 'then I will …', 'write one sentence about what we do not know')}
      {field('askMe', 'Who will ask you about it?', 'a name, if you like')}
      <div class="row no-print">
        <button
          type="button"
          class="button main"
          aria-disabled={!isReady}
          onClick={() => {
            if (!isReady) return;
            saveFile('my-plan.txt', text, 'text/plain');
            setSaid('Saved as my-plan.txt.');
          }}
        >
          Save as a file
        </button>
        {'share' in navigator && (
          <button
            type="button"
            class="button"
            aria-disabled={!isReady}
            onClick={() => isReady && void send()}
          >
            Send to myself
          </button>
        )}
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p class="small quiet" role="status">
        {said || 'Only this device keeps it. The server never sees it.'}
      </p>
    </div>
  );
}
