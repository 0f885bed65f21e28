// Messages of a room, as types. F1. No zod here. Each is acknowledged once its event is on disk, or rejected.
import type { FacilitatorCommand, SeatCommand } from '../sim/session/index.ts';

/** A seat's command as it travels: the server knows whose it is. */
type FromSeat<T extends SeatCommand['type']> = Omit<Extract<SeatCommand, { type: T }>, 'type' | 'seatId'>;

export type VoteMessage = FromSeat<'CastVote'>;
export type DecideMessage = FromSeat<'CastDecidingVote'>;
export type ReadyMessage = FromSeat<'MarkReady'>;
export type TableMessage = FromSeat<'TableCard'>;
export type ControlMessage = { readonly command: FacilitatorCommand };

/** Name of a request → its payload. */
export type Requests = {
  readonly vote: VoteMessage;
  readonly decide: DecideMessage;
  readonly ready: ReadyMessage;
  readonly table: TableMessage;
  readonly control: ControlMessage;
};
export type Acknowledged = { readonly ok: true };
