// Seating: spread people evenly, deal roles again, practice people for trying it alone. F3.
import { useState } from 'preact/hooks';
import type { PublicView } from '../../sim/session/view.ts';
import { Wrong } from '../ui/chrome.tsx';
import { countWords } from '../ui/words.ts';
import type { Control } from './control.ts';
import { isPractice, Rehearsal } from './rehearsal.ts';

const BEST_SIZE = 5;

/** How many teams so many people make: five each, or as asked, as near as it goes. */
export const teamsFor = (people: number, most: number, size = BEST_SIZE): number =>
  Math.max(1, Math.min(most, Math.round(people / size)));

type Props = {
  readonly session: PublicView;
  readonly control: Control;
  readonly rehearsal: Rehearsal | null;
  /** Null: they have gone. */
  readonly rehearse: (rehearsal: Rehearsal | null) => void;
};

export function SeatingCard({ session, control, rehearsal, rehearse }: Props) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const people = session.seats.length;
  const few = teamsFor(people, session.teams.length);
  const practice = session.seats.filter(isPractice);
  const sendHome = () => {
    // They leave first: a connection that the server ends under them complains.
    rehearsal?.stop();
    rehearse(null);
    for (const { id } of practice) control({ type: 'RemoveSeat', seatId: id });
  };
  return (
    <section class="sheet" aria-labelledby="seating-title">
      <h2 id="seating-title">Seating</h2>
      <div class="row">
        <button
          type="button"
          class="button slim"
          aria-disabled={people < 2}
          onClick={() => people > 1 && control({ type: 'BalanceTeams', teams: session.teams.length })}
        >
          Even out the teams
        </button>
        {few < session.teams.length && people > 0 && (
          <button
            type="button"
            class="button slim"
            onClick={() => control({ type: 'BalanceTeams', teams: few })}
          >
            Put all in {countWords(few, 'team', 'teams')}
          </button>
        )}
        {session.phase === 'prebrief' && (
          <button
            type="button"
            class="button slim"
            onClick={() => control({ type: 'DealAgain', teamId: null })}
          >
            Deal roles again
          </button>
        )}
      </div>
      {practice.length > 0 && (
        <div>
          <button type="button" class="button slim" onClick={sendHome}>
            Send the practice people home
          </button>
        </div>
      )}
      {rehearsal === null && practice.length === 0 ? (
        <div class="stack">
          <p class="small quiet">Trying it alone? Practice people read, vote and talk by themselves.</p>
          <div>
            <button
              type="button"
              class="button slim"
              aria-disabled={busy}
              onClick={async () => {
                if (busy) return;
                setBusy(true);
                const made = await Rehearsal.start(
                  session.code,
                  session.teams.map((team) => team.id).slice(0, 3),
                );
                setBusy(false);
                if (made.ok) rehearse(made.value);
                setWrong(made.ok ? null : made.error.code);
              }}
            >
              {busy ? 'They are coming in' : 'Rehearse with practice people'}
            </button>
          </div>
          <Wrong code={wrong} />
        </div>
      ) : (
        <p class="small note">Practice people live in this tab. Close it and they are away.</p>
      )}
    </section>
  );
}
