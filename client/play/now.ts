// Now: what a learner's screen is made of at this moment. F3.
import type { PublicView, SeatPublic, SeatView, TeamView } from '../../sim/session/view.ts';
import type { PlayModel } from './play-model.ts';

export type Now = {
  readonly model: PlayModel;
  readonly session: PublicView;
  readonly team: TeamView;
  readonly seat: SeatView | null;
};

export const seatsOf = ({ session, team }: Now): readonly SeatPublic[] =>
  session.seats.filter((seat) => seat.teamId === team.teamId);
