// A crowd in Caseroom: real server, real SDK; the journal is written before a vote is acknowledged.
import { RealServer } from '../server/real-server.ts';
import { RoomClient } from '../server/room-client.ts';
import { peopleOf, spread, TEAM, wait, type Crowd, type Measured } from './crowd.ts';
import { residentKiB } from './machine.ts';

type Made = { code: string; facilitatorKey: string };
type Listened = Measured & { readonly acknowledged: readonly number[] };

export async function caseroomCrowd(crowd: Crowd): Promise<Listened> {
  const server = await RealServer.start();
  const before = residentKiB(server.pid);
  const seats = new Map<string, RoomClient[]>();
  for (let i = 0; i < crowd.sessions; i++) seats.set(...(await fill(server, crowd)));
  const everyone = [...seats.values()].flat();
  for (const seat of everyone) await seat.until(() => seat.team?.phase === 'voting', 30_000);
  await wait(1000);
  const memory = (residentKiB(server.pid) - before) / peopleOf(crowd);

  const told: number[] = [];
  const acknowledged: number[] = [];
  const sentAt = new Map<string, number>();
  const teams = [...seats.values()].flatMap(teamsOf);
  for (const team of teams) {
    for (const seat of team) listen(seat, team, sentAt, told);
  }
  let bytes = 0;
  for (const seat of everyone) {
    seat.socket.addEventListener('message', ({ data }) => {
      bytes += (data as ArrayBuffer).byteLength;
    });
  }
  // All but one of each team: a complete round would change the phase, which is other work.
  const voters = teams.flatMap((team) => team.slice(1));
  await spread(voters, crowd.spreadMs, async (seat) => {
    const at = performance.now();
    sentAt.set(seat.seatId, at);
    const refused = await seat.vote('d1b');
    if (refused) throw new Error(refused);
    acknowledged.push(performance.now() - at);
  });
  await wait(700);
  await server.stop();
  return { told, acknowledged, bytes: bytes / voters.length / (crowd.teams * TEAM), memory };
}

/** A session with all its people, at its first vote. */
async function fill(server: RealServer, { teams }: Crowd): Promise<[string, RoomClient[]]> {
  const wish = { scenario: 'first-of-the-month', minutes: 45, teams };
  const { body } = await server.post<Made>('/api/sessions', wish);
  const host = await RoomClient.facilitate(server, body.code, body.facilitatorKey);
  const seats: RoomClient[] = [];
  for (let i = 0; i < teams * TEAM; i++) seats.push(await RoomClient.join(server, body.code, `P${i}`));
  await host.control({ type: 'StartPrebrief' });
  await host.control({ type: 'StartPlay' });
  await host.control({ type: 'Advance', teamId: null });
  return [body.code, seats];
}

function teamsOf(seats: readonly RoomClient[]): RoomClient[][] {
  const teams = new Map<string, RoomClient[]>();
  for (const seat of seats) {
    const id = seat.team?.teamId ?? '';
    teams.set(id, [...(teams.get(id) ?? []), seat]);
  }
  return [...teams.values()];
}

function listen(
  seat: RoomClient,
  team: readonly RoomClient[],
  sentAt: ReadonlyMap<string, number>,
  told: number[],
): void {
  const waiting = new Set(team.filter((mate) => mate !== seat).map((mate) => mate.seatId));
  seat.room.onStateChange(() => {
    for (const id of waiting) {
      const at = sentAt.get(id);
      if (at === undefined || !seat.state.seats.get(id)?.voted) continue;
      told.push(performance.now() - at);
      waiting.delete(id);
    }
  });
}
