// Studio's files: one contract for the disk behind a real server and for the browser's own store; and the server's door.
import 'fake-indexeddb/auto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserFiles } from '../../client/studio/files/browser-files.ts';
import { DiskFiles } from '../../client/studio/files/disk-files.ts';
import { openStudioDb } from '../../client/studio/files/studio-db.ts';
import type { StudioFiles } from '../../client/studio/files/studio-files.ts';
import { RealServer } from './real-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'caseroom-author-'));
let server: RealServer;
beforeAll(async () => {
  cpSync('authoring/starter', join(folder, 'case'), { recursive: true });
  server = await RealServer.start({ CASEROOM_AUTHOR: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const STORES: Readonly<Record<string, () => Promise<StudioFiles>>> = {
  'the disk': async () => new DiskFiles(server.url),
  'the browser': async () => {
    const files = new BrowserFiles(await openStudioDb(`test-${Math.random()}`));
    await files.add('case', { 'story.ink': readFileSync('authoring/starter/story.ink', 'utf8') });
    return files;
  },
};

describe.each(Object.keys(STORES))('files on %s', (name) => {
  it('U2: a save is read back; one over a text the author has not seen conflicts and loses nothing', async () => {
    const [mine, theirs] = [await STORES[name]!(), await STORES[name]!()];
    const other = name === 'the disk' ? theirs : mine;
    const read = await mine.read('case');
    const story = read.ok ? read.value.find((file) => file.name === 'story.ink') : undefined;
    expect(story?.text).toContain('# title');
    const saved = await mine.save('case', 'story.ink', 'mine', story?.version ?? '');
    expect(saved.ok).toBe(true);
    expect(await other.save('case', 'story.ink', 'theirs', story?.version ?? '')).toMatchObject({
      ok: false,
      error: { code: 'author/conflict', text: 'mine' },
    });
    const again = await mine.read('case');
    expect(again.ok && again.value.find((file) => file.name === 'story.ink')?.text).toBe('mine');
    // The same text from two places is no conflict.
    expect((await other.save('case', 'story.ink', 'mine', 'old')).ok).toBe(true);
    await mine.save('case', 'story.ink', story?.text ?? '', saved.ok ? saved.value : '');
  });

  it('U2: a new file needs to be new; an unknown scenario is refused', async () => {
    const files = await STORES[name]!();
    const made = await files.save('case', 'locales/de.yaml', 'a: 1', null);
    expect(made.ok).toBe(true);
    expect(await files.save('case', 'locales/de.yaml', 'b: 2', null)).toMatchObject({ ok: false });
    expect(await files.read('nothing')).toEqual({ ok: false, error: { code: 'author/unknown' } });
    expect(await files.list()).toMatchObject({ ok: true });
  });
});

describe("the server's door for authors", () => {
  const put = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    server.call('PUT', `/api/author/${path}`, body, headers);

  it.each([
    'case/..%2f..%2fpackage.json',
    'case/.env',
    'case/story.exe',
    'case/a%5cb.ink',
    'case/x/y.ink',
    '..%2fcase/story.ink',
  ])('U3: %s is not written', async (path) => {
    const { status } = await put(path, { text: 'x', basedOn: null });
    expect([400, 404]).toContain(status);
  });

  it('U3: a link that leads out of the folder is neither read nor written', async () => {
    const outside = join(folder, '..', `outside-${process.pid}.ink`);
    writeFileSync(outside, 'secret');
    symlinkSync(outside, join(folder, 'case', 'linked.ink'));
    const { body } = await server.call('GET', '/api/author/case');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect((await put('case/linked.ink', { text: 'x', basedOn: null })).status).toBe(400);
    expect(readFileSync(outside, 'utf8')).toBe('secret');
    rmSync(outside);
    rmSync(join(folder, 'case', 'linked.ink'));
    mkdirSync(join(folder, 'elsewhere'), { recursive: true });
    symlinkSync(tmpdir(), join(folder, 'case', 'transcripts'));
    expect((await put('case/transcripts/x.txt', { text: 'x', basedOn: null })).status).toBe(400);
    rmSync(join(folder, 'case', 'transcripts'));
  });

  it('U3: another name for this machine is refused, so that a page elsewhere cannot point its own name here', async () => {
    const status = await new Promise<number>((done) => {
      const asked = request(`${server.url}/api/author`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      });
      asked.end();
    });
    expect(status).toBe(401);
    expect(
      (await server.call('GET', '/api/author', undefined, { 'x-forwarded-for': '10.0.0.7' })).status,
    ).toBe(401);
  });

  it('U3: a text that is too long, and a body that is none, are refused', async () => {
    expect((await put('case/long.txt', { text: 'x'.repeat(1_000_001), basedOn: null })).status).toBe(400);
    expect((await put('case/long.txt', { text: 'x'.repeat(5_000_000), basedOn: null })).status).toBe(413);
    expect((await put('case/long.txt', { words: 'x' })).status).toBe(400);
  });

  it('U3: a new scenario is the starter under its name; a name that is taken is refused', async () => {
    const files = new DiskFiles(server.url);
    expect(await files.make('second-case')).toEqual({ ok: true, value: 'second-case' });
    expect(readFileSync(join(folder, 'second-case', 'rubric.yaml'), 'utf8')).toContain(
      'scenario: second-case',
    );
    expect(await files.make('second-case')).toMatchObject({ ok: false, error: { code: 'author/exists' } });
  });

  it('U3: without --author nothing is open; from elsewhere the passphrase opens', async () => {
    const closed = await RealServer.start();
    expect((await closed.call('GET', '/api/author')).status).toBe(404);
    await closed.stop();
    const guarded = await RealServer.start({ CASEROOM_AUTHOR: folder, CASEROOM_PASSPHRASE: 'rain on tin' });
    const ask = (word: string) =>
      guarded.call('GET', '/api/author', undefined, {
        'x-forwarded-for': '10.0.0.7',
        authorization: `Bearer ${word}`,
      });
    expect([(await ask('wrong')).status, (await ask('rain on tin')).status]).toEqual([401, 200]);
    await guarded.stop();
  });
});
