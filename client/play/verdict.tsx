// Verdict: what the team chose, who stood where, who disagreed. F3. Only after the commit.
import type { CommitHow } from '../../sim/session/state.ts';
import type { Reveal, SeatPublic } from '../../sim/session/view.ts';
import { Avatar } from '../ui/avatar.tsx';
import { namesWords } from './names-words.ts';

const HOW: Readonly<Record<CommitHow, string>> = {
  plurality: 'by most votes',
  casting: 'by the casting vote of the lead',
  consensus: 'all agreed',
  lead: 'the lead decided',
  default: 'nobody decided in time, so the story went on',
  skipped: 'your facilitator moved the story on; this one counts for nothing',
  solo: '',
};

type Props = { readonly reveal: Reveal; readonly seats: readonly SeatPublic[]; readonly solo: boolean };

export function Verdict({ reveal, seats, solo }: Props) {
  const nameOf = (seatId: string) => seats.find((seat) => seat.id === seatId)?.name ?? 'Someone';
  const how = HOW[reveal.how];
  return (
    <section class="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title" tabIndex={-1}>
        {solo ? 'You chose' : 'Your team chose'}
        {how !== '' && <span class="quiet small"> {how}</span>}
      </h2>
      <div class="card taken">
        <span class="key" aria-hidden="true">
          {reveal.letter}
        </span>
        <span>
          <span class="hidden-text">{reveal.letter}: </span>
          {reveal.optionText}
        </span>
      </div>
      {!solo && reveal.placements.length > 0 && (
        <ul class="people" aria-label="Who stood where">
          {reveal.placements.map(({ seatId, letter }) => (
            <li class="person" key={seatId}>
              <Avatar look={seats.find((seat) => seat.id === seatId)?.look ?? 0} name={nameOf(seatId)} />
              <span>
                {nameOf(seatId)}: <b>{letter}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!solo && reveal.dissent.length > 0 && (
        <p class="quiet small">
          {namesWords(reveal.dissent.map(nameOf))} would have chosen otherwise; that is on record.
        </p>
      )}
    </section>
  );
}
