// Studio's database in this browser: scenarios kept here, and drafts of what is not saved yet. F3.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type Draft = {
  /** place/slug/name */
  readonly key: string;
  readonly text: string;
  /** Version of the saved text that the draft was made from; null for a new file. */
  readonly basedOn: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
};

interface StudioSchema extends DBSchema {
  files: {
    key: [string, string];
    value: { readonly slug: string; readonly name: string; readonly text: string; readonly version: string };
  };
  drafts: { key: string; value: Draft };
}

export type StudioDb = IDBPDatabase<StudioSchema>;

/** Rejects where a browser forbids storage. */
export const openStudioDb = (name = 'caseroom-studio'): Promise<StudioDb> =>
  openDB<StudioSchema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('files', { keyPath: ['slug', 'name'] });
      fresh.createObjectStore('drafts', { keyPath: 'key' });
    },
  });
