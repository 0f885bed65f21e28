// Imported scenarios: packages that were taken in, as folders of their own in the data folder. F3.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFiles } from '../authoring/index.ts';

/** On what terms a package came, which its story need not say. */
export type Terms = { readonly licence: string; readonly credits: string };
/** Beside the scenario's files and none of them. */
const TERMS = 'terms.json';

export class ImportedScenarios {
  readonly folder: string;

  constructor(data: string) {
    this.folder = join(data, 'scenarios');
    mkdirSync(this.folder, { recursive: true });
  }

  has(slug: string): boolean {
    return existsSync(join(this.folder, slug, 'story.ink'));
  }

  /** Written beside and then moved into place, whole. */
  keep(slug: string, files: SourceFiles, { licence, credits }: Terms): void {
    const beside = mkdtempSync(join(this.folder, '.part-'));
    try {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(beside, name)), { recursive: true });
        writeFileSync(join(beside, name), text, { flush: true });
      }
      writeFileSync(join(beside, TERMS), JSON.stringify({ licence, credits }), { flush: true });
      const place = join(this.folder, slug);
      const old = `${beside}-old`;
      if (existsSync(place)) renameSync(place, old);
      renameSync(beside, place);
      rmSync(old, { recursive: true, force: true });
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  }

  /** Null for one that came before terms were kept. */
  terms(slug: string): Terms | null {
    const path = join(this.folder, slug, TERMS);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Terms) : null;
  }

  remove(slug: string): void {
    rmSync(join(this.folder, slug), { recursive: true, force: true });
  }
}
