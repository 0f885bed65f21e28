// TeamCard: one team on the console: phase, votes in, who is here, and what can be done for it. F3.
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView } from '../../sim/session/view.ts';
import { Avatar } from '../ui/avatar.tsx';

type Team = FacilitatorView['teams'][number];
type Seat = FacilitatorView['seats'][number];
type Control = (command: FacilitatorCommand) => void;

type SeatProps = {
  readonly seat: Seat;
  readonly teams: readonly Team[];
  readonly playing: boolean;
  readonly control: Control;
};

function SeatRow({ seat, teams, playing, control }: SeatProps) {
  const rename = (): void => {
    const name = window.prompt('New name', seat.name);
    if (name) control({ type: 'RenameSeat', seatId: seat.id, name });
  };
  return (
    <li class="seat-row">
      <details>
        <summary>
          <Avatar look={seat.look} name={seat.name} /> {seat.name}{' '}
          <span class="small quiet">
            {seat.voted ? '✓ voted' : ''} {seat.present ? '' : 'away'} {seat.roleTitles.join(', ')}
          </span>
        </summary>
        <div class="row">
          <label>
            Team{' '}
            <select
              value={seat.teamId}
              onChange={(event) =>
                control({ type: 'MoveSeat', seatId: seat.id, teamId: event.currentTarget.value })
              }
            >
              {teams.map((team) => (
                <option key={team.id} value={team.id}>
                  {team.name}
                </option>
              ))}
            </select>
          </label>
          <button class="button slim" onClick={rename}>
            Rename
          </button>
          {!playing && (
            <button
              class="button slim danger"
              onClick={() => control({ type: 'RemoveSeat', seatId: seat.id })}
            >
              Remove
            </button>
          )}
        </div>
      </details>
    </li>
  );
}

type Props = {
  readonly team: Team;
  readonly words: string;
  readonly seats: readonly Seat[];
  readonly teams: readonly Team[];
  readonly playing: boolean;
  readonly tallies: boolean;
  readonly control: Control;
};

export function TeamCard({ team, words, seats, teams, playing, tallies, control }: Props) {
  const voting = team.phase === 'voting' || team.phase === 'revoting';
  return (
    <section class="team-card" aria-label={team.name}>
      <h2>{team.name}</h2>
      {playing && (
        <p>
          <b>{words}</b>
          {team.heading ? ` · ${team.heading}` : ''}
          <br />
          <span class="quiet">
            {voting ? `${team.votesIn} of ${team.present} votes in` : `${team.present} here`},{' '}
            {team.cardsTabled} cards on the table
          </span>
        </p>
      )}
      {tallies && team.tally.length > 0 && (
        <ul class="small plain">
          {team.tally.map((row) => (
            <li key={row.optionId}>
              {row.letter}: {row.first} then {row.second}
            </li>
          ))}
        </ul>
      )}
      <ul class="plain">
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} teams={teams} playing={playing} control={control} />
        ))}
      </ul>
      {seats.length === 0 && <p class="quiet">Nobody yet.</p>}
      {playing && team.phase !== 'ended' && seats.length > 0 && (
        <button class="button slim" onClick={() => control({ type: 'Advance', teamId: team.id })}>
          Move this team on
        </button>
      )}
    </section>
  );
}
