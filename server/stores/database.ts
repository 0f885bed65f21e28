// Database: the server's one SQLite file. F3. WAL and synchronous FULL: what a call wrote is on disk when it returns.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The folder must be there. Throws when it cannot be written. */
export function openDatabase(folder: string, tables: string): DatabaseSync {
  const db = new DatabaseSync(join(folder, 'caseroom.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  db.exec(tables);
  return db;
}

/** All of it or nothing. */
export function together(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (cause) {
    db.exec('ROLLBACK');
    throw cause;
  }
}
