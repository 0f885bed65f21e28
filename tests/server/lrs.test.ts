import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Statement } from '../../reports/index.ts';
import { LrsSender, type LrsParts } from '../../server/lrs.ts';
import { lrsTarget } from '../../server/lrs-target.ts';
import { SqliteStore } from '../../server/stores/sqlite-store.ts';
import { playedSession } from '../reports/played-session.ts';
import { RealServer } from './real-server.ts';
import { RoomClient } from './room-client.ts';

type Answering = (request: IncomingMessage, response: ServerResponse, batch: readonly Statement[]) => void;

/** A record store over real HTTP that behaves as it is told, and keeps what it took. */
class RecordStore {
  readonly kept = new Map<string, Statement>();
  readonly asked: {
    readonly headers: IncomingMessage['headers'];
    readonly path: string;
    readonly count: number;
  }[] = [];
  behave: Answering = (_, response, batch) => this.take(response, batch);
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const batch = JSON.parse(text) as readonly Statement[];
        this.asked.push({ headers: request.headers, path: request.url ?? '', count: batch.length });
        this.behave(request, response, batch);
      });
    });
  }

  take(response: ServerResponse, batch: readonly Statement[]): void {
    for (const statement of batch) this.kept.set(statement.id, statement);
    response.end(JSON.stringify(batch.map(({ id }) => id)));
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
    return `http://teacher:s%3Acret@127.0.0.1:${this.#port}/xapi/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const { session, played } = playedSession();
const TIMES = { pollMs: 20, firstWaitMs: 20, longestWaitMs: 100, timeoutMs: 300 };
const ALL = 9 + 64 + 1 + 8;

/** A data folder with the session in it, as a server leaves it when the debrief opens. */
function storeOf(folder = mkdtempSync(join(tmpdir(), 'caseroom-lrs-'))): SqliteStore {
  const store = new SqliteStore(folder, { hasOutbox: true });
  closing.push(() => store.close());
  return store;
}
function filled(): SqliteStore {
  const store = storeOf();
  store.addSession({ code: 'ABC234', id: 's1', digest: 'd', purgeAt: 9e12, facilitatorHash: 'h' });
  store.append(
    's1',
    session.journal.map((event, i) => ({ seq: i + 1, event })),
  );
  return store;
}
function sending(store: SqliteStore, url: string, more: Partial<LrsParts> = {}) {
  const target = lrsTarget({ CASEROOM_LRS_URL: url });
  if (!target) throw new Error('no target');
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const home = 'https://caseroom.example.org';
  const sender = new LrsSender({
    target,
    home,
    store,
    played: async () => played,
    say,
    times: TIMES,
    ...more,
  });
  sender.start();
  closing.push(() => sender.stop());
  return { sender, said };
}
const until = async (done: () => boolean, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (done()) return;
    await new Promise((go) => setTimeout(go, 10));
  }
  throw new Error('waited too long');
};
async function recordStore(): Promise<{ lrs: RecordStore; url: string }> {
  const lrs = new RecordStore();
  closing.push(() => lrs.close());
  return { lrs, url: await lrs.open() };
}

describe('record store', () => {
  it('X9: a whole session arrives in batches, with who we are and the version, and leaves the outbox', async () => {
    const { lrs, url } = await recordStore();
    const store = filled();
    const { said } = sending(store, url);
    await until(() => store.outbox().length === 0);
    expect(lrs.kept.size).toBe(ALL);
    expect(lrs.asked.map(({ count }) => count)).toEqual([50, ALL - 50]);
    expect(lrs.asked[0]?.path).toBe('/xapi/statements');
    expect(lrs.asked[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('teacher:s:cret').toString('base64')}`,
      'x-experience-api-version': '1.0.3',
    });
    expect(said).toEqual([]);
  });

  it('X9: a store that fails, then hangs, then takes them gets each once; it is said once', async () => {
    const { lrs, url } = await recordStore();
    const store = filled();
    let asked = 0;
    lrs.behave = (_, response, batch) => {
      asked++;
      if (asked <= 2) response.writeHead(503).end('{}');
      else if (asked === 4) return; // Never answers.
      else lrs.take(response, batch);
    };
    const { said } = sending(store, url);
    await until(() => store.outbox().length === 0);
    expect(lrs.kept.size).toBe(ALL);
    expect(asked).toBe(5);
    expect(said).toHaveLength(4);
    expect(said[0]).toContain('503');
    expect(said[0]).not.toContain('s:cret');
    expect(said[2]).toContain('does not answer');
    expect(said[3]).toContain('again');
  });

  it('X9: what was taken before a restart is not sent again, and the rest is', async () => {
    const { lrs, url } = await recordStore();
    const store = filled();
    lrs.behave = (_, response, batch) =>
      lrs.asked.length === 1 ? lrs.take(response, batch) : void response.writeHead(500).end();
    const first = sending(store, url);
    await until(() => lrs.asked.length >= 2);
    first.sender.stop();
    expect(store.outbox()).toMatchObject([{ code: 'ABC234', sent: 50 }]);
    lrs.behave = (_, response, batch) => lrs.take(response, batch);
    const before = lrs.asked.length;
    sending(store, url);
    await until(() => store.outbox().length === 0);
    expect(lrs.kept.size).toBe(ALL);
    expect(lrs.asked.slice(before).map(({ count }) => count)).toEqual([ALL - 50]);
  });

  it('X9: one statement that the store refuses does not hold up the others', async () => {
    const { lrs, url } = await recordStore();
    const store = filled();
    let refused = '';
    lrs.behave = (_, response, batch) => {
      refused ||= batch[3]?.id ?? '';
      if (batch.some(({ id }) => id === refused)) response.writeHead(400).end();
      else lrs.take(response, batch);
    };
    sending(store, url);
    await until(() => store.outbox().length === 0);
    expect(lrs.kept.size).toBe(ALL - 1);
  });

  it('X9: where nobody is there it never throws, says so once, and keeps what is to be sent', async () => {
    const store = filled();
    const { said } = sending(store, 'http://127.0.0.1:9/xapi');
    await until(() => said.length > 0);
    expect(said).toEqual([
      'The learning record store at 127.0.0.1:9 does not take statements: it cannot be reached. We keep trying.',
    ]);
    expect(store.outbox()).toMatchObject([{ sent: 0 }]);
  });

  it('X9: it keeps away longer and longer from a store that fails', async () => {
    const { lrs, url } = await recordStore();
    const at: number[] = [];
    lrs.behave = (_, response) => {
      at.push(performance.now());
      response.writeHead(500).end();
    };
    const { said } = sending(filled(), url);
    await until(() => at.length === 5);
    const waits = at.slice(1).map((time, i) => time - (at[i] ?? 0));
    for (const [i, least] of [20, 40, 80, 100].entries()) expect(waits[i]).toBeGreaterThan(least - 2);
    expect(said).toHaveLength(1);
  });

  it('X9: sessions from elsewhere are not sent, for they were sent from there', async () => {
    const { lrs, url } = await recordStore();
    const store = storeOf();
    store.addSession({ code: 'ABC234', id: 's1', digest: 'import-x', purgeAt: 9e12, facilitatorHash: 'h' });
    store.append(
      's1',
      session.journal.map((event, i) => ({ seq: i + 1, event })),
    );
    sending(store, url);
    await until(() => store.outbox().length === 0);
    expect(lrs.asked).toEqual([]);
  });

  it('X9: without a store nothing is kept for sending', () => {
    const store = new SqliteStore(mkdtempSync(join(tmpdir(), 'caseroom-lrs-')));
    closing.push(() => store.close());
    store.addSession({ code: 'ABC234', id: 's1', digest: 'd', purgeAt: 9e12, facilitatorHash: 'h' });
    store.append(
      's1',
      session.journal.map((event, i) => ({ seq: i + 1, event })),
    );
    expect(store.outbox()).toEqual([]);
  });

  it('X9: the address may hold the key, or the environment; what is no address is told at once', () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    expect(lrsTarget({})).toBeNull();
    expect(lrsTarget({ CASEROOM_LRS_URL: 'https://lrs.example/xapi/statements/' })).toEqual({
      url: 'https://lrs.example/xapi/statements',
      authorization: null,
    });
    const env = { CASEROOM_LRS_URL: 'https://lrs.example', CASEROOM_LRS_KEY: 'k', CASEROOM_LRS_SECRET: 's' };
    expect(lrsTarget(env)).toEqual({ url: 'https://lrs.example/statements', authorization: basic('k:s') });
    expect(lrsTarget({ CASEROOM_LRS_URL: 'lrs.example' })).toBeUndefined();
    expect(lrsTarget({ CASEROOM_LRS_URL: 'ftp://lrs.example' })).toBeUndefined();
  });

  it('X9: while the store hangs, people vote as ever; after a kill the session is sent all the same', async () => {
    const { lrs, url } = await recordStore();
    lrs.behave = () => undefined;
    const server = await RealServer.start({ CASEROOM_LRS_URL: url });
    closing.push(() => server.stop());
    const wish = { scenario: 'high-water', minutes: 45, teams: 1 };
    const make = async () =>
      (await server.post<{ code: string; facilitatorKey: string }>('/api/sessions', wish)).body;
    const done = await make();
    const host = await RoomClient.facilitate(server, done.code, done.facilitatorKey);
    await RoomClient.join(server, done.code, 'Ann');
    expect(lrs.asked).toEqual([]);
    for (const type of ['StartPrebrief', 'StartPlay', 'OpenDebrief']) await host.control({ type });
    await until(() => lrs.asked.length === 1);
    const open = await make();
    const desk = await RoomClient.facilitate(server, open.code, open.facilitatorKey);
    const ann = await RoomClient.join(server, open.code, 'Ann');
    for (const type of ['StartPrebrief', 'StartPlay']) await desk.control({ type });
    await desk.control({ type: 'Advance', teamId: null });
    await ann.until(() => ann.team?.phase === 'voting');
    const from = Date.now();
    expect(await ann.vote(ann.team?.decision?.options[0]?.id ?? '')).toBeNull();
    expect(Date.now() - from).toBeLessThan(2000);
    await server.kill();
    lrs.behave = (_, response, batch) => lrs.take(response, batch);
    await server.launch({ CASEROOM_LRS_URL: url });
    await until(() => lrs.kept.size === 2, 40_000);
    expect(server.output).not.toContain('Error');
  }, 90_000);
});
