// The scenarios of this server, read from folders: its own, and those that were imported. F3. A broken one is reported;
// the others still load.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenario, type ScenarioSource } from '../authoring/index.ts';
import { isScenarioFile, type Diagnostic, type Scenario } from '../sim/scenario/index.ts';

export type BrokenScenario = { readonly slug: string; readonly diagnostics: readonly Diagnostic[] };

const SUBFOLDERS = ['locales'];

export class ScenarioLibrary {
  readonly #scenarios = new Map<string, Scenario>();
  readonly #broken = new Map<string, BrokenScenario>();
  readonly #folders: readonly string[];

  /** A scenario of an earlier folder hides one of the same name in a later. */
  constructor(...folders: readonly string[]) {
    this.#folders = folders;
    for (const slug of new Set(folders.flatMap((folder) => readdirSync(folder).sort()))) this.reload(slug);
  }

  /** Reads one anew: it has come, changed or gone. Sessions keep the one they were made with. */
  reload(slug: string): void {
    this.#scenarios.delete(slug);
    this.#broken.delete(slug);
    const source = this.source(slug);
    if (!source) return;
    const compiled = compileScenario(source);
    if (compiled.ok) this.#scenarios.set(slug, compiled.value);
    else this.#broken.set(slug, { slug, diagnostics: compiled.error });
  }

  /** Where it is on disk; null when there is none. */
  folderOf(slug: string): string | null {
    const folder = this.#folders.find(
      (one) => !slug.startsWith('.') && existsSync(join(one, slug, 'story.ink')),
    );
    return folder === undefined ? null : join(folder, slug);
  }

  /** Its files; null when there is none. */
  source(slug: string): ScenarioSource | null {
    const path = this.folderOf(slug);
    if (path === null) return null;
    const names = ['.', ...SUBFOLDERS]
      .filter((sub) => statSync(join(path, sub), { throwIfNoEntry: false })?.isDirectory())
      .flatMap((sub) => readdirSync(join(path, sub)).map((name) => (sub === '.' ? name : `${sub}/${name}`)))
      .filter(
        (name) => isScenarioFile(name) && statSync(join(path, name), { throwIfNoEntry: false })?.isFile(),
      );
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
    return { slug, files };
  }

  get(slug: string): Scenario | undefined {
    return this.#scenarios.get(slug);
  }

  /** The flagship first, then by title. */
  all(): readonly Scenario[] {
    return [...this.#scenarios.values()].sort(
      (a, b) => b.decisions.length - a.decisions.length || a.title.localeCompare(b.title),
    );
  }

  broken(): readonly BrokenScenario[] {
    return [...this.#broken.values()];
  }
}
