// Word cloud: reactions of the room, the more people the larger; the number is there too. F3.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { POOL_MIN } from '../../sim/debrief/pool.ts';

const SIZES = 4;

export function WordCloud({ reactions }: Pick<RoomDebrief, 'reactions'>) {
  const { people, few, words } = reactions;
  if (people === 0) return <p class="quiet">No words yet.</p>;
  if (few)
    return (
      <p class="quiet">
        {people === 1 ? 'One person has' : `${people} people have`} said a word. Words are shown from{' '}
        {POOL_MIN} people up, so that nobody is known by theirs.
      </p>
    );
  const most = Math.max(...words.map(({ times }) => times));
  return (
    <ul class="cloud plain" aria-label={`Words of ${people} people`}>
      {words.map(({ word, times }) => (
        <li key={word} class={`size${Math.max(1, Math.ceil((times / most) * SIZES))}`}>
          {word}
          {times > 1 && (
            <span class="times">
              <span class="hidden-text">, said by </span>
              <span aria-hidden="true">×</span>
              {times}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
