import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { SqliteStore } from '../../server/stores/sqlite-store.ts';
import { keepsTheJournal } from './journal-store.ts';

const root = mkdtempSync(join(tmpdir(), 'caseroom-store-'));
const folders = new Map<unknown, string>();
afterAll(() => rmSync(root, { recursive: true, force: true }));

function openAt(folder: string): SqliteStore {
  const store = new SqliteStore(folder);
  folders.set(store, folder);
  return store;
}

describe('SqliteStore', () => {
  keepsTheJournal({
    open: async () => openAt(mkdtempSync(join(root, 'data-'))),
    reopen: async (store) => {
      (store as SqliteStore).close();
      return openAt(folders.get(store) ?? root);
    },
  });
});
