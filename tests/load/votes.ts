// npm run bench:votes: how long from a vote to its teammates' screens, for 250 people in 50 teams of 5, beside a
// bare ws server doing the same telling in the same run. 127.0.0.1 only; ends by itself.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { freePort, RealServer } from '../server/real-server.ts';
import { RoomClient } from '../server/room-client.ts';
import { machine, ms, percentile } from './machine.ts';

const TEAMS = 50;
const TEAM = 5;
const PEOPLE = TEAMS * TEAM;

type Measured = { readonly told: readonly number[]; readonly bytes: number };

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** Votes of all people within two seconds; latency to each of the four teammates. */
async function caseroom(): Promise<Measured & { readonly acknowledged: readonly number[] }> {
  const server = await RealServer.start();
  const session = { scenario: 'first-of-the-month', minutes: 45, teams: TEAMS };
  const { body } = await server.post<{ code: string; facilitatorKey: string }>('/api/sessions', session);
  const host = await RoomClient.facilitate(server, body.code, body.facilitatorKey);
  const seats: RoomClient[] = [];
  for (let i = 0; i < PEOPLE; i++) seats.push(await RoomClient.join(server, body.code, `P${i}`));
  await host.control({ type: 'StartPrebrief' });
  await host.control({ type: 'StartPlay' });
  await host.control({ type: 'Advance', teamId: null });
  for (const seat of seats) await seat.until(() => seat.team?.phase === 'voting', 20_000);
  await wait(500);

  const told: number[] = [];
  const acknowledged: number[] = [];
  const sentAt = new Map<string, number>();
  const mates = new Map<string, RoomClient[]>();
  for (const seat of seats) {
    const team = seat.team?.teamId ?? '';
    mates.set(team, [...(mates.get(team) ?? []), seat]);
  }
  for (const team of mates.values()) {
    for (const seat of team) {
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
  }
  const bytesBefore = seats.reduce((sum, seat) => sum + seat.frames.join('').length, 0);
  // All but one of each team: a complete round would change the phase, which is other work.
  const voters = [...mates.values()].flatMap((team) => team.slice(1));
  await Promise.all(
    voters.map(async (seat, i) => {
      await wait((i * 2000) / voters.length);
      const at = performance.now();
      sentAt.set(seat.seatId, at);
      const refused = await seat.vote('d1b');
      if (refused) throw new Error(refused);
      acknowledged.push(performance.now() - at);
    }),
  );
  await wait(700);
  const bytesAfter = seats.reduce((sum, seat) => sum + seat.frames.join('').length, 0);
  await server.stop();
  return { told, acknowledged, bytes: (bytesAfter - bytesBefore) / voters.length / PEOPLE };
}

async function bare(): Promise<Measured> {
  const port = await freePort();
  const peer = fork(new URL('./bare-peer.ts', import.meta.url), [String(port)]);
  await once(peer, 'message');
  const told: number[] = [];
  const sentAt = new Map<number, number>();
  const sockets: WebSocket[] = [];
  let bytes = 0;
  for (let i = 0; i < PEOPLE; i++) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`);
    await once(socket, 'open');
    socket.on('message', (raw) => {
      bytes += String(raw).length;
      const { seat } = JSON.parse(String(raw)) as { seat: number };
      if (seat !== i && Math.floor(seat / TEAM) === Math.floor(i / TEAM))
        told.push(performance.now() - (sentAt.get(seat) ?? 0));
    });
    sockets.push(socket);
  }
  const voters = sockets.flatMap((socket, i) => (i % TEAM === 0 ? [] : [{ socket, i }]));
  await Promise.all(
    voters.map(async ({ socket, i }, n) => {
      await wait((n * 2000) / voters.length);
      sentAt.set(i, performance.now());
      socket.send(JSON.stringify({ round: 1, decisionId: 'd1', optionId: 'd1b', confidence: 3, reason: '' }));
    }),
  );
  await wait(500);
  peer.kill();
  return { told, bytes: bytes / voters.length / PEOPLE };
}

const ours = await caseroom();
const theirs = await bare();
const line = (name: string, samples: readonly number[]): string =>
  `${name.padEnd(34)} p50 ${ms(percentile(samples, 0.5)).padStart(9)}   p99 ${ms(percentile(samples, 0.99)).padStart(9)}   (${samples.length} samples)`;
console.log(
  `${machine()}\n${PEOPLE} people, ${TEAMS} teams, 200 votes spread over 2 s; server and all clients on this machine`,
);
console.log(line('Caseroom: vote → teammate', ours.told));
console.log(line('Caseroom: vote → acknowledged', ours.acknowledged));
console.log(line('bare ws, no disk: vote → teammate', theirs.told));
console.log(
  `ratio p50 ${(percentile(ours.told, 0.5) / percentile(theirs.told, 0.5)).toFixed(1)}, p99 ${(percentile(ours.told, 0.99) / percentile(theirs.told, 0.99)).toFixed(1)}`,
);
console.log(
  `bytes per client per vote: Caseroom ${ours.bytes.toFixed(1)} bare ws ${theirs.bytes.toFixed(1)}; both tell everyone`,
);
process.exit(0);
