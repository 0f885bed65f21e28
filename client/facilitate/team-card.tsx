// Team card: phase, votes in, minutes behind, who is away; its people and what can be done for it. F3.
import { useState } from 'preact/hooks';
import { minutesBehind } from '../../sim/session/run-sheet.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { TimerChip, useTimeLeft } from '../ui/timer.tsx';
import { countWords, RUN_PHASE_WORDS } from '../ui/words.ts';
import type { Control } from './control.ts';
import { progressOfTeam } from './progress.ts';
import { SEAT_DRAG, SeatLine, type SeatRow } from './seat-line.tsx';
import { TeamActions } from './team-actions.tsx';

type TeamRow = FacilitatorView['teams'][number];
type Props = {
  readonly team: TeamRow;
  readonly view: FacilitatorView;
  readonly session: PublicView;
  readonly seats: readonly SeatRow[];
  readonly tallies: boolean;
  readonly control: Control;
  readonly keyText: string;
  readonly now: number;
};

function doneWords(team: TeamRow, seats: readonly SeatRow[]): string {
  const here = seats.filter((seat) => seat.present);
  switch (team.phase) {
    case 'voting':
    case 'revoting':
      return `${seats.filter((seat) => seat.voted).length} of ${here.length} votes in`;
    case 'reading':
    case 'talking':
      return `${here.filter((seat) => seat.ready).length} of ${here.length} ready`;
    default:
      return '';
  }
}

/** Until the second vote is open there is none to tell. */
const BEFORE_SECOND: ReadonlySet<TeamRow['phase']> = new Set(['waiting', 'reading', 'voting', 'talking']);

const namesOf = (seats: readonly SeatRow[]): string =>
  seats.length > 2 ? String(seats.length) : seats.map((seat) => seat.name).join(' and ');

export function TeamCard({ team, view, session, seats, tallies, control, keyText, now }: Props) {
  const [over, setOver] = useState(false);
  const playing = session.phase === 'playing';
  const deadline = session.teams.find((one) => one.id === team.id)?.deadline ?? null;
  const left = useTimeLeft(deadline, session.paused);
  const behind = minutesBehind(view.clock, progressOfTeam(team), now);
  const away = seats.filter((seat) => !seat.present);
  // With none in, "1 → 0" would read as if votes had gone.
  const again = !BEFORE_SECOND.has(team.phase) && team.tally.some((option) => option.second > 0);
  const facts = [
    doneWords(team, seats),
    team.cardsTabled > 0 ? countWords(team.cardsTabled, 'card tabled', 'cards tabled') : '',
    away.length > 0 ? `${away.length} away` : '',
  ].filter(Boolean);
  const people = (
    <ul class="plain">
      {seats.map((seat) => (
        <SeatLine
          key={seat.id}
          seat={seat}
          teams={view.teams}
          code={session.code}
          keyText={keyText}
          control={control}
          now={now}
          draggable={session.phase !== 'closed'}
        />
      ))}
    </ul>
  );
  return (
    <article
      class={over ? 'team-card drop' : 'team-card'}
      aria-label={`Team ${team.name}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(SEAT_DRAG)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const seatId = event.dataTransfer?.getData(SEAT_DRAG) ?? '';
        if (seatId !== '') void control({ type: 'MoveSeat', seatId, teamId: team.id });
      }}
    >
      <div class="spread">
        <h3>{team.name}</h3>
        <span class="row tight">
          {behind > 0 && <span class="late">{behind} min behind</span>}
          {playing ? (
            <b class="phase">{RUN_PHASE_WORDS[team.phase]}</b>
          ) : (
            <span class="quiet">{seats.length}</span>
          )}
        </span>
      </div>
      {playing && (
        <>
          <p class="small one-line">
            {team.phase === 'ended'
              ? `Ending: ${team.ending || 'the end'}`
              : `${team.decisionNumber} of ${session.decisions}: ${team.heading}`}
          </p>
          {(facts.length > 0 || left !== null) && (
            <div class="spread small facts">
              <span>{facts.join(' · ')}</span>
              {left !== null && (
                <span class="dark-chip">
                  <TimerChip left={left} paused={session.paused} />
                </span>
              )}
            </div>
          )}
        </>
      )}
      {tallies && team.tally.length > 0 && (
        <div class="stack">
          {team.tally.map((option) => (
            <div class="bar-line" key={option.optionId}>
              <b>{option.letter}</b>
              <span>{option.text}</span>
              <span>{again ? `${option.first} → ${option.second}` : option.first}</span>
            </div>
          ))}
          <p class="quiet small">
            {again
              ? 'First votes → second votes'
              : team.phase === 'revoting'
                ? 'First votes. Nobody has voted again yet.'
                : 'First votes'}
          </p>
        </div>
      )}
      {!playing && seats.length === 0 && <p class="quiet">Nobody yet.</p>}
      {playing ? (
        <details>
          <summary class="reveal">
            {countWords(seats.length, 'person', 'people')}
            {away.length > 0 && `, ${namesOf(away)} away`}
          </summary>
          {people}
        </details>
      ) : (
        people
      )}
      {playing && team.phase !== 'ended' && <TeamActions team={team} control={control} />}
    </article>
  );
}
