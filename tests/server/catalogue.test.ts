// Catalogues over real HTTP: the command, a static place, a second server; and places that misbehave.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEntry, CatalogueLook } from '../../protocol/index.ts';
import { catalogueAddresses } from '../../server/catalogue-addresses.ts';
import { Catalogues } from '../../server/catalogues.ts';
import { fetchOutward, isInside, namesInside } from '../../server/outward.ts';
import { STARTER, swap, type Files } from '../authoring/starter.ts';
import { freePort, RealServer } from './real-server.ts';
import { StaticPlace } from './static-place.ts';

const scratch = mkdtempSync(join(tmpdir(), 'caseroom-catalogue-'));
const shelf = join(scratch, 'cases');
const out = join(scratch, 'public');
let place: StaticPlace;
let server: RealServer;
let given: Catalogue;
let entry: CatalogueEntry;
let bytes: Buffer;

const write = (slug: string, files: Files): void => {
  mkdirSync(join(shelf, slug), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(shelf, slug, name), text);
};
const LICENCE = '# licence: CC BY 4.0 # credits: Your name';
const licensed = swap('story.ink', [LICENCE, '# licence: CC BY 4.0 # credits: Brackwater # version: 1.2']);
const unlicensed = swap('story.ink', [`${LICENCE}\n`, '']);
const command = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['cli/main.ts', 'catalogue', shelf, ...words], { encoding: 'utf8' });

/** Addresses of the misbehaving, in the order of CASEROOM_CATALOGUES behind the good one. */
const BAD = {
  'catalogue/not-json': '/html/catalogue.json',
  'catalogue/not-a-catalogue': '/bad/catalogue.json',
  'catalogue/newer-format': '/newer/catalogue.json',
  'catalogue/too-big': '/huge/catalogue.json',
  'catalogue/redirected': '/moved/catalogue.json',
  'catalogue/path-escapes': '/escape/catalogue.json',
  'catalogue/not-there': '/gone/catalogue.json',
  'catalogue/encoded': '/gzip/catalogue.json',
  'catalogue/no-answer': '/cut/catalogue.json',
} as const;
const LIES = '/lies/catalogue.json';

const listing = (...packages: readonly Partial<CatalogueEntry>[]): string =>
  JSON.stringify({ ...given, packages: packages.map((one) => ({ ...entry, ...one })) });

beforeAll(async () => {
  write('late-bus', licensed(STARTER));
  const made = command(
    '--out',
    out,
    '--name',
    'Brackwater School',
    '--homepage',
    'https://school.example.org',
  );
  expect(made.stderr).toBe('');
  given = JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8')) as Catalogue;
  entry = given.packages[0]!;
  bytes = readFileSync(join(out, 'late-bus.caseroom'));

  place = await StaticPlace.open();
  for (const name of readdirSync(out)) place.set(`/cases/${name}`, readFileSync(join(out, name)));
  place.set('/html/catalogue.json', '<!doctype html><title>Welcome</title>');
  place.set('/bad/catalogue.json', listing({ sha256: 'abc' }));
  place.set('/newer/catalogue.json', JSON.stringify({ format: 2 }));
  place.set('/huge/catalogue.json', ' '.repeat(2 ** 20 + 1));
  place.set(
    '/moved/catalogue.json',
    (to) => void to.writeHead(302, { location: '/cases/catalogue.json' }).end(),
  );
  place.set('/escape/catalogue.json', listing({ file: '../cases/late-bus.caseroom' }));
  place.set('/gzip/catalogue.json', (to) => void to.writeHead(200, { 'content-encoding': 'gzip' }).end('x'));
  place.set('/cut/catalogue.json', (to) => {
    to.writeHead(200, { 'content-length': '100' });
    to.write('{');
    setTimeout(() => to.destroy(), 20);
  });
  place.set('/lies/late-bus.caseroom', bytes);
  place.set('/lies/changed.caseroom', Buffer.concat([bytes.subarray(1), Buffer.from('x')]));
  place.set('/lies/longer.caseroom', Buffer.concat([bytes, bytes]));
  place.set(
    '/lies/moved.caseroom',
    (to) => void to.writeHead(307, { location: '/cases/late-bus.caseroom' }).end(),
  );

  server = new RealServer(await freePort(), mkdtempSync(join(tmpdir(), 'caseroom-')));
  const all = ['/cases/catalogue.json', LIES, ...Object.values(BAD)].map((path) => place.url(path));
  await server.launch({ CASEROOM_CATALOGUES: [...all, `${server.url}/api/catalogue`].join(' ') });
}, 60_000);
afterAll(async () => {
  await server.stop();
  place.close();
  rmSync(scratch, { recursive: true, force: true });
});

type Refused = { readonly error: { readonly code: string } };
const look = (at: number, headers = {}) =>
  server.call('POST', `/api/catalogues/${at}/look`, {}, headers) as Promise<{
    status: number;
    body: unknown;
  }>;
const take = (at: number, wanted: { slug: string; sha256: string }) =>
  server.call('POST', `/api/catalogues/${at}/import`, wanted) as Promise<{ status: number; body: unknown }>;
const lie = async (lied: Partial<CatalogueEntry>): Promise<{ status: number; code: string }> => {
  place.set(LIES, listing(lied));
  const { slug, sha256 } = { ...entry, ...lied };
  const { status, body } = await take(1, { slug, sha256 });
  return { status, code: (body as Refused).error?.code };
};

describe('catalogues', () => {
  it('Y3: nothing is fetched at the start, nor for whoever may not import', async () => {
    const { body } = await server.call('GET', '/api/catalogues');
    expect(body).toMatchObject({
      catalogues: { 0: { at: 0, host: `127.0.0.1:${place.port}` } },
      passphrase: false,
    });
    expect(await look(0, { 'x-forwarded-for': '10.1.1.1' })).toMatchObject({
      status: 401,
      body: { error: { code: 'author/this-machine-only' } },
    });
    expect(place.asked).toEqual([]);
  });

  it('Y2, Y5: from the command over a static place to the shelf of another server, and again newer', async () => {
    expect(given).toMatchObject({
      format: 1,
      institution: 'Brackwater School',
      homepage: 'https://school.example.org',
    });
    expect(entry).toMatchObject({
      slug: 'late-bus',
      licence: 'CC BY 4.0',
      credits: 'Brackwater',
      version: '1.2',
      file: 'late-bus.caseroom',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const looked = await look(0);
    expect((looked.body as CatalogueLook).packages.map(({ slug, here }) => [slug, here])).toEqual([
      ['late-bus', 'no'],
    ]);
    expect(await take(0, entry)).toMatchObject({
      status: 200,
      body: { isNew: true, card: { slug: 'late-bus' } },
    });
    const { body } = await server.call('GET', '/api/scenarios');
    expect((body as { added: readonly string[] }).added).toEqual(['late-bus']);
    expect((await look(0)).body).toMatchObject({ packages: [{ here: 'same' }] });

    write('late-bus', swap('story.ink', ['Tomas from', 'Today Tomas from'])(licensed(STARTER)));
    expect(command('--out', out).status).toBe(0);
    for (const name of readdirSync(out)) place.set(`/cases/${name}`, readFileSync(join(out, name)));
    expect(await take(0, entry)).toMatchObject({
      status: 409,
      body: { error: { code: 'catalogue/changed' } },
    });
    const [newer] = ((await look(0)).body as CatalogueLook).packages;
    expect(newer).toMatchObject({ here: 'other' });
    expect(await take(0, newer!)).toMatchObject({ status: 200, body: { isNew: true } });
  }, 60_000);

  it('Y1: a running server tells its own shelf in the same form, each file with its hash', async () => {
    const { body } = await server.call('GET', '/api/catalogue');
    const { packages } = body as Catalogue;
    const flagship = packages.find(({ slug }) => slug === 'first-of-the-month');
    expect(flagship).toMatchObject({
      licence: 'CC BY 4.0',
      guide: true,
      lengths: [
        { minutes: 45, decisions: 4 },
        { minutes: 60, decisions: 6 },
        { minutes: 90, decisions: 8 },
        { minutes: 120, decisions: 12 },
      ],
    });
    expect(flagship?.version).toBe(flagship?.digest.slice(0, 6));
    const file = await fetch(new URL(flagship!.file, `${server.url}/api/catalogue`));
    const hash = createHash('sha256').update(new Uint8Array(await file.arrayBuffer()));
    expect(hash.digest('hex')).toBe(flagship?.sha256);
    const itself = (await look(2 + Object.keys(BAD).length)).body as CatalogueLook;
    expect(itself.packages.length).toBe(packages.length);
    expect(new Set(itself.packages.map(({ here }) => here))).toEqual(new Set(['same']));
  }, 60_000);

  it('Z5: a running server leaves out what still says “Your name”, says where, and offers it once it is signed', async () => {
    const own = mkdtempSync(join(tmpdir(), 'caseroom-shelf-'));
    const story = join(own, 'late-bus', 'story.ink');
    mkdirSync(join(own, 'late-bus'));
    for (const [name, text] of Object.entries(STARTER)) writeFileSync(join(own, 'late-bus', name), text);
    const offered = async (): Promise<{ readonly slugs: readonly string[]; readonly said: string }> => {
      const one = await RealServer.start({ CASEROOM_SCENARIOS: own });
      const { body } = await one.call('GET', '/api/catalogue');
      await one.stop();
      return { slugs: (body as Catalogue).packages.map(({ slug }) => slug), said: one.output };
    };
    const unsigned = await offered();
    writeFileSync(story, licensed(STARTER)['story.ink'] ?? '');
    const signed = await offered();
    rmSync(own, { recursive: true });
    expect(unsigned.slugs).toEqual([]);
    expect(unsigned.said).toContain(`${story}:2 Its credits still say “Your name”`);
    expect(signed.slugs).toEqual(['late-bus']);
    expect(signed.said).not.toContain('Your name');
  }, 60_000);

  it('Y4: each way to misbehave has its code, and the server goes on', async () => {
    const codes: string[] = [];
    for (const at of Object.keys(BAD).keys()) codes.push(((await look(at + 2)).body as Refused).error.code);
    expect(codes).toEqual(Object.keys(BAD));
    for (const at of ['99', '-1', 'x'])
      expect(await server.call('POST', `/api/catalogues/${at}/look`)).toMatchObject({
        status: 404,
        body: { error: { code: 'catalogue/unknown' } },
      });
    expect((await server.call('GET', '/healthz')).status).toBe(200);
  }, 60_000);

  it('Y5: a package that is not what was listed is not taken', async () => {
    const wrongs: readonly (readonly [Partial<CatalogueEntry>, string])[] = [
      [{ file: 'changed.caseroom' }, 'catalogue/wrong-hash'],
      [{ file: 'longer.caseroom' }, 'catalogue/too-big'],
      [{ file: 'moved.caseroom' }, 'catalogue/redirected'],
      [{ file: 'missing.caseroom' }, 'catalogue/not-there'],
      [{ file: 'late-bus.caseroom', bytes: 6 * 2 ** 20 }, 'catalogue/too-big'],
      [{ file: 'https://elsewhere.example/late-bus.caseroom' }, 'catalogue/path-escapes'],
      [{ file: '//elsewhere.example/late-bus.caseroom' }, 'catalogue/path-escapes'],
      [{ file: '%2e%2e/cases/late-bus.caseroom' }, 'catalogue/path-escapes'],
      [{ slug: 'other-bus' }, 'catalogue/not-as-listed'],
      [{ digest: 'another' }, 'catalogue/not-as-listed'],
    ];
    for (const [lied, code] of wrongs) expect(await lie(lied)).toMatchObject({ code });
    expect((await server.call('POST', '/api/catalogues/1/import', { slug: '../x', sha256: '' })).status).toBe(
      400,
    );
    const { body } = await server.call('GET', '/api/scenarios');
    expect((body as { added: readonly string[] }).added).toEqual(['late-bus']);
  }, 60_000);

  it('Y4: whoever trickles or stays silent is left after a while', async () => {
    place.set('/slow/catalogue.json', (to) => void to.writeHead(200));
    place.set('/trickle/catalogue.json', (to) => {
      to.writeHead(200);
      const timer = setInterval(() => to.write(' '), 20);
      to.once('close', () => clearInterval(timer));
    });
    const urls = [new URL(place.url('/slow/catalogue.json')), new URL(place.url('/trickle/catalogue.json'))];
    const catalogues = new Catalogues(urls, { lookMs: 200, packageMs: 200 });
    for (const at of [0, 1])
      expect(await catalogues.look(at)).toEqual({ ok: false, error: 'catalogue/slow' });
  });

  it('Y6: a name of the open internet that leads inside is not followed there', async () => {
    const asked = place.asked.length;
    const url = new URL(`http://localhost:${place.port}/cases/catalogue.json`);
    const limits = { most: 1000, ms: 5000, mayInside: false };
    expect(await fetchOutward(url, limits)).toEqual({ ok: false, error: 'catalogue/private-address' });
    expect(place.asked.length).toBe(asked);
  });

  it.each([
    [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    [
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      'ff02::1',
      'x',
    ],
  ])('Y6: %s and the like are inside', (...addresses) => {
    expect(addresses.filter((one) => !isInside(one))).toEqual([]);
  });

  it('Y6: what is outside is outside, and an owner may name a machine inside', () => {
    expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'].filter(isInside)).toEqual([]);
    const inside = [
      'http://localhost/',
      'http://[::1]/',
      'https://10.0.0.7/',
      'https://cases/',
      'https://a.internal/',
    ];
    expect(inside.filter((one) => !namesInside(new URL(one)))).toEqual([]);
    expect(
      ['https://school.example.org/', 'https://8.8.8.8/', 'https://local.example/'].filter((one) =>
        namesInside(new URL(one)),
      ),
    ).toEqual([]);
  });

  it('Y3: addresses have https, or are on this machine; one that is neither stops the start', () => {
    const read = (text: string) => catalogueAddresses(text)?.map(({ href }) => href);
    expect(read('')).toEqual([]);
    expect(read(' https://a.example/c.json, http://127.0.0.1:9/c.json\nhttps://b.example/')).toEqual([
      'https://a.example/c.json',
      'http://127.0.0.1:9/c.json',
      'https://b.example/',
    ]);
    const wrongs = [
      'http://a.example/c.json',
      'ftp://a.example/',
      'file:///etc/passwd',
      'https://me:x@a.example/',
      'a',
    ];
    expect(wrongs.flatMap((one) => read(one) ?? [])).toEqual([]);
    expect(read(Array.from({ length: 21 }, (_, i) => `https://a.example/${i}`).join(' '))).toBeUndefined();
  });

  it('Y2: a scenario that names no licence keeps the whole catalogue from being written', () => {
    write('no-licence', unlicensed(STARTER));
    const to = join(scratch, 'never');
    const made = command('--out', to);
    rmSync(join(shelf, 'no-licence'), { recursive: true });
    expect([made.status, existsSync(to)]).toEqual([1, false]);
    expect(made.stderr).toContain('no-licence: No licence is named.');
    expect(command('--out', to, '--homepage', 'javascript:alert(1)').status).toBe(2);
  }, 60_000);
});
