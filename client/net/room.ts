// The one importer of @colyseus/sdk, loaded lazily. F3.
import { Client, type Room } from '@colyseus/sdk';
import type { Reservation } from './api.ts';

export type AnyRoom = Room<unknown, unknown>;

/** Joins with a reservation; the SDK's own reconnection is off because SessionLink rejoins by token. */
export async function joinRoom(reservation: Reservation): Promise<AnyRoom> {
  const client = new Client(location.origin);
  const room = (await client.consumeSeatReservation(reservation as never)) as unknown as AnyRoom;
  room.reconnection.enabled = false;
  return room;
}
