// Panels over real HTTP: a server that is killed, people who come late, an owner, and those who are neither.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelBook, PanelCard, PanelDesk } from '../../protocol/index.ts';
import { parsePanel, type Scenario } from '../../sim/scenario/index.ts';
import { PanelStore } from '../../server/stores/panel-store.ts';
import { RealServer } from './real-server.ts';

const scenarios = mkdtempSync(join(tmpdir(), 'caseroom-shelf-'));
const ENV = { CASEROOM_SCENARIOS: scenarios };
const file = join(scenarios, 'case', 'panel.yaml');
let server: RealServer;
beforeAll(async () => {
  cpSync('authoring/starter', join(scenarios, 'case'), { recursive: true });
  server = await RealServer.start(ENV);
});
afterAll(async () => {
  await server.stop();
  rmSync(scenarios, { recursive: true, force: true });
});

const as = (secret: string) => ({ authorization: `Bearer ${secret}` });
type Answered<T> = { readonly status: number; readonly body: T & { readonly error?: { code: string } } };

async function ask<T>(
  method: string,
  path: string,
  secret: string | null = null,
  body?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Answered<T>> {
  const headers = { ...(secret === null ? {} : as(secret)), ...more };
  return (await server.call(method, `/api/panels${path}`, body, headers)) as Answered<T>;
}
const codeOf = ({ status, body }: Answered<unknown>) => [status, body.error?.code];

const make = async (): Promise<{ code: string; ownerKey: string }> =>
  (await ask<{ code: string; ownerKey: string }>('POST', '', null, { scenario: 'case' })).body;

/** Begins, and takes the option at `pick` of each decision, with a reason. */
async function practitioner(code: string, pick = 0, reason = '') {
  const { body: begun } = await ask<{ token: string }>('POST', `/${code}/begin`, null, {});
  const { body: book } = await ask<PanelBook>('GET', `/${code}/book`, begun.token);
  for (const { decisionId, options } of book.pages) {
    const optionId = options[pick % options.length]?.id;
    await ask('PUT', `/${code}/answers/${decisionId}`, begun.token, { optionId, reason });
  }
  return { token: begun.token, pages: book.pages };
}
const finish = (code: string, token: string) => ask('POST', `/${code}/finish`, token, {});
async function fill(code: string, people: number, reason = ''): Promise<void> {
  for (let i = 0; i < people; i++) await finish(code, (await practitioner(code, i, reason)).token);
}
const deskOf = async (code: string, key: string) => (await ask<PanelDesk>('GET', `/${code}/desk`, key)).body;

describe('a panel', () => {
  it('Q6: an answer that was acknowledged outlives a killed server, and she goes on where she was', async () => {
    const { code, ownerKey } = await make();
    const { token, pages } = await practitioner(code, 1, 'They wait already.');
    await server.kill();
    await server.launch(ENV);
    const { body } = await ask<PanelBook>('GET', `/${code}/book`, token);
    expect(body.isFinished).toBe(false);
    expect(body.pages).toEqual(pages);
    for (const { decisionId, options } of pages)
      expect(body.answers[decisionId]).toEqual({ optionId: options[1]?.id, reason: 'They wait already.' });
    expect(await finish(code, token)).toMatchObject({ status: 200 });
    await server.kill();
    await server.launch(ENV);
    expect(await deskOf(code, ownerKey)).toMatchObject({ finished: 1, begun: 0 });
  });

  it('Q6: an answer can be changed until she finishes; then it is closed, and finishing again is no fault', async () => {
    const { code } = await make();
    const { token, pages } = await practitioner(code);
    const { decisionId = '', options = [] } = pages[0] ?? {};
    const change = (optionId: unknown, reason: unknown = '') =>
      ask('PUT', `/${code}/answers/${decisionId}`, token, { optionId, reason });
    expect(codeOf(await change('d9z'))).toEqual([400, 'panel/option-not-offered']);
    expect(codeOf(await change(7))).toEqual([400, 'http/bad-request']);
    expect(codeOf(await change(options[1]?.id, 'x'.repeat(141)))).toEqual([400, 'panel/reason-too-long']);
    expect(codeOf(await ask('PUT', `/${code}/answers/constructor`, token, { optionId: 'd1a' }))).toEqual([
      400,
      'panel/wrong-decision',
    ]);
    expect((await change(options[1]?.id, ' now\nthis ')).status).toBe(200);
    expect([(await finish(code, token)).status, (await finish(code, token)).status]).toEqual([200, 200]);
    expect(codeOf(await change(options[0]?.id))).toEqual([409, 'panel/finished']);
    const { body } = await ask<PanelBook>('GET', `/${code}/book`, token);
    expect(body).toMatchObject({
      isFinished: true,
      answers: { [decisionId]: { optionId: options[1]?.id, reason: 'now this' } },
    });
  });

  it('Q6: who has left a decision out cannot finish, and who has not finished does not count', async () => {
    const { code, ownerKey } = await make();
    const { body: begun } = await ask<{ token: string }>('POST', `/${code}/begin`, null, {});
    expect(codeOf(await finish(code, begun.token))).toEqual([409, 'panel/unanswered']);
    await practitioner(code);
    await fill(code, 4);
    expect(await deskOf(code, ownerKey)).toMatchObject({ finished: 4, begun: 2, word: null });
    expect(codeOf(await ask('GET', `/${code}/file`, ownerKey))).toEqual([409, 'panel/too-few']);
    expect(codeOf(await ask('POST', `/${code}/write`, null, { ownerKey }))).toEqual([409, 'panel/too-few']);
    expect(existsSync(file)).toBe(false);
  });

  it('Q7: twenty have a place; the next is told so, and those who began can finish', async () => {
    const { code } = await make();
    await fill(code, 18);
    const last = [await practitioner(code), await practitioner(code)];
    expect((await ask<PanelCard>('GET', `/${code}`)).body.isFull).toBe(true);
    expect(codeOf(await ask('POST', `/${code}/begin`, null, {}))).toEqual([409, 'panel/full']);
    for (const { token } of last) expect((await finish(code, token)).status).toBe(200);
  }, 60_000);

  it('Q7: a place of somebody who began and stayed away for a day goes to the next', async () => {
    const { code } = await make();
    await fill(code, 19);
    const { token } = await practitioner(code);
    const db = new DatabaseSync(join(server.data, 'caseroom.db'));
    db.exec('UPDATE panel_person SET seen_at = seen_at - 90000000 WHERE finished_at IS NULL');
    db.close();
    await fill(code, 1);
    expect(codeOf(await finish(code, token))).toEqual([409, 'panel/full']);
  }, 60_000);

  it('Q8: with the link alone nobody reads answers, counts or another sheet; a wrong key opens nothing', async () => {
    const { code, ownerKey } = await make();
    const { token } = await practitioner(code, 0, 'Secret reason');
    expect(codeOf(await ask('GET', `/${code}/book`))).toEqual([401, 'panel/not-begun']);
    expect(codeOf(await ask('GET', `/${code}/book`, ownerKey))).toEqual([401, 'panel/not-begun']);
    for (const path of ['desk', 'file'])
      for (const key of [null, token, 'wrong'])
        expect(codeOf(await ask('GET', `/${code}/${path}`, key))).toEqual([401, 'panel/bad-key']);
    for (const path of ['write', 'erase'])
      expect(codeOf(await ask('POST', `/${code}/${path}`, null, { ownerKey: token }))).toEqual([
        401,
        'panel/bad-key',
      ]);
    for (const path of [`/${code}`, `/${code}/desk`])
      expect(JSON.stringify(await ask('GET', path, ownerKey))).not.toContain('Secret reason');
    expect(codeOf(await ask('GET', '/ABC'))).toEqual([400, 'session/bad-code']);
    expect(codeOf(await ask('GET', '/ABCDEF'))).toEqual([404, 'panel/unknown']);
  });

  it('Q8: the data base holds no token and no key', async () => {
    const { code, ownerKey } = await make();
    const { token } = await practitioner(code);
    const db = new DatabaseSync(join(server.data, 'caseroom.db'));
    const rows = ['panel', 'panel_person', 'panel_answer'].map((table) =>
      db.prepare(`SELECT * FROM ${table}`).all(),
    );
    db.close();
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${token}|${ownerKey}`));
  });

  it('Q8: erased by its owner, and at its purge date, it leaves no row', async () => {
    const { code, ownerKey } = await make();
    await fill(code, 1, 'Gone soon');
    expect((await ask('POST', `/${code}/erase`, null, { ownerKey })).status).toBe(200);
    expect(codeOf(await ask('GET', `/${code}`))).toEqual([404, 'panel/unknown']);
    const { code: old } = await make();
    await fill(old, 1, 'Gone later');
    await server.kill();
    const db = new DatabaseSync(join(server.data, 'caseroom.db'));
    const { made_at: madeAt, purge_at: purgeAt } = db
      .prepare('SELECT made_at, purge_at FROM panel WHERE code = ?')
      .get(old) as Record<string, number>;
    expect((purgeAt ?? 0) - (madeAt ?? 0)).toBe(90 * 86_400_000);
    db.exec(`UPDATE panel SET purge_at = 1 WHERE code = '${old}'`);
    await server.launch(ENV);
    for (const table of ['panel_person', 'panel_answer'])
      expect(db.prepare(`SELECT 1 FROM ${table} WHERE panel IN (?, ?)`).all(code, old)).toEqual([]);
    db.close();
    expect(codeOf(await ask('GET', `/${old}`))).toEqual([404, 'panel/unknown']);
  });

  it('Q9: written by its owner on the server’s machine, it is in the scenario at once; the version counts up', async () => {
    const { code, ownerKey } = await make();
    await fill(code, 6, 'The queue is outside.');
    const before = (await server.call('GET', '/api/scenarios/case')).body as Scenario;
    const { body: kept } = await ask<{ text: string }>('GET', `/${code}/file`, ownerKey);
    expect(await ask('POST', `/${code}/write`, null, { ownerKey })).toMatchObject({
      status: 200,
      body: { version: 1, people: 6 },
    });
    expect(readFileSync(file, 'utf8')).toBe(kept.text);
    const { panel, digest } = (await server.call('GET', '/api/scenarios/case')).body as Scenario;
    expect(digest).not.toBe(before.digest);
    expect(parsePanel(kept.text, 'panel.yaml')).toEqual({ ok: true, value: panel });
    expect(panel).toMatchObject({ version: 1, people: 6 });
    expect(await ask('POST', `/${code}/write`, null, { ownerKey })).toMatchObject({ body: { version: 2 } });
    rmSync(file);
  });

  it('Q9: from elsewhere nothing is written without the passphrase; its owner can download it still', async () => {
    const { code, ownerKey } = await make();
    await fill(code, 5);
    const away = { 'x-forwarded-for': '10.0.0.7' };
    expect(codeOf(await ask('POST', `/${code}/write`, null, { ownerKey }, away))).toEqual([
      401,
      'author/this-machine-only',
    ]);
    expect((await ask('GET', `/${code}/file`, ownerKey, undefined, away)).status).toBe(200);
    expect(existsSync(file)).toBe(false);
  });

  it('Q9: a scenario that is gone, a folder and a link in its place are refused', async () => {
    const { code, ownerKey } = await make();
    await fill(code, 5);
    cpSync('authoring/starter', file, { recursive: true });
    expect(codeOf(await ask('POST', `/${code}/write`, null, { ownerKey }))).toEqual([
      409,
      'panel/not-writable',
    ]);
    rmSync(file, { recursive: true });
    const outside = join(scenarios, 'outside.yaml');
    writeFileSync(outside, 'format: 1\nversion: 1\npeople: 0\n');
    symlinkSync(outside, file);
    expect(codeOf(await ask('POST', `/${code}/write`, null, { ownerKey }))).toEqual([
      409,
      'panel/not-writable',
    ]);
    expect(readFileSync(outside, 'utf8')).toContain('people: 0');
    for (const path of [file, outside]) rmSync(path);
    const story = join(scenarios, 'case', 'story.ink');
    const text = readFileSync(story, 'utf8');
    rmSync(story);
    expect(codeOf(await ask('POST', `/${code}/write`, null, { ownerKey }))).toEqual([
      404,
      'panel/scenario-gone',
    ]);
    writeFileSync(story, text);
    expect(codeOf(await ask('POST', '', null, { scenario: 'nothing' }))).toEqual([
      404,
      'panel/scenario-gone',
    ]);
  });

  it('N4: with a passphrase only those who know it make panels', async () => {
    const guarded = await RealServer.start({ ...ENV, CASEROOM_PASSPHRASE: 'rain on tin' });
    const tried = (passphrase: string) => guarded.post('/api/panels', { scenario: 'case', passphrase });
    expect([(await tried('')).status, (await tried('rain on tin')).status]).toEqual([401, 200]);
    await guarded.stop();
  });

  it('K4: a data folder of before there were panels is taken over', () => {
    const old = mkdtempSync(join(tmpdir(), 'caseroom-old-'));
    new DatabaseSync(join(old, 'caseroom.db')).close();
    const store = new PanelStore(old);
    expect(store.panel('ABCDEF')).toBeNull();
    store.close();
    rmSync(old, { recursive: true });
  });
});
