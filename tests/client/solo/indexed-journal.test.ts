// The browser's journal keeps what it acknowledged, all or nothing. fake-indexeddb stands in for the browser.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IndexedJournal } from '../../../client/solo/indexed-journal.ts';
import type { JournalEntry } from '../../../host/index.ts';
import { flagship } from '../../sim/flagship.ts';

let count = 0;
const open = (): Promise<IndexedJournal> => IndexedJournal.open(`journal-${++count}`);
const entry = (seq: number): JournalEntry => ({ seq, event: { type: 'SessionPaused', at: seq } });

describe('IndexedJournal', () => {
  it('reads entries back in order, one session apart from another', async () => {
    const store = await open();
    await store.append('a', [entry(1), entry(2)]);
    await store.append('ab', [entry(1)]);
    await store.append(
      'a',
      Array.from({ length: 12 }, (_, i) => entry(i + 3)),
    );
    expect((await store.read('a')).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
    expect(await store.read('ab')).toEqual([entry(1)]);
    expect(await store.read('nobody')).toEqual([]);
    expect(await store.sessions()).toEqual(['a', 'ab']);
  });

  it('refuses a taken seq and keeps nothing of that append', async () => {
    const store = await open();
    await store.append('a', [entry(1), entry(2)]);
    await expect(store.append('a', [entry(3), entry(2)])).rejects.toThrow();
    expect(await store.read('a')).toEqual([entry(1), entry(2)]);
  });

  it('still holds everything after the page was closed', async () => {
    const name = `journal-${++count}`;
    const first = await IndexedJournal.open(name);
    await first.append('a', [entry(1)]);
    first.close();
    expect(await (await IndexedJournal.open(name)).read('a')).toEqual([entry(1)]);
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
