// Browser files: scenarios kept in this browser alone. F3. Another tab is another author: its saves conflict, too.
import { err, ok, type Result } from '../../../sim/kit/index.ts';
import type { SourceFiles } from '../../../authoring/index.ts';
import type { FilesFault, StudioFile, StudioFiles } from './studio-files.ts';
import type { StudioDb } from './studio-db.ts';

const newVersion = (): string => crypto.randomUUID();
const filesOf = (slug: string): IDBKeyRange => IDBKeyRange.bound([slug], [slug, []]);

export class BrowserFiles implements StudioFiles {
  readonly place = 'here';
  readonly #db: StudioDb;

  constructor(db: StudioDb) {
    this.#db = db;
  }

  async list(): Promise<Result<readonly string[], FilesFault>> {
    const keys = await this.#db.getAllKeys('files');
    return ok([...new Set(keys.map(([slug]) => slug))].sort());
  }

  async read(slug: string): Promise<Result<readonly StudioFile[], FilesFault>> {
    const files = await this.#db.getAll('files', filesOf(slug));
    return files.length === 0 ? err({ code: 'author/unknown' }) : ok(files);
  }

  async save(
    slug: string,
    name: string,
    text: string,
    basedOn: string | null,
  ): Promise<Result<string, FilesFault>> {
    const work = this.#db.transaction('files', 'readwrite');
    const now = await work.store.get([slug, name]);
    if ((now?.version ?? null) !== basedOn && now?.text !== text) {
      await work.done;
      return err({ code: 'author/conflict', text: now?.text ?? '', version: now?.version ?? '' });
    }
    const version = newVersion();
    await work.store.put({ slug, name, text, version });
    await work.done;
    return ok(version);
  }

  /** A scenario from files, under a name that is not taken yet. */
  async add(wanted: string, files: SourceFiles): Promise<string> {
    const taken = new Set((await this.#db.getAllKeys('files')).map(([slug]) => slug));
    let slug = wanted;
    for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
    const work = this.#db.transaction('files', 'readwrite');
    for (const [name, text] of Object.entries(files))
      await work.store.put({ slug, name, text, version: newVersion() });
    await work.done;
    return slug;
  }

  async remove(slug: string): Promise<void> {
    await this.#db.delete('files', filesOf(slug));
  }
}
