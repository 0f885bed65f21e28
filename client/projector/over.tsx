// Over: what lies over any screen: pause, the facilitator's message, a lost connection. F3.
import { useEffect, useState } from 'preact/hooks';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { serverNow } from '../net/clock.ts';
import type { LinkStatus } from '../play/play-model.ts';
import { Fit } from './fit.tsx';

const MESSAGE_MS = 60_000;
const OFFLINE_AFTER_MS = 1000;

export function PausedOver({ paused }: { readonly paused: boolean }) {
  return (
    <div role="status">
      {paused && (
        <div class="pj-paused">
          <p class="pj-huge">Paused</p>
          <p>We go on in a moment.</p>
        </div>
      )}
    </div>
  );
}

/** Shown for a minute after it was sent, also on a screen that was opened later. */
export function MessageBand({ message }: { readonly message: ProjectorView['message'] }) {
  const [gone, setGone] = useState<number | null>(null);
  const id = message?.id ?? null;
  const left = message === null ? 0 : message.at + MESSAGE_MS - serverNow();
  useEffect(() => {
    if (id === null || left <= 0) return undefined;
    const timer = setTimeout(() => setGone(id), left);
    return () => clearTimeout(timer);
    // Counted once per message.
  }, [id]);
  const shown = message !== null && message.id !== gone && left > 0;
  return (
    <div role="status">
      {shown && (
        <Fit class="pj-message">
          <p>{message.text}</p>
        </Fit>
      )}
    </div>
  );
}

/** After a second, so that a blink says nothing. */
export function OfflineMark({ status }: { readonly status: LinkStatus }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (status !== 'offline') {
      setShown(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(true), OFFLINE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <div role="status">
      {shown && <p class="pj-offline">No connection. This screen goes on when it is back.</p>}
    </div>
  );
}
