// Team board: where every team is, what is late, who is away. F3.
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import type { Control } from './control.ts';
import { TeamCard } from './team-card.tsx';
import { useNow } from './use-now.ts';

type Props = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly tallies: boolean;
  readonly control: Control;
  readonly keyText: string;
};

export function TeamBoard({ session, view, tallies, control, keyText }: Props) {
  const now = useNow(5000);
  // The public part moves with every vote; the console's JSON may lag by a patch.
  const live = new Map(session.seats.map((seat) => [seat.id, seat]));
  const seats = view.seats.map((seat) => ({
    ...seat,
    present: live.get(seat.id)?.present ?? seat.present,
    voted: live.get(seat.id)?.voted ?? seat.voted,
    ready: live.get(seat.id)?.ready ?? false,
  }));
  const empty = view.teams.filter((team) => !seats.some((seat) => seat.teamId === team.id));
  const before = session.phase === 'lobby' || session.phase === 'prebrief';
  const shown =
    before || empty.length === view.teams.length
      ? view.teams
      : view.teams.filter((team) => !empty.includes(team));
  return (
    <section class="stack" aria-labelledby="teams-title">
      <div class="spread">
        <h2 id="teams-title">Teams</h2>
        {before && seats.length > 0 && (
          <span class="quiet small">Drag people between teams, or use Change.</span>
        )}
      </div>
      <div class="teams">
        {shown.map((team) => (
          <TeamCard
            key={team.id}
            team={team}
            view={view}
            session={session}
            seats={seats.filter((seat) => seat.teamId === team.id)}
            tallies={tallies}
            control={control}
            keyText={keyText}
            now={now}
          />
        ))}
      </div>
    </section>
  );
}
