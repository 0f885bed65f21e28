// Seat line: one person; moved by drag or by list, renamed, given a way back on another device, removed. F3.
import { useState } from 'preact/hooks';
import type { FacilitatorView } from '../../sim/session/view.ts';
import { giveReentry } from '../net/api.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Wrong } from '../ui/chrome.tsx';
import { awayWords } from '../ui/words.ts';
import { Sure } from './sure.tsx';
import type { Control } from './control.ts';

export const SEAT_DRAG = 'application/x-caseroom-seat';

export type SeatRow = FacilitatorView['seats'][number] & { readonly ready: boolean };
type Props = {
  readonly seat: SeatRow;
  readonly teams: FacilitatorView['teams'];
  readonly code: string;
  readonly keyText: string;
  readonly control: Control;
  readonly now: number;
  readonly draggable: boolean;
};

export function SeatLine({ seat, teams, code, keyText, control, now, draggable }: Props) {
  return (
    <li
      class="seat-row"
      draggable={draggable}
      onDragStart={(event) => {
        event.dataTransfer?.setData(SEAT_DRAG, seat.id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <Avatar look={seat.look} name={seat.name} />
      <span>
        {seat.name}
        {seat.voted && (
          <b>
            {' '}
            ✓<span class="hidden-text"> has voted</span>
          </b>
        )}
        {!seat.present && <span class="late small"> {awayWords(seat.awaySince, now)}</span>}
        {seat.roleTitles.length > 0 && (
          <>
            <br />
            <span class="quiet small">{seat.roleTitles.join(', ')}</span>
          </>
        )}
      </span>
      <details>
        <summary aria-label={`Change ${seat.name}`}>Change</summary>
        <SeatForm seat={seat} teams={teams} code={code} keyText={keyText} control={control} />
      </details>
    </li>
  );
}

type FormProps = Pick<Props, 'seat' | 'teams' | 'code' | 'keyText' | 'control'>;

function SeatForm({ seat, teams, code, keyText, control }: FormProps) {
  const [name, setName] = useState(seat.name);
  const [given, setGiven] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [removing, setRemoving] = useState(false);
  const give = async () => {
    const answer = await giveReentry(code, keyText, seat.id);
    setGiven(answer.ok ? answer.value.reentry : null);
    setWrong(answer.ok ? null : answer.error.code);
  };
  return (
    <div class="stack">
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
          <button type="button" class="button slim" onClick={give}>
            Another device
          </button>
          <button type="button" class="button slim danger" onClick={() => setRemoving(true)}>
            Remove
          </button>
        </div>
      </form>
      <div role="status">
        {given !== null && (
          <p class="note small">
            On the other device: join with <b>{code}</b>, choose “I was here before” and type{' '}
            <b class="spaced">{given}</b>. It works once, for ten minutes.
          </p>
        )}
      </div>
      <Wrong code={wrong} />
      {removing && (
        <Sure
          title={`Remove ${seat.name}?`}
          words="Their seat is gone and their device goes back to the start. Votes they have cast stay in the record."
          yes="Remove"
          onYes={() => void control({ type: 'RemoveSeat', seatId: seat.id })}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}
