// Author folder: the scenarios an author works on, as files on disk. F3. Nothing outside it is read or written, and
// nothing is written over that the author has not seen.
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { MOST_FILE_LENGTH } from '../protocol/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';
import { isScenarioFile, SLUG } from '../sim/scenario/index.ts';

export type FileRead = { readonly name: string; readonly text: string; readonly version: string };
export type AuthorRefusal =
  | { readonly code: 'author/unknown' | 'author/exists' | 'author/outside' | 'author/not-text' }
  | { readonly code: 'author/conflict'; readonly text: string; readonly version: string };

const STARTER = new URL('../authoring/starter/', import.meta.url);
const SUBFOLDERS = ['locales', 'transcripts'];

export const versionOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

export class AuthorFolder {
  readonly #root: string;
  /** The folder is one scenario, not a shelf of them. */
  readonly #only: string | null;

  /** Throws when the folder is not there. */
  constructor(folder: string) {
    const root = realpathSync(resolve(folder));
    if (!statSync(root).isDirectory()) throw new Error(`${folder} is not a folder`);
    const isScenario = existsSync(join(root, 'story.ink'));
    this.#root = isScenario ? dirname(root) : root;
    this.#only = isScenario ? root.slice(dirname(root).length).replace(sep, '') : null;
  }

  slugs(): readonly string[] {
    if (this.#only !== null) return [this.#only];
    return readdirSync(this.#root)
      .filter((slug) => SLUG.test(slug) && existsSync(join(this.#root, slug, 'story.ink')))
      .sort();
  }

  files(slug: string): Result<readonly FileRead[], AuthorRefusal> {
    const folder = this.#folderOf(slug);
    if (folder === null) return err({ code: 'author/unknown' });
    const names = [
      ...readdirSync(folder),
      ...SUBFOLDERS.filter((name) => existsSync(join(folder, name))).flatMap((name) =>
        readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
      ),
    ].filter((name) => isScenarioFile(name));
    return ok(names.sort().flatMap((name) => this.#read(folder, name) ?? []));
  }

  /** Writes a file whole or not at all. Refuses when it is not as the author saw it. */
  save(slug: string, name: string, text: string, basedOn: string | null): Result<FileRead, AuthorRefusal> {
    const folder = this.#folderOf(slug);
    if (folder === null) return err({ code: 'author/unknown' });
    const path = join(folder, name);
    const here = lstatSync(path, { throwIfNoEntry: false });
    if (here && !here.isFile()) return err({ code: 'author/outside' });
    const now = here ? this.#read(folder, name) : null;
    if (here && now === null) return err({ code: 'author/not-text' });
    if ((now?.version ?? null) !== basedOn && now?.text !== text)
      return err({ code: 'author/conflict', text: now?.text ?? '', version: now?.version ?? '' });
    mkdirSync(dirname(path), { recursive: true });
    if (realpathSync(dirname(path)) !== dirname(path)) return err({ code: 'author/outside' });
    writeWhole(path, text);
    return ok({ name, text, version: versionOf(text) });
  }

  /** A new scenario from the starter. */
  make(slug: string): Result<string, AuthorRefusal> {
    const folder = join(this.#root, slug);
    if (this.#only !== null || existsSync(folder)) return err({ code: 'author/exists' });
    mkdirSync(folder);
    for (const name of readdirSync(STARTER))
      if (isScenarioFile(name))
        writeWhole(join(folder, name), readFileSync(new URL(name, STARTER), 'utf8').replace('SLUG', slug));
    return ok(slug);
  }

  #folderOf(slug: string): string | null {
    if (!this.slugs().includes(slug)) return null;
    const folder = join(this.#root, slug);
    return realpathSync(folder) === folder ? folder : null;
  }

  /** Null for what is no text, too long, or a link that leads elsewhere. */
  #read(folder: string, name: string): FileRead | null {
    const path = join(folder, name);
    if (!lstatSync(path).isFile() || realpathSync(path) !== path) return null;
    if (statSync(path).size > 4 * MOST_FILE_LENGTH) return null;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
      return { name, text, version: versionOf(text) };
    } catch {
      return null;
    }
  }
}

function writeWhole(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = openSync(beside, 'wx', 0o644);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
