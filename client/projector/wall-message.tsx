// Wall message: the facilitator's last word to everyone, for a minute. F3.
import { useEffect, useState } from 'preact/hooks';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { serverNow } from '../net/clock.ts';

const SHOWN_MS = 60_000;

export function WallMessage({ message }: { readonly message: ProjectorView['message'] }) {
  const [over, setOver] = useState(0);
  const id = message?.id ?? 0;
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setOver(message.id), Math.max(0, message.at + SHOWN_MS - serverNow()));
    return () => clearTimeout(timer);
  }, [id]);
  const shown = message !== null && over < message.id && serverNow() - message.at < SHOWN_MS;
  return (
    <div class="wall-message" role="status">
      {shown && <p>{message.text}</p>}
    </div>
  );
}
