// JournalStore over IndexedDB, with the scenario of each play beside it so that a play goes on offline, and the texts
// of scenarios that were fetched. F3.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { JournalEntry, JournalStore } from '../../host/ports.ts';
import type { EpochMs, SessionId } from '../../sim/kit/id.ts';
import type { Scenario, ScenarioCard } from '../../sim/scenario/scenario.ts';
import type { SessionEvent } from '../../sim/session/event.ts';

/** What this browser keeps about a play besides its events. */
export type KeptPlay = {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly cut: number;
  readonly coach: boolean;
  readonly startedAt: EpochMs;
  /** The play is erased after this moment. */
  readonly purgeAt: EpochMs;
};

interface SoloSchema extends DBSchema {
  entries: {
    key: [SessionId, number];
    value: { readonly sessionId: SessionId; readonly seq: number; readonly event: SessionEvent };
    indexes: { session: SessionId };
  };
  plays: { key: SessionId; value: KeptPlay };
  shelf: { key: string; value: readonly ScenarioCard[] };
  /** By slug, in all its languages. */
  texts: { key: string; value: Scenario };
}

const VERSION = 2;
const CARDS = 'cards';
const ofSession = (id: SessionId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export class IndexedJournal implements JournalStore {
  readonly #db: IDBPDatabase<SoloSchema>;

  private constructor(db: IDBPDatabase<SoloSchema>) {
    this.#db = db;
  }

  static async open(name = 'caseroom-solo'): Promise<IndexedJournal> {
    const db = await openDB<SoloSchema>(name, VERSION, {
      upgrade(changing, from) {
        if (from < 1) {
          const entries = changing.createObjectStore('entries', { keyPath: ['sessionId', 'seq'] });
          entries.createIndex('session', 'sessionId');
          changing.createObjectStore('plays', { keyPath: 'id' });
          changing.createObjectStore('shelf');
        }
        if (from < 2) changing.createObjectStore('texts', { keyPath: 'slug' });
      },
      blocking(_now, _next, event) {
        (event.target as IDBDatabase).close();
      },
    });
    return new IndexedJournal(db);
  }

  /** All or nothing. A seq that is taken (a second tab) rejects and leaves the journal as it was. */
  async append(sessionId: SessionId, entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const tx = this.#db.transaction('entries', 'readwrite', { durability: 'strict' });
    const added = entries.map(({ seq, event }) => tx.store.add({ sessionId, seq, event }));
    await Promise.all([...added, tx.done]);
  }

  async read(sessionId: SessionId): Promise<readonly JournalEntry[]> {
    const rows = await this.#db.getAll('entries', ofSession(sessionId));
    return rows.map(({ seq, event }) => ({ seq, event }));
  }

  async sessions(): Promise<readonly SessionId[]> {
    const ids: SessionId[] = [];
    const index = this.#db.transaction('entries').store.index('session');
    let cursor = await index.openKeyCursor(null, 'nextunique');
    while (cursor) {
      ids.push(cursor.key);
      cursor = await cursor.continue();
    }
    return ids;
  }

  /** Removes the events and the kept play together. */
  async erase(sessionId: SessionId): Promise<void> {
    const tx = this.#db.transaction(['entries', 'plays'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      tx.objectStore('entries').delete(ofSession(sessionId)),
      tx.objectStore('plays').delete(sessionId),
      tx.done,
    ]);
  }

  async keepPlay(play: KeptPlay): Promise<void> {
    await this.#db.put('plays', play);
  }

  async playOf(id: SessionId): Promise<KeptPlay | null> {
    return (await this.#db.get('plays', id)) ?? null;
  }

  /** Newest first. */
  async plays(): Promise<readonly KeptPlay[]> {
    return (await this.#db.getAll('plays')).sort((a, b) => b.startedAt - a.startedAt);
  }

  /** The shelf as the server has it; texts of scenarios that are no longer on it go. */
  async keepCards(cards: readonly ScenarioCard[]): Promise<void> {
    const tx = this.#db.transaction(['shelf', 'texts'], 'readwrite');
    const texts = tx.objectStore('texts');
    const gone = (await texts.getAllKeys()).filter((slug) => !cards.some((card) => card.slug === slug));
    await Promise.all([
      tx.objectStore('shelf').put(cards, CARDS),
      ...gone.map((slug) => texts.delete(slug)),
      tx.done,
    ]);
  }

  async cards(): Promise<readonly ScenarioCard[]> {
    return (await this.#db.get('shelf', CARDS)) ?? [];
  }

  async keepText(scenario: Scenario): Promise<void> {
    await this.#db.put('texts', scenario);
  }

  async text(slug: string): Promise<Scenario | null> {
    return (await this.#db.get('texts', slug)) ?? null;
  }

  /** Slugs of the scenarios that can be begun without a server. */
  async textSlugs(): Promise<readonly string[]> {
    return this.#db.getAllKeys('texts');
  }

  close(): void {
    this.#db.close();
  }
}
