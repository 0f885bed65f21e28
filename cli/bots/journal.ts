// A session's journal, read from a server's data folder beside the server. F3.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SessionEvent } from '../../sim/session/index.ts';

export function journalOf(data: string, code: string): readonly SessionEvent[] {
  const db = new DatabaseSync(join(data, 'caseroom.db'), { readOnly: true });
  const rows = db
    .prepare('SELECT event FROM journal WHERE session = (SELECT id FROM session WHERE code = ?) ORDER BY seq')
    .all(code);
  db.close();
  return rows.map((row) => JSON.parse(String(row['event'])) as SessionEvent);
}
