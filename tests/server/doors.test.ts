import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { Client } from '@colyseus/sdk';
import type { ProjectorView } from '../../sim/session/index.ts';
import { ReentryCodes } from '../../server/reentry.ts';
import { SessionDirectory } from '../../server/session-directory.ts';
import { Reaches } from '../../server/reaches.ts';
import { ScenarioLibrary } from '../../server/scenario-library.ts';
import { SqliteStore } from '../../server/stores/sqlite-store.ts';
import { RealServer } from './real-server.ts';
import { RoomClient } from './room-client.ts';

let server: RealServer | null = null;
afterEach(() => server?.stop());

type Made = { code: string; facilitatorKey: string };
const wish = { scenario: 'first-of-the-month', minutes: 45, teams: 2 };
async function made(): Promise<{ server: RealServer } & Made> {
  server = await RealServer.start();
  const created = await server.post<Made>('/api/sessions', wish);
  return { server, ...created.body };
}
const codeOf = (answer: { body: unknown }): unknown =>
  (answer.body as { error?: { code?: string } }).error?.code;

describe('doors', () => {
  it('N3: after too many wrong codes a right one tells nothing; who holds a key or a token still gets in', async () => {
    const { server, code, facilitatorKey } = await made();
    const joined = await server.post<{ seatToken: string }>(`/api/sessions/${code}/join`, { name: 'Ann' });
    const guess = async (tried: string) => (await fetch(`${server.url}/api/sessions/${tried}`)).status;
    const wrong: number[] = [];
    for (let i = 0; i < 34; i++) wrong.push(await guess(`ZZZZ${'ABCDEFGHJK'[i % 10]}${'ABCDEFGH'[i % 8]}`));
    expect(wrong.slice(0, 30).every((status) => status === 404)).toBe(true);
    expect(wrong.at(-1)).toBe(429);
    expect(await guess(code)).toBe(429);
    expect((await server.post(`/api/sessions/${code}/join`, { name: 'Bo' })).status).toBe(429);
    const { seatToken } = joined.body;
    expect((await server.post(`/api/sessions/${code}/rejoin`, { seatToken })).status).toBe(200);
    expect((await server.post(`/api/sessions/${code}/rejoin`, { seatToken: 'nope' })).status).toBe(429);
    expect((await server.post(`/api/sessions/${code}/facilitate`, { facilitatorKey })).status).toBe(200);
  });

  it('N4: with a passphrase nobody else makes a session, and it cannot be tried for ever', async () => {
    server = await RealServer.start({ CASEROOM_PASSPHRASE: 'open sesame' });
    const listed = await (await fetch(`${server.url}/api/scenarios`)).json();
    expect(listed).toMatchObject({ passphrase: true });
    expect(codeOf(await server.post('/api/sessions', wish))).toBe('create/passphrase');
    expect((await server.post('/api/sessions', { ...wish, passphrase: 'open sesame' })).status).toBe(200);
    for (let i = 0; i < 10; i++) await server.post('/api/sessions', { ...wish, passphrase: `x${i}` });
    expect((await server.post('/api/sessions', { ...wish, passphrase: 'open sesame' })).status).toBe(429);
  });

  it('J8: the server tells its address in the network, where it listens there', async () => {
    server = await RealServer.start();
    expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ ok: true, lan: null });
    await server.kill();
    await server.launch({ HOST: '0.0.0.0' });
    const { lan } = (await (await fetch(`${server.url}/healthz`)).json()) as { lan: string | null };
    if (lan !== null) expect(new URL(lan).port).toBe(String(server.port));
    expect(server.output.includes('For phones')).toBe(lan !== null);
  });

  it('J7: a re-entry code opens the same seat on another device, once', async () => {
    const { server, code, facilitatorKey } = await made();
    const ann = await RoomClient.join(server, code, 'Ann');
    const given = await server.post<{ reentry: string }>(`/api/sessions/${code}/reentry`, {
      facilitatorKey,
      seatId: ann.seatId,
    });
    expect(given.body.reentry).toMatch(/^[A-Z2-9]{6}$/);
    expect(codeOf(await server.post(`/api/sessions/${code}/reenter`, { reentry: 'AAAAAA' }))).toBe(
      'seat/bad-reentry',
    );
    const back = await server.post<{ seatId: string; seatToken: string }>(`/api/sessions/${code}/reenter`, {
      reentry: ` ${given.body.reentry.toLowerCase()} `,
    });
    expect(back).toMatchObject({ status: 200, body: { seatId: ann.seatId } });
    const phone = await RoomClient.rejoin(server, code, back.body.seatToken);
    expect(phone.seat?.seatId).toBe(ann.seatId);
    expect((await server.post(`/api/sessions/${code}/reenter`, { reentry: given.body.reentry })).status).toBe(
      401,
    );
    const stranger = await server.post(`/api/sessions/${code}/reentry`, {
      facilitatorKey: 'no',
      seatId: ann.seatId,
    });
    expect(codeOf(stranger)).toBe('session/bad-key');
  });

  it('J7: a re-entry code is spent after ten minutes and replaced by the next', () => {
    const codes = new ReentryCodes();
    const first = codes.give('S', 'seat', 0);
    const second = codes.give('S', 'seat', 1000);
    expect(codes.take('S', first, 2000)).toBeNull();
    expect(codes.take('T', second, 2000)).toBeNull();
    expect(codes.take('S', second, 1000 + 600_001)).toBeNull();
    const third = codes.give('S', 'seat', 0);
    expect(codes.take('S', third, 599_000)).toBe('seat');
  });

  it('W3: the projector’s wire carries no name, private card or open vote', async () => {
    const { server, code, facilitatorKey } = await made();
    const host = await RoomClient.facilitate(server, code, facilitatorKey);
    const people = [];
    for (const name of ['Zebediah', 'Quillon', 'Xanthe', 'Yolanda'])
      people.push(await RoomClient.join(server, code, name));
    const { body } = await server.post<{ reservation: unknown }>(`/api/sessions/${code}/project`, {});
    const room = await new Client(server.url).consumeSeatReservation(body.reservation as never);
    const heard: string[] = [];
    const socket = (room.connection.transport as unknown as { ws: WebSocket }).ws;
    socket.addEventListener('message', (event) =>
      heard.push(Buffer.from(event.data as ArrayBuffer).toString('utf8')),
    );
    const view = (): ProjectorView | null => {
      const json = (room.state as { viewJson?: string }).viewJson;
      return json ? (JSON.parse(json) as ProjectorView) : null;
    };
    const until = async (kind: string, phase: string) => {
      for (const end = Date.now() + 5000; Date.now() < end;) {
        const screen = view()?.screen;
        if (screen?.kind === kind && (!('phase' in screen) || screen.phase === phase)) return;
        await new Promise((go) => setTimeout(go, 20));
      }
      throw new Error(`projector stayed at ${JSON.stringify(view()?.screen)}`);
    };
    await until('join', '');
    for (const type of ['StartPrebrief', 'StartPlay']) await host.control({ type });
    await host.control({ type: 'Advance', teamId: null });
    await until('decision', 'voting');
    for (const person of people) {
      await person.until(() => person.team?.phase === 'voting');
      await person.vote('d1b', `reason of ${person.seatId}`);
    }
    await until('decision', 'talking');
    const cards = people.flatMap((person) => person.seat?.cards ?? []);
    expect(cards.length).toBeGreaterThan(0);
    const all = heard.join('\n') + JSON.stringify(room.state);
    for (const secret of ['Zebediah', 'Quillon', 'Xanthe', 'Yolanda', 'reason of', '"votes"', '"weights"'])
      expect(all).not.toContain(secret);
    for (const card of cards) expect(all).not.toContain(card.text.slice(0, 30));
    // Erasing while people, the console and the wall are connected.
    const left = new Promise((done) => room.onLeave(done));
    const erased = await server.post(`/api/sessions/${code}/erase`, { facilitatorKey });
    expect(erased).toMatchObject({ status: 200, body: { erased: true } });
    await left;
    expect(codeOf(await server.call('GET', `/api/sessions/${code}`))).toBe('session/unknown');
  });

  it('K4: a data folder of before re-entry codes still knows its seats', () => {
    const folder = mkdtempSync(join(tmpdir(), 'caseroom-old-'));
    const db = new DatabaseSync(join(folder, 'caseroom.db'));
    db.exec(`CREATE TABLE seat (session TEXT, seat TEXT, token_hash TEXT, PRIMARY KEY (session, seat));
      CREATE INDEX seat_token ON seat (session, token_hash);
      INSERT INTO seat VALUES ('s', 'ann', 'h1');`);
    db.close();
    const store = new SqliteStore(folder);
    expect(store.seatOf('s', 'h1')).toBe('ann');
    store.addSeat('s', 'ann', 'h2');
    expect(store.seatOf('s', 'h2')).toBe('ann');
    store.close();
  });

  it('P6: a session plays a cut of its own where the scenario has it, else what its length has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'caseroom-cut-'));
    const store = new SqliteStore(folder);
    const directory = new SessionDirectory(store, new ScenarioLibrary('scenarios'), new Reaches());
    const cutOf = async (decisions: number | null) => {
      const body = {
        minutes: 90,
        teams: 1,
        pacing: 'together',
        rule: 'plurality',
        extras: 'mirror',
      } as const;
      const more = { voteMs: null, talkMs: 60_000, purgeDays: 2, lang: '', decisions } as const;
      const made = await directory.create({ ...body, ...more, scenario: 'your-street' });
      const live = made.ok ? await directory.find(made.value.code) : null;
      live?.close();
      return live?.host.state?.config.cut;
    };
    expect([await cutOf(null), await cutOf(7), await cutOf(5)]).toEqual([8, 7, 8]);
    store.close();
  });

  it('E1: what is due is erased to the last row, and what is not stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'caseroom-purge-'));
    const store = new SqliteStore(folder);
    const directory = new SessionDirectory(store, new ScenarioLibrary('scenarios'), new Reaches());
    const body = {
      ...wish,
      minutes: 45,
      pacing: 'together',
      rule: 'plurality',
      extras: 'mirror',
      voteMs: null,
      decisions: null,
      talkMs: 60_000,
      lang: '',
    } as const;
    const soon = await directory.create({ ...body, purgeDays: 2 });
    const later = await directory.create({ ...body, scenario: 'high-water', purgeDays: 40 });
    if (!soon.ok || !later.ok) throw new Error('not made');
    const live = await directory.find(soon.value.code);
    await live?.host.execute({ type: 'JoinSession', seatId: 's', name: 'Ann', look: 1, teamId: null });
    store.addSeat(live?.host.state?.id ?? '', 's', 'hash');
    directory.purge(Date.now() + 1.9 * 86_400_000);
    expect(store.session(soon.value.code)).not.toBeNull();
    directory.purge(Date.now() + 2.1 * 86_400_000);
    expect(store.session(soon.value.code)).toBeNull();
    expect(await directory.find(soon.value.code)).toBeNull();
    const db = new DatabaseSync(join(folder, 'caseroom.db'), { readOnly: true });
    const count = (table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);
    expect(['journal', 'session', 'seat_key', 'scenario'].map(count)).toEqual([1, 1, 0, 1]);
    db.close();
    (await directory.find(later.value.code))?.close();
    store.close();
  });
});
