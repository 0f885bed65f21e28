// Ready: a seat says that it has read, talked or understood. F3.
import { useState } from 'preact/hooks';
import { Wrong } from '../ui/chrome.tsx';
import type { Now } from './now.ts';

export const PAUSED_WORDS = 'Paused: this waits until your facilitator goes on.';

export function Ready({
  now,
  label,
  done,
}: {
  readonly now: Now;
  readonly label: string;
  readonly done: string;
}) {
  const { model, session, seat } = now;
  const [wrong, setWrong] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const isReady = session.seats.find((one) => one.id === seat?.seatId)?.ready ?? false;
  const say = async () => {
    if (sending || isReady || session.paused) return;
    setSending(true);
    const refused = await model.send.ready();
    setSending(false);
    setWrong(refused?.code ?? null);
  };
  return (
    <div class="stack">
      <button
        type="button"
        class="button main wide"
        aria-disabled={isReady || sending || session.paused}
        onClick={say}
      >
        {isReady ? done : label}
      </button>
      {session.paused && <p class="state-line">{PAUSED_WORDS}</p>}
      <Wrong code={wrong} />
    </div>
  );
}
