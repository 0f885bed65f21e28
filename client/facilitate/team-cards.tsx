// Team cards: phase, votes in, who is away; people can be moved, renamed, removed. F3.
import { useState } from 'preact/hooks';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { Avatar } from '../ui/avatar.tsx';
import { TimerChip, useTimeLeft } from '../ui/timer.tsx';
import { countWords, RUN_PHASE_WORDS } from '../ui/words.ts';

type Control = (command: FacilitatorCommand) => Promise<void>;
type TeamRow = FacilitatorView['teams'][number];
type SeatRow = FacilitatorView['seats'][number];
type Props = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly tallies: boolean;
  readonly control: Control;
};

export function TeamCards({ session, view, tallies, control }: Props) {
  // The public part moves with every vote; the console's JSON may lag by a patch.
  const live = new Map(session.seats.map((seat) => [seat.id, seat]));
  return (
    <section class="stack" aria-labelledby="teams-title">
      <h2 id="teams-title">Teams</h2>
      <div class="teams">
        {view.teams.map((team) => (
          <TeamCard
            key={team.id}
            team={team}
            teams={view.teams}
            session={session}
            seats={view.seats
              .filter((seat) => seat.teamId === team.id)
              .map((seat) => ({
                ...seat,
                present: live.get(seat.id)?.present ?? seat.present,
                voted: live.get(seat.id)?.voted ?? seat.voted,
              }))}
            tallies={tallies}
            control={control}
          />
        ))}
      </div>
    </section>
  );
}

type CardProps = {
  readonly team: TeamRow;
  readonly teams: readonly TeamRow[];
  readonly session: PublicView;
  readonly seats: readonly SeatRow[];
  readonly tallies: boolean;
  readonly control: Control;
};

function TeamCard({ team, teams, session, seats, tallies, control }: CardProps) {
  const playing = session.phase === 'playing';
  const deadline = session.teams.find((one) => one.id === team.id)?.deadline ?? null;
  const left = useTimeLeft(deadline, session.paused);
  const voting = team.phase === 'voting' || team.phase === 'revoting';
  const voted = seats.filter((seat) => seat.voted).length;
  const present = seats.filter((seat) => seat.present).length;
  return (
    <article class="team-card" aria-label={`Team ${team.name}`}>
      <div class="spread">
        <h3>{team.name}</h3>
        {playing && <b>{RUN_PHASE_WORDS[team.phase]}</b>}
      </div>
      {playing && (
        <div class="spread small">
          <span>
            {team.phase === 'ended'
              ? `Ending: ${team.ending ?? ''}`
              : `Decision ${team.decisionNumber}: ${team.heading}`}
          </span>
          <span>
            {[
              voting ? `${voted} of ${present} votes in` : '',
              team.cardsTabled > 0 ? countWords(team.cardsTabled, 'card tabled', 'cards tabled') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span class="dark-chip">
            <TimerChip left={left} paused={false} />
          </span>
        </div>
      )}
      {seats.length === 0 && <p class="quiet">Nobody yet.</p>}
      <ul class="plain">
        {seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} teams={teams} voting={voting} control={control} />
        ))}
      </ul>
      {tallies && team.tally.length > 0 && (
        <div class="stack">
          {team.tally.map((option) => (
            <div class="bar-line" key={option.optionId}>
              <b>{option.letter}</b>
              <span>{option.text}</span>
              <span>
                {option.first} → {option.second}
              </span>
            </div>
          ))}
          <p class="quiet small">First votes → second votes</p>
        </div>
      )}
      {playing && team.phase !== 'ended' && teams.length > 1 && (
        <div>
          <button
            type="button"
            class="button slim"
            onClick={() => control({ type: 'Advance', teamId: team.id })}
          >
            Move this team on
          </button>
        </div>
      )}
    </article>
  );
}

type LineProps = {
  readonly seat: SeatRow;
  readonly teams: readonly TeamRow[];
  readonly voting: boolean;
  readonly control: Control;
};

function SeatLine({ seat, teams, voting, control }: LineProps) {
  const [name, setName] = useState(seat.name);
  return (
    <li class="seat-row">
      <Avatar look={seat.look} name={seat.name} />
      <span>
        {seat.name}
        {voting && seat.voted && (
          <b>
            {' '}
            ✓<span class="hidden-text"> has voted</span>
          </b>
        )}
        {!seat.present && <span class="quiet small"> away</span>}
        {seat.roleTitles.length > 0 && (
          <>
            <br />
            <span class="quiet small">{seat.roleTitles.join(', ')}</span>
          </>
        )}
      </span>
      <details>
        <summary aria-label={`Change ${seat.name}`}>Change</summary>
        <div class="field">
          <label for={`team-${seat.id}`}>Team</label>
          <select
            id={`team-${seat.id}`}
            value={seat.teamId}
            onChange={(event) =>
              control({ type: 'MoveSeat', seatId: seat.id, teamId: event.currentTarget.value })
            }
          >
            {teams.map((team) => (
              <option value={team.id} key={team.id}>
                {team.name}
              </option>
            ))}
          </select>
        </div>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void control({ type: 'RenameSeat', seatId: seat.id, name: name.trim() });
          }}
        >
          <label for={`name-${seat.id}`}>Name</label>
          <input
            id={`name-${seat.id}`}
            type="text"
            maxLength={24}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <div class="row">
            <button type="submit" class="button slim">
              Rename
            </button>
            <button
              type="button"
              class="button slim danger"
              onClick={() => control({ type: 'RemoveSeat', seatId: seat.id })}
            >
              Remove
            </button>
          </div>
        </form>
      </details>
    </li>
  );
}
