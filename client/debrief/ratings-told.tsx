// Ratings told: how useful the debrief was, pooled from five people up. F3.
import { POOL_MIN } from '../../sim/debrief/pool.ts';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { RATING_WORDS } from './rating-form.tsx';

export function RatingsTold({ ratings }: { readonly ratings: NonNullable<RoomDebrief['ratings']> }) {
  if (ratings.people === 0) return <p class="quiet">Nobody has rated it yet.</p>;
  if (ratings.few)
    return (
      <p class="quiet">
        {ratings.people} rated it. Ratings are shown from {POOL_MIN} people up.
      </p>
    );
  return (
    <section class="stack">
      <table class="ratings">
        <caption>How useful it was</caption>
        <tbody>
          {RATING_WORDS.map((word, i) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td>{ratings.counts[i] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ratings.words.length > 0 && (
        <ul>
          {ratings.words.map((word, i) => (
            <li key={i}>{word}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
