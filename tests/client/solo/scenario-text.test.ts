// The text of a scenario to be begun. fake-indexeddb stands in for the browser, a stubbed fetch for its server.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IndexedJournal } from '../../../client/solo/indexed-journal.ts';
import { scenarioText } from '../../../client/solo/scenario-text.ts';
import { scenarioCard } from '../../../authoring/index.ts';
import { flagship } from '../../sim/flagship.ts';

const slug = flagship.slug;
let count = 0;
const open = () => IndexedJournal.open(`texts-${++count}`);

const serves = (answer: () => Response): void => {
  vi.stubGlobal('fetch', async () => answer());
};
const unreachable = (): void =>
  serves(() => {
    throw new TypeError('Failed to fetch');
  });

afterEach(() => vi.unstubAllGlobals());

describe('scenarioText', () => {
  it('B2: what was fetched once is there without a server, in all its languages', async () => {
    const store = await open();
    unreachable();
    expect(await scenarioText(store, slug)).toBeNull();
    serves(() => Response.json(flagship));
    expect((await scenarioText(store, slug))?.digest).toBe(flagship.digest);
    unreachable();
    expect(await scenarioText(store, slug)).toEqual(flagship);
    expect(await store.textSlugs()).toEqual([slug]);
  });

  it("B2: the server's text wins while it answers, and is what is kept from then on", async () => {
    const store = await open();
    await store.keepText(flagship);
    serves(() => Response.json({ ...flagship, digest: 'newer' }));
    expect((await scenarioText(store, slug))?.digest).toBe('newer');
    unreachable();
    expect((await scenarioText(store, slug))?.digest).toBe('newer');
  });

  it.each([
    ['a gateway without a server', () => new Response('Bad gateway', { status: 502 })],
    ['the page of a hotel', () => new Response('<html>Welcome</html>')],
    ['something else in JSON', () => Response.json({ ok: true })],
  ])('B2: %s is no answer: the kept text is taken, and stays', async (_, answer) => {
    const store = await open();
    await store.keepText(flagship);
    serves(answer);
    expect((await scenarioText(store, slug))?.digest).toBe(flagship.digest);
    expect((await store.text(slug))?.digest).toBe(flagship.digest);
  });

  it('B2: what the server has no longer is not begun, and leaves with its place on the shelf', async () => {
    const store = await open();
    await store.keepText(flagship);
    serves(() => Response.json({ error: { code: 'session/scenario-missing' } }, { status: 404 }));
    expect(await scenarioText(store, slug)).toBeNull();
    await store.keepCards([scenarioCard(flagship)]);
    expect(await store.textSlugs()).toEqual([slug]);
    await store.keepCards([{ ...scenarioCard(flagship), slug: 'another' }]);
    expect(await store.textSlugs()).toEqual([]);
    expect((await store.cards()).map((card) => card.slug)).toEqual(['another']);
  });
});

describe('IndexedJournal', () => {
  it('B2: takes over what a browser kept before there were texts', async () => {
    const name = `texts-${++count}`;
    const old = await openDB(name, 1, {
      upgrade(fresh) {
        fresh
          .createObjectStore('entries', { keyPath: ['sessionId', 'seq'] })
          .createIndex('session', 'sessionId');
        fresh.createObjectStore('plays', { keyPath: 'id' });
        fresh.createObjectStore('shelf');
      },
    });
    await old.put('plays', { id: 'a', scenario: flagship, cut: 4, coach: false, startedAt: 1, purgeAt: 2 });
    old.close();
    const store = await IndexedJournal.open(name);
    expect((await store.playOf('a'))?.scenario.digest).toBe(flagship.digest);
    expect(await store.textSlugs()).toEqual([]);
  });
});
