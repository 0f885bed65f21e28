// While away: what a latecomer or a returner has missed, in a few lines. F3.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepSeen, readSeen } from '../net/keys.ts';
import type { LinkStatus } from './play-model.ts';
import { goOn, isSettled, look, sightFrom, type Recap, type Sight } from './missed.ts';

type Props = {
  /** Session and seat. */
  readonly place: string;
  readonly recap: Recap;
  readonly status: LinkStatus;
};

const LOOK_MS = 3000;

export function WhileAway({ place, recap, status }: Props) {
  const lookNow = (sight: Sight): Sight => {
    const here = status === 'online' && document.visibilityState === 'visible';
    return look(sight, { here, recap, now: Date.now() });
  };
  const [first] = useState(() => lookNow(sightFrom(readSeen(place))));
  const sight = useRef(first);
  const [missed, setMissed] = useState(first.missed);
  const take = (next: Sight): void => {
    sight.current = next;
    setMissed(next.missed);
    // Not while away, not settled or with a note open: a reload then finds what was kept before.
    if (isSettled(next) && next.seen !== null) keepSeen(place, { decisions: next.seen, at: Date.now() });
  };

  // Before the paint, so that the note is there with the scene and moves nothing later.
  useLayoutEffect(() => {
    const update = (): void => take(lookNow(sight.current));
    update();
    document.addEventListener('visibilitychange', update);
    const timer = setInterval(update, LOOK_MS);
    return () => {
      document.removeEventListener('visibilitychange', update);
      clearInterval(timer);
    };
  }, [status, recap, place]);

  if (missed === null) return null;
  return (
    <section class="note stack" aria-labelledby="missed-title">
      <h2 id="missed-title">{missed.title}</h2>
      <ol class="missed">
        {missed.decisions.map((one) => (
          <li key={one.decisionId}>
            <b>{one.heading}.</b> Your team chose: {one.optionText}
          </li>
        ))}
      </ol>
      <div>
        <button type="button" class="button slim" onClick={() => take(goOn(sight.current, recap))}>
          Go on
        </button>
      </div>
    </section>
  );
}
