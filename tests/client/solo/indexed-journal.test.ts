// The browser's journal keeps what it acknowledged, all or nothing. fake-indexeddb stands in for the browser.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IndexedJournal } from '../../../client/solo/indexed-journal.ts';
import { entry, keepsTheJournal } from '../../conformance/journal-store.ts';
import { flagship } from '../../sim/flagship.ts';

let count = 0;
const names = new Map<unknown, string>();
async function open(name = `journal-${++count}`): Promise<IndexedJournal> {
  const store = await IndexedJournal.open(name);
  names.set(store, name);
  return store;
}

describe('IndexedJournal', () => {
  keepsTheJournal({
    open: () => open(),
    reopen: async (store) => {
      (store as IndexedJournal).close();
      return open(names.get(store));
    },
  });

  it('erases a play with its scenario and leaves the others', async () => {
    const store = await open();
    const play = { scenario: flagship, cut: 4, coach: false, startedAt: 1, purgeAt: 2 };
    await store.keepPlay({ id: 'a', ...play });
    await store.keepPlay({ id: 'b', ...play, startedAt: 5 });
    await store.append('a', [entry(1)]);
    await store.append('b', [entry(1)]);
    expect((await store.plays()).map(({ id }) => id)).toEqual(['b', 'a']);
    await store.erase('a');
    expect(await store.read('a')).toEqual([]);
    expect(await store.playOf('a')).toBeNull();
    expect(await store.sessions()).toEqual(['b']);
    expect((await store.playOf('b'))?.scenario.digest).toBe(flagship.digest);
  });
});
