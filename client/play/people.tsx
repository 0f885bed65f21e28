// People: who is here, who has done their part. F3. Never how they voted.
import type { SeatPublic } from '../../sim/session/view.ts';
import { Avatar } from '../ui/avatar.tsx';

type Props = {
  readonly seats: readonly SeatPublic[];
  readonly mine: string | null;
  /** Which part counts as done now; null shows presence only. */
  readonly done: 'voted' | 'ready' | null;
  readonly label: string;
};

export function People({ seats, mine, done, label }: Props) {
  return (
    <ul class="people" aria-label={label}>
      {seats.map((seat) => {
        const isDone = done !== null && seat[done];
        return (
          <li class={seat.present ? 'person' : 'person away'} key={seat.id}>
            <Avatar look={seat.look} name={seat.name} />
            <span>
              {seat.name}
              {seat.id === mine && ' (you)'}
              {seat.observes && <span class="quiet small"> observes</span>}
              {seat.isLead && <span class="quiet small"> lead</span>}
              {!seat.present && <span class="small"> away</span>}
              {isDone && (
                <span class="tick">
                  {' '}
                  ✓<span class="hidden-text"> {done === 'voted' ? 'has voted' : 'is ready'}</span>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
