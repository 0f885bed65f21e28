// Progress: the teams with people, as the run sheet counts them. F3.
import type { TeamProgress } from '../../sim/session/run-sheet.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';

type Row = FacilitatorView['teams'][number];

export const progressOfTeam = ({ done, doneAt, phase }: Row): TeamProgress => ({
  done,
  doneAt,
  ended: phase === 'ended',
});

export function progressOf(view: FacilitatorView, session: PublicView): readonly TeamProgress[] {
  const peopled = new Set(session.seats.map((seat) => seat.teamId));
  return view.teams.filter((team) => peopled.has(team.id)).map(progressOfTeam);
}
