// Reaction form: one to three words at the start of the debrief. F3.
import { useState } from 'preact/hooks';
import { REACTION_WORDS, WORD_MAX } from '../../sim/session/debrief-state.ts';
import type { Sent } from '../play/play-model.ts';
import { Wrong } from '../ui/chrome.tsx';

type Props = {
  readonly said: readonly string[];
  readonly react: (words: readonly string[]) => Promise<Sent>;
};

const LABELS = ['A word', 'Another, if you like', 'And one more'];

export function ReactionForm({ said, react }: Props) {
  const [words, setWords] = useState<readonly string[]>(() =>
    Array.from({ length: REACTION_WORDS }, (_, i) => said[i] ?? ''),
  );
  const [wrong, setWrong] = useState<string | null>(null);
  const isEmpty = words.every((word) => word.trim() === '');
  const send = async (): Promise<void> =>
    setWrong((await react(words.filter((word) => word.trim() !== '')))?.code ?? null);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void send();
      }}
    >
      {words.map((word, i) => (
        <div class="field" key={i}>
          <label for={`reaction-${i}`}>{LABELS[i]}</label>
          <input
            id={`reaction-${i}`}
            type="text"
            maxLength={WORD_MAX}
            autocomplete="off"
            autocapitalize="none"
            value={word}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setWords(words.map((one, at) => (at === i ? typed : one)));
            }}
          />
        </div>
      ))}
      <Wrong code={wrong} />
      <div class="row">
        <button type="submit" class="button main" aria-disabled={isEmpty}>
          {said.length > 0 ? 'Change my words' : 'Send my words'}
        </button>
        <span role="status" class="small">
          {said.length > 0 && `You said: ${said.join(', ')}.`}
        </span>
      </div>
    </form>
  );
}
