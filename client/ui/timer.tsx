// Timer: time left of a soft deadline. F3. At zero it nudges, it does not cut off.
import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../net/clock.ts';
import { clockWords } from './words.ts';

/** Milliseconds left, renewed four times a second; null without a deadline. Stands still while paused. */
export function useTimeLeft(deadline: number | null, paused: boolean): number | null {
  const [now, setNow] = useState(serverNow());
  useEffect(() => {
    if (deadline === null || paused) return undefined;
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), 250);
    return () => clearInterval(timer);
  }, [deadline, paused]);
  return deadline === null ? null : deadline - now;
}

type Props = {
  readonly left: number | null;
  readonly paused: boolean;
  /** What the time is for. */
  readonly label?: string;
};

export function TimerChip({ left, paused, label = 'Time left to talk' }: Props) {
  if (paused) return <span class="chip">Paused</span>;
  if (left === null) return null;
  return (
    <span class={left <= 0 ? 'chip over' : 'chip'} role="timer" aria-label={label}>
      {clockWords(left)}
    </span>
  );
}
