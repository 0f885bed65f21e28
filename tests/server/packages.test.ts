// Packages on a real server: in, on the shelf, in a session, away again; and what is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packScenario, unpackScenario } from '../../authoring/index.ts';
import { readFolder } from '../../cli/folder.ts';
import { STARTER, swap, type Files } from '../authoring/starter.ts';
import { RealServer } from './real-server.ts';

let server: RealServer;
beforeAll(async () => {
  server = await RealServer.start();
});
afterAll(() => server.stop());

const pack = (files: Files = STARTER, slug = 'late-bus'): Uint8Array<ArrayBuffer> => {
  const made = packScenario({ slug, files }, { licence: 'CC BY 4.0' });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes as Uint8Array<ArrayBuffer>;
};
async function add(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  to = server,
) {
  const answer = await fetch(`${to.url}/api/packages`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: bytes,
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { isNew?: boolean; error?: { code: string } },
  };
}
const shelf = async (): Promise<{ slugs: readonly string[]; added: readonly string[] }> => {
  const { body } = await server.call('GET', '/api/scenarios');
  const { scenarios, added } = body as { scenarios: readonly { slug: string }[]; added: readonly string[] };
  return { slugs: scenarios.map(({ slug }) => slug), added };
};
const newer = swap('story.ink', ['Tomas from', 'Today Tomas from'])(STARTER);

describe('packages on a server', () => {
  it('Z4: a package is on the shelf at once and after a restart; a session keeps the version it was made with', async () => {
    expect(await add(pack())).toMatchObject({
      status: 200,
      body: { isNew: true, manifest: { slug: 'late-bus' } },
    });
    expect(await add(pack())).toMatchObject({ status: 200, body: { isNew: false } });
    expect((await shelf()).added).toEqual(['late-bus']);
    const wish = { scenario: 'late-bus', minutes: 45, teams: 1 };
    const made = await server.post<{ code: string; facilitatorKey: string }>('/api/sessions', wish);
    expect(made.status).toBe(200);

    expect(await add(pack(newer))).toMatchObject({ status: 200, body: { isNew: true } });
    await server.kill();
    await server.launch();
    expect((await shelf()).slugs).toContain('late-bus');
    const journal = await server.call('GET', `/api/sessions/${made.body.code}/journal`, undefined, {
      authorization: `Bearer ${made.body.facilitatorKey}`,
    });
    const first = unpackScenario(pack());
    expect(journal.body).toMatchObject({ digest: first.ok && first.value.manifest.digest });

    expect((await server.call('DELETE', '/api/packages/late-bus')).status).toBe(200);
    expect((await shelf()).slugs).not.toContain('late-bus');
    expect((await server.call('GET', `/api/sessions/${made.body.code}`)).status).toBe(200);
    expect(readdirSync(join(server.data, 'scenarios'))).toEqual([]);
  });

  it('Z4: what the digest leaves out, a guide or a translation, makes an imported package new as well', async () => {
    expect(await add(pack())).toMatchObject({ body: { isNew: true } });
    const guided = pack({ ...STARTER, 'guide.md': '# Late bus\n' });
    expect(await add(guided)).toMatchObject({ status: 200, body: { isNew: true } });
    expect(await add(guided)).toMatchObject({ status: 200, body: { isNew: false } });
    expect(readFileSync(join(server.data, 'scenarios/late-bus/guide.md'), 'utf8')).toBe('# Late bus\n');
    expect((await server.call('DELETE', '/api/packages/late-bus')).status).toBe(200);
  });

  it('Z4: the licence and credits a package came with go on with it, though its story names none', async () => {
    const unnamed = swap('story.ink', ['# licence: CC BY 4.0 # credits: Your name\n', ''])(STARTER);
    const made = packScenario(
      { slug: 'late-bus', files: unnamed },
      { licence: 'CC BY-NC 4.0', credits: 'Ada' },
    );
    const bytes = made.ok ? Buffer.from(made.value.bytes) : null;
    expect(await add(new Uint8Array(bytes!))).toMatchObject({ body: { isNew: true } });
    const { body } = await server.call('GET', '/api/catalogue');
    const { packages } = body as { packages: readonly { slug: string }[] };
    expect(packages.find(({ slug }) => slug === 'late-bus')).toMatchObject({
      licence: 'CC BY-NC 4.0',
      credits: 'Ada',
    });
    const answer = await fetch(`${server.url}/api/scenarios/late-bus/package`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes!)).toBe(true);
    expect((await server.call('DELETE', '/api/packages/late-bus')).status).toBe(200);
  });

  it('Z4: what is given out can be taken in elsewhere', async () => {
    const answer = await fetch(`${server.url}/api/scenarios/high-water/package`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('content-disposition')).toContain('high-water.caseroom');
    const read = unpackScenario(bytes);
    expect(read.ok && read.value.manifest).toMatchObject({ slug: 'high-water', licence: 'CC BY 4.0' });
    expect(read.ok && read.value.source.files['story.ink']).toBe(
      readFileSync('scenarios/high-water/story.ink', 'utf8'),
    );
    expect(await add(bytes)).toMatchObject({ status: 200, body: { isNew: false } });
  });

  it('Z4: a package never takes the place of a scenario of the server itself', async () => {
    expect(await add(pack(STARTER, 'high-water'))).toMatchObject({
      status: 409,
      body: { error: { code: 'package/slug-taken' } },
    });
    expect((await server.call('DELETE', '/api/packages/high-water')).status).toBe(404);
    expect(readFolder('scenarios/high-water').files['story.ink']).toContain('High Water');
  });

  it('Z4: a story that breaks or runs in circles is refused with its findings, and the server goes on', async () => {
    const broken = swap('story.ink', ['-> END', '~ trust = trust'])(STARTER);
    expect(await add(pack(broken))).toMatchObject({
      status: 422,
      body: { error: { code: 'package/errors' } },
    });
    const circling = swap('story.ink', [
      '-> d1\n',
      '-> round\n=== round ===\n~ trust = trust + 1\n-> round\n',
    ])(STARTER);
    const refused = await add(pack(circling));
    expect(refused.status).toBe(422);
    expect((await server.call('GET', '/healthz')).status).toBe(200);
    expect((await shelf()).added).toEqual([]);
  }, 60_000);

  it('Z4: no zip, a long body, and a stranger are refused', async () => {
    expect(await add(new TextEncoder().encode('hello'))).toMatchObject({
      status: 422,
      body: { error: { code: 'package/not-a-zip' } },
    });
    expect((await add(new Uint8Array(6 * 2 ** 20))).status).toBe(413);
    expect((await server.call('POST', '/api/packages', { a: 1 })).status).toBe(400);
    expect(await add(pack(), { 'x-forwarded-for': '10.1.1.1' })).toMatchObject({
      status: 401,
      body: { error: { code: 'author/this-machine-only' } },
    });
  });
});
