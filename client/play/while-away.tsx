// While away: what a latecomer or a returner has missed, in a few lines. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepSeen, readSeen } from '../net/keys.ts';
import type { LinkStatus } from './play-model.ts';
import { missedOf, type Recap } from './missed.ts';

type Props = {
  /** Session and seat. */
  readonly place: string;
  readonly recap: Recap;
  readonly status: LinkStatus;
};

export function WhileAway({ place, recap, status }: Props) {
  const [missed, setMissed] = useState(() => {
    const seen = readSeen(place);
    return missedOf(recap, seen?.decisions ?? null, seen === null ? 0 : Date.now() - seen.at);
  });
  const here = status === 'online' && document.visibilityState === 'visible';
  const wasHere = useRef(here);
  useEffect(() => {
    if (!here) {
      wasHere.current = false;
      return undefined;
    }
    if (!wasHere.current) {
      wasHere.current = true;
      const seen = readSeen(place);
      const found = missedOf(recap, seen?.decisions ?? null, Date.now() - (seen?.at ?? Date.now()));
      if (found !== null) setMissed(found);
    }
    const note = () => {
      if (document.visibilityState === 'visible')
        keepSeen(place, { decisions: recap.length, at: Date.now() });
      else wasHere.current = false;
    };
    note();
    const timer = setInterval(note, 3000);
    return () => clearInterval(timer);
  }, [here, recap.length, place]);
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
        <button type="button" class="button slim" onClick={() => setMissed(null)}>
          Go on
        </button>
      </div>
    </section>
  );
}
