// Message band: above everything a pause while it lasts, and the facilitator's last word, soon folded to a line. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Message } from '../../sim/session/state.ts';
import { serverNow } from '../net/clock.ts';
import { keepPutAway, readPutAway } from '../net/keys.ts';
import { messageForm, nextChangeMs } from './message-form.ts';

type Props = {
  readonly message: Message | null;
  readonly code: string;
  /** Which decision the team is at; another one folds the message. */
  readonly decisionNumber: number;
  readonly paused: boolean;
};

export function MessageBand({ message, code, decisionNumber, paused }: Props) {
  const [putAway, setPutAway] = useState(() => readPutAway(code));
  const [opened, setOpened] = useState(0);
  const [, wake] = useState(0);
  const id = message?.id ?? 0;
  const first = useRef({ id, decisionNumber });
  if (first.current.id !== id) first.current = { id, decisionNumber };
  const age = message === null ? 0 : serverNow() - message.at;
  useEffect(() => {
    const wait = message === null ? null : nextChangeMs(Math.max(0, age));
    if (wait === null) return undefined;
    const timer = setTimeout(() => wake((count) => count + 1), wait + 20);
    return () => clearTimeout(timer);
  });
  const form =
    message === null || id <= putAway
      ? 'gone'
      : messageForm(age, first.current.decisionNumber !== decisionNumber);
  const full = form === 'full' || (form === 'line' && opened === id);
  const dismiss = () => {
    keepPutAway(code, id);
    setPutAway(id);
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
  // The status is there before its words, so that screen readers read them; folded it holds them still.
  return (
    <div
      class={['message-band', form === 'line' && !full && 'folded', paused && 'paused']
        .filter(Boolean)
        .join(' ')}
    >
      <p class={paused ? 'pause' : undefined} role="status">
        {paused && 'The session is paused. It goes on from here.'}
      </p>
      <div class={form === 'gone' ? undefined : 'message'}>
        <p role="status">
          {form !== 'gone' && (
            <>
              <b>From your facilitator:</b> {message?.text}
            </>
          )}
        </p>
        {form === 'line' && !full && (
          <button type="button" class="button slim read" onClick={() => setOpened(id)}>
            Read<span class="hidden-text"> the message again</span>
          </button>
        )}
        {form !== 'gone' && (
          <button type="button" class="button slim got" onClick={dismiss}>
            Got it
          </button>
        )}
      </div>
    </div>
  );
}
