import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileInk } from '../../authoring/compile-ink.ts';
import { journalFile, type JournalFile } from '../../reports/index.ts';
import { openJournal } from '../../server/open-journal.ts';
import { digestOf, type Scenario } from '../../sim/scenario/index.ts';
import { playedSession } from '../reports/played-session.ts';
import { RealServer } from './real-server.ts';
import { RoomClient } from './room-client.ts';

const servers: RealServer[] = [];
const start = async (env: Readonly<Record<string, string>> = {}): Promise<RealServer> => {
  const server = await RealServer.start(env);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

type Made = { readonly code: string; readonly facilitatorKey: string };
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const codeOf = (answer: { body: unknown }): unknown =>
  (answer.body as { error?: { code?: string } }).error?.code;
const read = async (server: RealServer, path: string, key: string) => {
  const answer = await fetch(server.url + path, { headers: bearer(key) });
  const { status, headers } = answer;
  return {
    status,
    type: headers.get('content-type'),
    name: headers.get('content-disposition'),
    text: await answer.text(),
  };
};
const importInto = (server: RealServer, file: unknown, headers: Readonly<Record<string, string>> = {}) =>
  server.call('POST', '/api/sessions/import', file, headers) as Promise<{ status: number; body: Made }>;

const { played } = playedSession();
const entries = played.events.map((event, i) => ({ seq: i + 1, event }));
const exported: JournalFile = journalFile({ scenario: played.scenario, entries, keepsNames: false });

/** The file with another story in it, and digests that fit. */
function withScenario(change: Partial<Scenario>): JournalFile {
  const changed = { ...exported.played, ...change };
  const digest = digestOf(changed);
  const events = exported.entries.map(({ seq, event }) => ({
    seq,
    event: event.type === 'SessionCreated' ? { ...event, config: { ...event.config, digest } } : event,
  }));
  return { ...exported, digest, played: { ...changed, digest }, entries: events };
}

describe('exports', { timeout: 90_000 }, () => {
  it('X3, X6: a session of one server opens on another, with the same debrief and without a name', async () => {
    const server = await start();
    const { code, facilitatorKey } = (
      await server.post<Made>('/api/sessions', { scenario: 'high-water', minutes: 45, teams: 1 })
    ).body;
    const host = await RoomClient.facilitate(server, code, facilitatorKey);
    const people: RoomClient[] = [];
    for (const name of ['Zebediah', 'Quillon', 'Xanthe', 'Yolanda', '=Evil()'])
      people.push(await RoomClient.join(server, code, name));
    for (const type of ['StartPrebrief', 'StartPlay']) await host.control({ type });
    await host.control({ type: 'Advance', teamId: null });
    for (const phase of ['voting', 'revoting'] as const) {
      if (phase === 'revoting') await host.control({ type: 'Advance', teamId: null });
      for (const person of people) {
        await person.until(() => person.team?.phase === phase);
        const option = person.team?.decision?.options[0]?.id ?? '';
        expect(await person.vote(option, `reason of ${phase}`)).toBeNull();
      }
    }
    await host.control({ type: 'OpenDebrief' });
    const at = `/api/sessions/${code}`;
    const votes = await read(server, `${at}/export/votes.csv`, facilitatorKey);
    expect(votes).toMatchObject({ status: 200, name: `attachment; filename=caseroom-${code}-votes.csv` });
    expect(votes.type).toContain('text/csv; charset=utf-8');
    expect(votes.text.split('\r\n')).toHaveLength(1 + 10 + 1);
    expect(votes.text).not.toContain('Zebediah');
    const names = await read(server, `${at}/export/names.csv`, facilitatorKey);
    expect(names.text).toContain('Zebediah');
    expect(names.text).toContain("'=Evil()");
    expect((await read(server, `${at}/export/evidence.csv?key=current`, facilitatorKey)).status).toBe(200);
    expect((await read(server, `${at}/export/toString`, facilitatorKey)).status).toBe(404);
    for (const path of ['journal', 'export/votes.csv', 'export/names.csv', 'export/xapi.json'])
      expect((await read(server, `${at}/${path}`, people[0]?.token ?? '')).status).toBe(401);
    const xapi = await read(server, `${at}/export/xapi.json`, facilitatorKey);
    expect((JSON.parse(xapi.text) as unknown[]).length).toBe(5 + 10 + 5);

    const journal = await read(server, `${at}/journal`, facilitatorKey);
    expect(journal.text).not.toContain('Zebediah');
    expect((await read(server, `${at}/journal?names=keep`, facilitatorKey)).text).toContain('Zebediah');
    const other = await start();
    const taken = await importInto(other, JSON.parse(journal.text));
    expect(taken.status).toBe(200);
    expect(taken.body).toMatchObject({ title: 'High Water' });
    const there = `/api/sessions/${taken.body.code}`;
    const debriefOf = async (one: RealServer, path: string, key: string) => {
      const answer = await read(one, `${path}/debrief`, key);
      const { debrief } = JSON.parse(answer.text) as { debrief: Record<string, unknown> };
      return { ...debrief, code: '' };
    };
    expect(await debriefOf(other, there, taken.body.facilitatorKey)).toEqual(
      await debriefOf(server, at, facilitatorKey),
    );
    const card = (await read(other, there, taken.body.facilitatorKey)).text;
    expect(JSON.parse(card)).toMatchObject({ phase: 'debrief', locked: true });
    expect(codeOf(await other.post(`${there}/join`, { name: 'Ann' }))).toBe('session/locked');
    const desk = await RoomClient.facilitate(other, taken.body.code, taken.body.facilitatorKey);
    expect(desk.console?.teams[0]?.phase).toBe('ended');
    // What was imported can be handed on.
    const again = await read(other, `${there}/journal`, taken.body.facilitatorKey);
    expect((await importInto(server, JSON.parse(again.text))).status).toBe(200);
    await other.post(`${there}/erase`, { facilitatorKey: taken.body.facilitatorKey });
    const db = new DatabaseSync(join(other.data, 'caseroom.db'), { readOnly: true });
    for (const table of ['journal', 'session', 'scenario', 'outbox'])
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'], table).toBe(0);
    db.close();
  });

  it('X6: a session that was still played opens at its debrief, and survives a restart', async () => {
    const server = await start();
    const playing = { ...exported, entries: exported.entries.slice(0, -30) };
    const taken = await importInto(server, playing);
    expect(taken.status).toBe(200);
    await server.kill();
    await server.launch();
    const card = await read(server, `/api/sessions/${taken.body.code}`, taken.body.facilitatorKey);
    expect(JSON.parse(card.text)).toMatchObject({ phase: 'debrief', locked: true });
    // Taken in twice, it is two sessions.
    expect((await importInto(server, playing)).body.code).not.toBe(taken.body.code);
  });

  it('X7: making a session by a file asks for the passphrase, and for no more than 8 MB', async () => {
    const server = await start({ CASEROOM_PASSPHRASE: 'open sesame' });
    expect(codeOf(await importInto(server, exported))).toBe('create/passphrase');
    expect((await importInto(server, exported, bearer('open sesame'))).status).toBe(200);
    const big = { ...exported, padding: 'x'.repeat(8.2 * 1024 * 1024) };
    expect(codeOf(await importInto(server, big, bearer('open sesame')))).toBe('http/too-large');
  });

  const created = exported.entries[0];
  const refusals: readonly (readonly [string, unknown, string])[] = [
    ['nothing', '', 'import/not-a-session'],
    ['no JSON', '{"format":', 'import/not-a-session'],
    ['null', null, 'import/not-a-session'],
    ['another file', { hello: 1 }, 'import/not-a-session'],
    ['a journal of before', { format: 1, scenario: 'x', digest: 'x', entries }, 'import/no-scenario'],
    ['a journal of later', { ...exported, format: 3 }, 'import/newer'],
    ['no beginning', { ...exported, entries: exported.entries.slice(1) }, 'import/not-a-session'],
    ['two beginnings', { ...exported, entries: [created, ...exported.entries] }, 'import/not-a-session'],
    ['another story', { ...exported, played: { ...exported.played, story: {} } }, 'import/altered'],
    ['another key', { ...exported, played: { ...exported.played, rubric: null } }, 'import/altered'],
    ['a story that is none', withScenario({ story: { inkVersion: 21 } }), 'import/broken'],
    [
      'a story too deep',
      withScenario({
        story: JSON.parse(`{"root":${'['.repeat(2000)}${']'.repeat(2000)},"inkVersion":21}`) as object,
      }),
      'import/broken',
    ],
    [
      'a seat named as a property of everything',
      {
        ...exported,
        entries: [
          ...exported.entries,
          { seq: 9999, event: { type: 'RolesDealt', at: 1, teamId: 't1', roles: { t1a: 'x' } } },
        ],
      },
      'import/not-a-session',
    ],
  ];
  it.each(refusals)('X7: %s is refused', (_, file, code) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const verdict = openJournal({ bytes: new TextEncoder().encode(text), id: 'i', code: 'ABC234', now: 1 });
    expect(verdict).toMatchObject({ ok: false, error: { code } });
  });

  it('X7: a story that never stops ends within seconds, and nobody waits for it', async () => {
    const server = await start();
    const endless = 'VAR n = 0\n-> a\n=== a\n~ n = n + 1\nA line\n{ n < 0: -> END }\n-> a';
    const { story } = compileInk({ 'story.ink': endless }, 'story.ink');
    const from = Date.now();
    const answer = importInto(server, withScenario({ story }));
    const alive = Date.now();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(Date.now() - alive).toBeLessThan(2000);
    expect(codeOf(await answer)).toBe('import/broken');
    expect(Date.now() - from).toBeLessThan(20_000);
  });

  it('K3: an imported scenario never takes the place of one that sessions here are made with', async () => {
    const server = await start();
    const forged = { ...exported, played: { ...exported.played, title: 'Forged' } };
    const taken = await importInto(server, forged);
    expect(taken.body).toMatchObject({ title: 'Forged' });
    const made = await server.post<Made>('/api/sessions', {
      scenario: exported.scenario,
      minutes: 45,
      teams: 1,
    });
    const card = await read(server, `/api/sessions/${made.body.code}`, made.body.facilitatorKey);
    expect(JSON.parse(card.text)).toMatchObject({ title: played.scenario.title });
  });
});
