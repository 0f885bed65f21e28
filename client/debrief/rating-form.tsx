// Rating form: the debrief of the debrief. F3.
import { useState } from 'preact/hooks';
import { NOTE_MAX } from '../../sim/session/debrief-state.ts';
import type { Sent } from '../play/play-model.ts';
import { Wrong } from '../ui/chrome.tsx';

export const RATING_WORDS = ['Hardly', 'A little', 'Fairly', 'Very', 'Exceedingly'] as const;

type Props = {
  readonly given: { readonly rating: number; readonly text: string } | null;
  readonly rate: (rating: number, text: string) => Promise<Sent>;
};

export function RatingForm({ given, rate }: Props) {
  const [rating, setRating] = useState(given?.rating ?? 0);
  const [text, setText] = useState(given?.text ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const send = async (): Promise<void> => setWrong((await rate(rating, text))?.code ?? null);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (rating > 0) void send();
      }}
    >
      <fieldset>
        <legend>How useful was it?</legend>
        <div class="pills">
          {RATING_WORDS.map((word, i) => (
            <label class="pill" key={word}>
              <input
                type="radio"
                name="debrief-rating"
                checked={rating === i + 1}
                onChange={() => setRating(i + 1)}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="rating-text">What would have made it better? (you need not say)</label>
        <input
          id="rating-text"
          type="text"
          maxLength={NOTE_MAX}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Wrong code={wrong} />
      <div class="row">
        <button type="submit" class="button main" aria-disabled={rating === 0}>
          {given ? 'Change it' : 'Send'}
        </button>
        <span role="status" class="small">
          {given && 'Thank you. It is counted without your name.'}
        </span>
      </div>
    </form>
  );
}
