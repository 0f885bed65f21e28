// The contract of every JournalStore: what was appended is there, in order, all or nothing, also after a reopening.
import { expect, it } from 'vitest';
import type { JournalEntry, JournalStore } from '../../host/index.ts';

export type StoreMaker = {
  /** A store of its own, empty. */
  open(): Promise<JournalStore>;
  /** The same store, closed and opened again. */
  reopen(store: JournalStore): Promise<JournalStore>;
};

export const entry = (seq: number): JournalEntry => ({ seq, event: { type: 'SessionPaused', at: seq } });
const entries = (from: number, to: number): readonly JournalEntry[] =>
  Array.from({ length: to - from + 1 }, (_, i) => entry(from + i));

export function keepsTheJournal({ open, reopen }: StoreMaker): void {
  it('reads entries back in order, one session apart from another', async () => {
    const store = await open();
    await store.append('a', entries(1, 2));
    await store.append('ab', [entry(1)]);
    await store.append('a', entries(3, 14));
    expect(await store.read('a')).toEqual(entries(1, 14));
    expect(await store.read('ab')).toEqual([entry(1)]);
    expect(await store.read('nobody')).toEqual([]);
    expect([...(await store.sessions())].sort()).toEqual(['a', 'ab']);
  });

  it('refuses a taken seq and keeps nothing of that append', async () => {
    const store = await open();
    await store.append('a', entries(1, 2));
    await expect((async () => store.append('a', [entry(3), entry(2)]))()).rejects.toThrow();
    expect(await store.read('a')).toEqual(entries(1, 2));
  });

  it('holds everything after it was closed', async () => {
    const store = await open();
    await store.append('a', entries(1, 3));
    expect(await (await reopen(store)).read('a')).toEqual(entries(1, 3));
  });

  it('erases one session and leaves the others', async () => {
    const store = await open();
    await store.append('a', [entry(1)]);
    await store.append('b', [entry(1)]);
    await store.erase('a');
    expect(await store.read('a')).toEqual([]);
    expect(await store.sessions()).toEqual(['b']);
  });
}
