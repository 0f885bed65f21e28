// The scenarios of this server, read from a folder. F3. A broken one is reported; the others still load.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenario } from '../authoring/index.ts';
import type { Diagnostic, Scenario } from '../sim/scenario/index.ts';

export type BrokenScenario = { readonly slug: string; readonly diagnostics: readonly Diagnostic[] };

const TEXT = /\.(ink|ya?ml|md)$/;

export class ScenarioLibrary {
  readonly #scenarios = new Map<string, Scenario>();
  readonly #broken: BrokenScenario[] = [];

  constructor(folder: string) {
    for (const slug of readdirSync(folder).sort()) {
      const path = join(folder, slug);
      if (statSync(path).isDirectory()) this.#load(slug, path);
    }
  }

  #load(slug: string, path: string): void {
    const names = readdirSync(path).filter((name) => TEXT.test(name));
    if (!names.includes('story.ink')) return;
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
    const compiled = compileScenario({ slug, files });
    if (compiled.ok) this.#scenarios.set(slug, compiled.value);
    else this.#broken.push({ slug, diagnostics: compiled.error });
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
    return this.#broken;
  }
}
