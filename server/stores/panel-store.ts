// Panels in the server's SQLite file, in tables of their own: WAL, synchronous FULL. F3. When a call returns, it is on disk.
import type { DatabaseSync } from 'node:sqlite';
import type { PanelAnswer, PanelSheet } from '../../sim/scenario/index.ts';
import type { PanelPage } from '../../sim/story/index.ts';
import { openDatabase, together } from './database.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS panel (code TEXT PRIMARY KEY, scenario TEXT NOT NULL, title TEXT NOT NULL, lang TEXT NOT NULL, content_note TEXT, pages TEXT NOT NULL, owner_hash TEXT NOT NULL, made_at INTEGER NOT NULL, purge_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS panel_person (panel TEXT NOT NULL, token_hash TEXT NOT NULL, seen_at INTEGER NOT NULL, finished_at INTEGER, PRIMARY KEY (panel, token_hash)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS panel_answer (panel TEXT NOT NULL, token_hash TEXT NOT NULL, decision TEXT NOT NULL, option TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (panel, token_hash, decision)) WITHOUT ROWID;
`;

export type PanelRow = {
  readonly code: string;
  /** Slug. */
  readonly scenario: string;
  readonly title: string;
  readonly lang: string;
  readonly contentNote: string | null;
  /** As told when the panel was made: a later edit changes nothing for those who read. */
  readonly pages: readonly PanelPage[];
  readonly ownerHash: string;
  readonly madeAt: number;
  readonly purgeAt: number;
};
export type PanelPerson = {
  readonly tokenHash: string;
  readonly seenAt: number;
  readonly finishedAt: number | null;
};

export class PanelStore {
  readonly #db: DatabaseSync;

  /** The folder is there already: SqliteStore makes it. */
  constructor(folder: string) {
    this.#db = openDatabase(folder, TABLES);
  }

  add(row: PanelRow): void {
    this.#db
      .prepare('INSERT INTO panel VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        row.code,
        row.scenario,
        row.title,
        row.lang,
        row.contentNote,
        JSON.stringify(row.pages),
        row.ownerHash,
        row.madeAt,
        row.purgeAt,
      );
  }

  panel(code: string): PanelRow | null {
    const row = this.#db.prepare('SELECT * FROM panel WHERE code = ?').get(code);
    if (!row) return null;
    return {
      code,
      scenario: String(row['scenario']),
      title: String(row['title']),
      lang: String(row['lang']),
      contentNote: row['content_note'] === null ? null : String(row['content_note']),
      pages: JSON.parse(String(row['pages'])) as readonly PanelPage[],
      ownerHash: String(row['owner_hash']),
      madeAt: Number(row['made_at']),
      purgeAt: Number(row['purge_at']),
    };
  }

  people(code: string): readonly PanelPerson[] {
    return this.#db
      .prepare('SELECT token_hash, seen_at, finished_at FROM panel_person WHERE panel = ?')
      .all(code)
      .map((row) => ({
        tokenHash: String(row['token_hash']),
        seenAt: Number(row['seen_at']),
        finishedAt: row['finished_at'] === null ? null : Number(row['finished_at']),
      }));
  }

  begin(code: string, tokenHash: string, now: number): void {
    this.#db
      .prepare('INSERT INTO panel_person (panel, token_hash, seen_at) VALUES (?, ?, ?)')
      .run(code, tokenHash, now);
  }

  finish(code: string, tokenHash: string, now: number): void {
    this.#db
      .prepare('UPDATE panel_person SET finished_at = ? WHERE panel = ? AND token_hash = ?')
      .run(now, code, tokenHash);
  }

  /** A later answer to the same decision replaces the earlier one. */
  answer(code: string, tokenHash: string, decisionId: string, given: PanelAnswer, now: number): void {
    together(this.#db, () => {
      this.#db
        .prepare('INSERT OR REPLACE INTO panel_answer VALUES (?, ?, ?, ?, ?)')
        .run(code, tokenHash, decisionId, given.optionId, given.reason);
      this.#db
        .prepare('UPDATE panel_person SET seen_at = ? WHERE panel = ? AND token_hash = ?')
        .run(now, code, tokenHash);
    });
  }

  sheet(code: string, tokenHash: string): PanelSheet {
    const rows = this.#db
      .prepare('SELECT decision, option, reason FROM panel_answer WHERE panel = ? AND token_hash = ?')
      .all(code, tokenHash);
    return Object.fromEntries(
      rows.map((row) => [
        String(row['decision']),
        { optionId: String(row['option']), reason: String(row['reason']) },
      ]),
    );
  }

  /** Codes of panels whose purge date has come. */
  due(now: number): readonly string[] {
    return this.#db
      .prepare('SELECT code FROM panel WHERE purge_at <= ?')
      .all(now)
      .map((row) => String(row['code']));
  }

  erase(code: string): void {
    together(this.#db, () => {
      for (const table of ['panel_answer', 'panel_person'])
        this.#db.prepare(`DELETE FROM ${table} WHERE panel = ?`).run(code);
      this.#db.prepare('DELETE FROM panel WHERE code = ?').run(code);
    });
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#db.close();
  }
}
