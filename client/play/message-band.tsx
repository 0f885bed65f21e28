// Message band: the facilitator's last word, above everything, until it is put away or three minutes old. F3.
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../sim/session/state.ts';
import { serverNow } from '../net/clock.ts';
import { keepPutAway, readPutAway } from '../net/keys.ts';

const SHOWN_MS = 180_000;

type Props = { readonly message: Message | null; readonly code: string };

export function MessageBand({ message, code }: Props) {
  const [putAway, setPutAway] = useState(() => readPutAway(code));
  const id = message?.id ?? 0;
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setPutAway(message.id), Math.max(0, message.at + SHOWN_MS - serverNow()));
    return () => clearTimeout(timer);
  }, [id]);
  const shown = message !== null && message.id > putAway && serverNow() - message.at < SHOWN_MS;
  const dismiss = (of: Message) => {
    keepPutAway(code, of.id);
    setPutAway(of.id);
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
  // The status is there before its words, so that screen readers read them.
  return (
    <div class="message-band">
      <div class={shown ? 'message' : undefined}>
        <p role="status">
          {shown && (
            <>
              <b>From your facilitator:</b> {message.text}
            </>
          )}
        </p>
        {shown && (
          <button type="button" class="button slim" onClick={() => dismiss(message)}>
            Got it
          </button>
        )}
      </div>
    </div>
  );
}
