// Journal and secrets in one SQLite file: WAL, synchronous FULL. F3. When append returns, the entries are on disk.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry, JournalStore } from '../../host/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import type { SessionEvent } from '../../sim/session/index.ts';
import { openDatabase, together } from './database.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS journal (session TEXT NOT NULL, seq INTEGER NOT NULL, event TEXT NOT NULL, PRIMARY KEY (session, seq)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS session (code TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, purge_at INTEGER NOT NULL, facilitator_hash TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS scenario (digest TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (session TEXT PRIMARY KEY, seq INTEGER NOT NULL, sent INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS seat_key (session TEXT NOT NULL, token_hash TEXT NOT NULL, seat TEXT NOT NULL, PRIMARY KEY (session, token_hash)) WITHOUT ROWID;
`;

/** Data folders of before a seat could be opened on several devices. */
const FROM_SEAT = `
  INSERT OR IGNORE INTO seat_key (session, token_hash, seat) SELECT session, token_hash, seat FROM seat;
  DROP TABLE seat;
`;

export type SessionRow = {
  readonly code: string;
  readonly id: string;
  /** Of the scenario as it was when the session was made. */
  readonly digest: string;
  readonly purgeAt: number;
  readonly facilitatorHash: string;
};

/** A session whose statements are to be sent to a record store, and how many of them are there. */
export type OutboxRow = {
  readonly session: string;
  readonly code: string;
  readonly digest: string;
  /** Of the entry that opened the debrief: a later one begins anew. */
  readonly seq: number;
  readonly sent: number;
};

const opensDebrief = (event: SessionEvent): boolean =>
  event.type === 'SessionPhaseChanged' && event.phase === 'debrief';

/** Step by step: Node's own recursive mkdir never returns where a parent cannot hold folders, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

export class SqliteStore implements JournalStore {
  readonly #db: DatabaseSync;
  readonly #hasOutbox: boolean;

  /**
   * Throws when the folder cannot be written: the caller says so in one line. `hasOutbox`: sessions that come to their
   * debrief are noted for sending, together with the entry that opened it.
   */
  constructor(folder: string, { hasOutbox = false }: { readonly hasOutbox?: boolean } = {}) {
    this.#hasOutbox = hasOutbox;
    makeFolder(folder);
    this.#db = openDatabase(folder, TABLES);
    if (this.#db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'seat'").get())
      together(this.#db, () => this.#db.exec(FROM_SEAT));
  }

  append(sessionId: string, entries: readonly JournalEntry[]): void {
    together(this.#db, () => {
      const insert = this.#db.prepare('INSERT INTO journal (session, seq, event) VALUES (?, ?, ?)');
      for (const { seq, event } of entries) insert.run(sessionId, seq, JSON.stringify(event));
      const opened = this.#hasOutbox ? entries.findLast(({ event }) => opensDebrief(event)) : undefined;
      if (opened)
        this.#db
          .prepare('INSERT OR REPLACE INTO outbox (session, seq, sent) VALUES (?, ?, 0)')
          .run(sessionId, opened.seq);
    });
  }

  read(sessionId: string): readonly JournalEntry[] {
    const rows = this.#db
      .prepare('SELECT seq, event FROM journal WHERE session = ? ORDER BY seq')
      .all(sessionId);
    return rows.map((row) => ({
      seq: Number(row['seq']),
      event: JSON.parse(String(row['event'])) as SessionEvent,
    }));
  }

  sessions(): readonly string[] {
    return this.#db
      .prepare('SELECT DISTINCT session FROM journal')
      .all()
      .map((row) => String(row['session']));
  }

  erase(sessionId: string): void {
    together(this.#db, () => {
      for (const table of ['journal', 'seat_key', 'outbox'])
        this.#db.prepare(`DELETE FROM ${table} WHERE session = ?`).run(sessionId);
      this.#db.prepare('DELETE FROM session WHERE id = ?').run(sessionId);
      this.#db.exec('DELETE FROM scenario WHERE digest NOT IN (SELECT digest FROM session)');
    });
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  addSession(row: SessionRow): void {
    this.#db
      .prepare('INSERT INTO session (code, id, digest, purge_at, facilitator_hash) VALUES (?, ?, ?, ?, ?)')
      .run(row.code, row.id, row.digest, row.purgeAt, row.facilitatorHash);
  }

  /** A session with its scenario and its whole journal, all of it or nothing. */
  addWhole(row: SessionRow, scenarioJson: string, eventJsons: readonly string[]): void {
    together(this.#db, () => {
      this.#db
        .prepare('INSERT OR IGNORE INTO scenario (digest, json) VALUES (?, ?)')
        .run(row.digest, scenarioJson);
      this.addSession(row);
      const insert = this.#db.prepare('INSERT INTO journal (session, seq, event) VALUES (?, ?, ?)');
      for (const [i, json] of eventJsons.entries()) insert.run(row.id, i + 1, json);
    });
  }

  outbox(): readonly OutboxRow[] {
    return this.#db
      .prepare(
        'SELECT outbox.session, code, digest, seq, sent FROM outbox JOIN session ON session.id = outbox.session',
      )
      .all()
      .map((row) => ({
        session: String(row['session']),
        code: String(row['code']),
        digest: String(row['digest']),
        seq: Number(row['seq']),
        sent: Number(row['sent']),
      }));
  }

  /** So many are there now; null: all. Says nothing of a debrief that was opened since. */
  markSent({ session, seq }: Pick<OutboxRow, 'session' | 'seq'>, sent: number | null): void {
    if (sent === null) this.#db.prepare('DELETE FROM outbox WHERE session = ? AND seq = ?').run(session, seq);
    else this.#db.prepare('UPDATE outbox SET sent = ? WHERE session = ? AND seq = ?').run(sent, session, seq);
  }

  session(code: string): SessionRow | null {
    const row = this.#db.prepare('SELECT * FROM session WHERE code = ?').get(code);
    if (!row) return null;
    return {
      code,
      id: String(row['id']),
      digest: String(row['digest']),
      purgeAt: Number(row['purge_at']),
      facilitatorHash: String(row['facilitator_hash']),
    };
  }

  /** Keeps a scenario for as long as a session plays it: a later edit must not change what happened. */
  keepScenario(scenario: Scenario): void {
    this.#db
      .prepare('INSERT OR IGNORE INTO scenario (digest, json) VALUES (?, ?)')
      .run(scenario.digest, JSON.stringify(scenario));
  }

  scenario(digest: string): Scenario | null {
    const row = this.#db.prepare('SELECT json FROM scenario WHERE digest = ?').get(digest);
    return row ? (JSON.parse(String(row['json'])) as Scenario) : null;
  }

  /** Codes of sessions whose purge date has come. */
  due(now: number): readonly string[] {
    return this.#db
      .prepare('SELECT code FROM session WHERE purge_at <= ?')
      .all(now)
      .map((row) => String(row['code']));
  }

  /** One more token that opens a seat. */
  addSeat(sessionId: string, seatId: string, tokenHash: string): void {
    this.#db
      .prepare('INSERT INTO seat_key (session, seat, token_hash) VALUES (?, ?, ?)')
      .run(sessionId, seatId, tokenHash);
  }

  seatOf(sessionId: string, tokenHash: string): string | null {
    const row = this.#db
      .prepare('SELECT seat FROM seat_key WHERE session = ? AND token_hash = ?')
      .get(sessionId, tokenHash);
    return row ? String(row['seat']) : null;
  }

  close(): void {
    this.#db.close();
  }
}
