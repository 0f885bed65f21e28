// Room said: on paper, the room's own words of the debrief: reactions, pluses and deltas, ratings. F3. Rules X4, X11.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { COMPETENCIES, COMPETENCY_TITLE } from '../../sim/scenario/competency.ts';
import { KIND_WORDS } from '../debrief/notes.tsx';
import { RATING_WORDS } from '../debrief/rating-form.tsx';
import { countWords } from '../ui/words.ts';

type Props = { readonly room: Pick<RoomDebrief, 'reactions' | 'notes' | 'ratings'> };

/** Nothing where nobody said anything; words and ratings of fewer than five people are not told. */
export function RoomSaid({ room: { reactions, notes, ratings } }: Props) {
  const words = reactions.few ? [] : reactions.words;
  const rated = ratings !== null && !ratings.few && ratings.people > 0 ? ratings : null;
  if (words.length === 0 && notes.length === 0 && rated === null) return null;
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">What the room said</h2>
      {words.length > 0 && (
        <>
          <h3>First words of {countWords(reactions.people, 'person', 'people')}</h3>
          <p>{words.map(({ word, times }) => (times > 1 ? `${word} (${times})` : word)).join(', ')}</p>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>Pluses and deltas</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Competency</th>
                <th scope="col">Note</th>
                <th scope="col">Team</th>
              </tr>
            </thead>
            <tbody>
              {COMPETENCIES.flatMap((competency) =>
                notes.filter((note) => note.competency === competency),
              ).map(({ id, competency, kind, text, team }) => (
                <tr key={id}>
                  <td>{COMPETENCY_TITLE[competency]}</td>
                  <td>
                    <b>{KIND_WORDS[kind]}.</b> {text}
                  </td>
                  <td>{team}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {rated !== null && (
        <>
          <h3>How useful {countWords(rated.people, 'person', 'people')} found the debrief</h3>
          <p>{RATING_WORDS.map((word, i) => `${word}: ${rated.counts[i] ?? 0}`).join(' · ')}</p>
          {rated.words.length > 0 && (
            <ul>
              {rated.words.map((word, i) => (
                <li key={i}>{word}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
