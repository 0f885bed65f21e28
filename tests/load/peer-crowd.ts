// The same crowd at a peer that stores nothing and tells everyone in the room who has voted.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { freePort } from '../server/real-server.ts';
import { peopleOf, spread, TEAM, wait, type Crowd, type Measured } from './crowd.ts';
import { residentKiB } from './machine.ts';

type Told = { readonly seat: number };
type Person = { readonly vote: () => void };
/** Connects one person of a room. */
type Connect = (
  port: number,
  room: number,
  onTold: (told: Told) => void,
  onBytes: (bytes: number) => void,
) => Promise<Person>;

const VOTE = { round: 1, decisionId: 'd1', optionId: 'd1b', confidence: 3, reason: '' };

export const bareWs = (crowd: Crowd): Promise<Measured> => measure('./bare-peer.ts', connectWs, crowd);
export const socketIo = (crowd: Crowd): Promise<Measured> =>
  measure('./socketio-peer.ts', connectSocketIo, crowd);

async function measure(program: string, connect: Connect, crowd: Crowd): Promise<Measured> {
  const port = await freePort();
  const peer = fork(new URL(program, import.meta.url), [String(port)]);
  await once(peer, 'message');
  const before = residentKiB(peer.pid ?? 0);
  const told: number[] = [];
  const sentAt = new Map<string, number>();
  const people: (Person & { readonly key: string; readonly seat: number })[] = [];
  let bytes = 0;
  for (let room = 0; room < crowd.sessions; room++) {
    for (let seat = 0; seat < crowd.teams * TEAM; seat++) {
      const hear = (of: Told): void => {
        if (of.seat === seat || Math.floor(of.seat / TEAM) !== Math.floor(seat / TEAM)) return;
        told.push(performance.now() - (sentAt.get(`${room}/${of.seat}`) ?? 0));
      };
      const person = await connect(port, room, hear, (count) => {
        bytes += count;
      });
      people.push({ ...person, key: `${room}/${seat}`, seat });
    }
  }
  await wait(1000);
  const memory = (residentKiB(peer.pid ?? 0) - before) / peopleOf(crowd);
  bytes = 0;
  const voters = people.filter(({ seat }) => seat % TEAM !== 0);
  await spread(voters, crowd.spreadMs, ({ key, vote }) => {
    sentAt.set(key, performance.now());
    vote();
  });
  await wait(700);
  peer.kill();
  return { told, bytes: bytes / voters.length / (crowd.teams * TEAM), memory };
}

async function connectWs(...[port, room, onTold, onBytes]: Parameters<Connect>): Promise<Person> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/${room}`);
  await once(socket, 'open');
  socket.on('message', (raw) => {
    const text = String(raw);
    onBytes(Buffer.byteLength(text));
    onTold(JSON.parse(text) as Told);
  });
  return { vote: () => socket.send(JSON.stringify(VOTE)) };
}

async function connectSocketIo(...[port, room, onTold, onBytes]: Parameters<Connect>): Promise<Person> {
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    query: { room },
  });
  await new Promise<void>((done, fail) => {
    socket.on('connect', done);
    socket.on('connect_error', fail);
  });
  socket.io.engine.on('packet', ({ data }: { data?: string }) => onBytes(1 + Buffer.byteLength(data ?? '')));
  socket.on('told', onTold);
  return { vote: () => socket.emit('vote', VOTE) };
}
