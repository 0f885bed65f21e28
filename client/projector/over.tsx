// Over: what comes to any screen: pause, the facilitator's message, a lost connection. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
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

type BandProps = {
  readonly message: ProjectorView['message'];
  /** What the room is doing; with the next thing the message goes. */
  readonly place: string;
};

/** A row of its own below everything: for a minute after it was sent, and no longer than the phase it was sent in. */
export function MessageBand({ message, place }: BandProps) {
  const [gone, setGone] = useState<number | null>(null);
  const id = message?.id ?? null;
  const first = useRef({ id, place });
  if (first.current.id !== id) first.current = { id, place };
  const movedOn = first.current.place !== place;
  const left = message === null ? 0 : message.at + MESSAGE_MS - serverNow();
  useEffect(() => {
    if (id === null || left <= 0) return undefined;
    const timer = setTimeout(() => setGone(id), left);
    return () => clearTimeout(timer);
    // Counted once per message.
  }, [id]);
  useEffect(() => {
    if (movedOn) setGone(id);
  }, [movedOn]);
  const shown = message !== null && message.id !== gone && !movedOn && left > 0;
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
