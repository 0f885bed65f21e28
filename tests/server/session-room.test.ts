import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@colyseus/sdk';
import { RealServer } from './real-server.ts';
import { RoomClient } from './room-client.ts';

let server: RealServer;
beforeAll(async () => {
  server = await RealServer.start();
});
afterAll(() => server.stop());

async function session(teams = 1) {
  const created = await server.post<{ code: string; facilitatorKey: string }>('/api/sessions', {
    scenario: 'first-of-the-month',
    minutes: 45,
    teams,
  });
  expect(created.status).toBe(200);
  const { code, facilitatorKey } = created.body;
  return { code, facilitatorKey, host: await RoomClient.facilitate(server, code, facilitatorKey) };
}

async function voting(people: number) {
  const made = await session();
  const seats: RoomClient[] = [];
  for (let i = 0; i < people; i++) seats.push(await RoomClient.join(server, made.code, `P${i}`));
  expect(await made.host.control({ type: 'StartPrebrief' })).toBeNull();
  expect(await made.host.control({ type: 'StartPlay' })).toBeNull();
  expect(await made.host.control({ type: 'Advance', teamId: null })).toBeNull();
  for (const seat of seats) await seat.until(() => seat.team?.phase === 'voting');
  return { ...made, seats: seats as [RoomClient, RoomClient, ...RoomClient[]] };
}

describe('a session on the wire', () => {
  it("W2: what reaches a learner holds no open vote of another, no other role's card and no weight", async () => {
    const { seats, host } = await voting(3);
    const [one, two, three] = seats as unknown as [RoomClient, RoomClient, RoomClient];
    expect(await two.vote('d1b', 'zebra crossing')).toBeNull();
    expect(await three.vote('d1c', 'purple kettle')).toBeNull();
    await one.until(() => [...one.state.seats.values()].filter((seat) => seat.voted).length === 2);
    const heard = one.frames.join('\n') + JSON.stringify(one.state);
    for (const secret of ['zebra crossing', 'purple kettle', '"weights"', 'rationale":"'])
      expect(heard).not.toContain(secret);
    expect(heard).toContain(one.team?.passages[0]?.text.slice(0, 40));
    const own = (one.seat?.cards ?? []).map((card) => card.text);
    const others = [two, three]
      .flatMap((seat) => seat.seat?.cards ?? [])
      .filter((card) => !own.includes(card.text));
    expect(others.length).toBeGreaterThan(0);
    for (const card of others) expect(heard).not.toContain(card.text);
    await host.until(() => host.console?.teams[0]?.votesIn === 2);
    expect(one.console).toBeNull();
  });

  it('V2: strangers, learners posing as facilitators and malformed messages are refused by code', async () => {
    const { seats, host } = await voting(2);
    expect(await host.vote('d1a')).toBe('seat/unknown');
    expect(await seats[0].control({ type: 'PauseSession' })).toBe('control/not-facilitator');
    expect(await seats[0].ask('vote', { hello: 'there' })).toBe('message/malformed');
    expect(await seats[0].vote('d9a')).toBe('vote/option-not-offered');
    expect(await seats[0].vote('d1a')).toBeNull();
  });

  it('V9: the server closes a vote at its deadline, by itself', async () => {
    const wish = { scenario: 'first-of-the-month', minutes: 45, teams: 1, voteMs: 10_000 };
    const { body } = await server.post<{ code: string; facilitatorKey: string }>('/api/sessions', wish);
    const host = await RoomClient.facilitate(server, body.code, body.facilitatorKey);
    const seats: RoomClient[] = [];
    for (let i = 0; i < 3; i++) seats.push(await RoomClient.join(server, body.code, `P${i}`));
    for (const type of ['StartPrebrief', 'StartPlay']) await host.control({ type });
    await host.control({ type: 'Advance', teamId: null });
    const [one, two] = seats as [RoomClient, RoomClient];
    await one.until(() => one.team?.phase === 'voting');
    await one.vote('d1a');
    await two.vote('d1a');
    expect(one.team?.phase).toBe('voting');
    await one.until(() => one.team?.phase === 'talking', 13_000);
  });

  it('N1: rooms are closed to joins that did not come through our own endpoint', async () => {
    const { code } = await session();
    await expect(new Client(server.url).joinOrCreate('session')).rejects.toThrow();
    await expect(new Client(server.url).joinById(code)).rejects.toThrow();
  });

  it('N2: an oversized or a flood of messages closes that connection and no other', async () => {
    const { seats } = await voting(3);
    const closed = new Promise((done) => seats[0].room.onLeave(done));
    seats[0].room.send('vote', { reason: 'x'.repeat(40_000) });
    await closed;
    const flooded = new Promise((done) => seats[1].room.onLeave(done));
    for (let i = 0; i < 60; i++) seats[1].room.send('ready', {});
    await flooded;
    const [, , third] = seats;
    expect(await third?.vote('d1a')).toBeNull();
  });

  it('J2: malformed and unknown codes, empty and endless names, each have a code; odd names are text', async () => {
    const { code } = await session();
    const joined = (name: string, at = code) =>
      server.post<{ error?: { code: string } }>(`/api/sessions/${at}/join`, { name });
    expect((await joined('Ann', 'ZZZZZZ')).body.error?.code).toBe('session/unknown');
    expect((await joined('Ann', 'no')).body.error?.code).toBe('session/bad-code');
    expect((await joined('  ')).body.error?.code).toBe('seat/name-empty');
    expect((await joined('x'.repeat(200))).body.error?.code).toBe('seat/name-too-long');
    expect((await joined('<b>شهد</b> 👩🏾‍🦱')).status).toBe(200);
    expect(
      (
        await server.post<{ error: { code: string } }>(`/api/sessions/${code}/facilitate`, {
          facilitatorKey: 'guess',
        })
      ).body.error.code,
    ).toBe('session/bad-key');
  });

  it('J3: the debrief is open to a learner only when the session has reached it', async () => {
    const { code, host, facilitatorKey } = await session();
    const seat = await RoomClient.join(server, code, 'Ann');
    const debrief = (secret: string) =>
      server.call('GET', `/api/sessions/${code}/debrief`, undefined, { authorization: `Bearer ${secret}` });
    expect((await debrief(seat.token)).status).toBe(409);
    expect((await debrief('stranger')).status).toBe(401);
    expect((await debrief(facilitatorKey)).status).toBe(200);
    expect(await host.control({ type: 'OpenDebrief' })).toBeNull();
    expect((await debrief(seat.token)).status).toBe(200);
  });

  it('V10: two tabs of one person are one seat and one vote; closing one of them is not leaving', async () => {
    const { code, seats } = await voting(2);
    const [one, two] = seats;
    const tab = await RoomClient.rejoin(server, code, one.token);
    await tab.until(() => tab.team?.phase === 'voting');
    expect(await one.vote('d1a')).toBeNull();
    expect(await tab.vote('d1b')).toBeNull();
    await two.until(() => two.state.seats.get(one.seatId)?.voted === true);
    expect(two.team?.phase).toBe('voting');
    expect(tab.seat?.firstVote?.optionId).toBe('d1b');
    await one.room.leave(true);
    await new Promise((go) => setTimeout(go, 10_600));
    expect(two.state.seats.get(one.seatId)?.present).toBe(true);
    expect(await two.vote('d1b')).toBeNull();
    await two.until(() => two.team?.phase === 'talking');
  });
});

describe('a server killed with -9', () => {
  it('K1: restored on the next contact with every acknowledged vote; the seat is the same', async () => {
    const { code, seats } = await voting(2);
    expect(await seats[0].vote('d1b', 'kept')).toBeNull();
    await server.kill();
    await server.launch();
    const back = await RoomClient.rejoin(server, code, seats[0].token);
    expect(back.seatId).toBe(seats[0].seatId);
    expect(back.seat?.firstVote).toMatchObject({ optionId: 'd1b', reason: 'kept' });
    const other = await RoomClient.rejoin(server, code, seats[1].token);
    expect(await other.vote('d1b')).toBeNull();
    await back.until(() => back.team?.phase === 'talking');
  });

  it('K3: a session keeps the scenario it was made with, whatever became of the folder', async () => {
    const { code, seats } = await voting(2);
    const scenes = JSON.stringify(seats[0].team?.passages);
    await server.kill();
    const elsewhere = mkdtempSync(join(tmpdir(), 'caseroom-none-'));
    await server.launch({ CASEROOM_SCENARIOS: elsewhere });
    const back = await RoomClient.rejoin(server, code, seats[0].token);
    expect(JSON.stringify(back.team?.passages)).toBe(scenes);
    await server.kill();
    await server.launch();
  });

  it('K2: node:sqlite needs no flag and nothing but the addresses was printed', () => {
    expect(server.output).not.toMatch(/warning/i);
  });
});
