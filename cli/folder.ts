// A scenario's folder on disk → its files. F3.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compileScenario, type ScenarioSource } from '../authoring/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';

/** Throws when the folder cannot be read. */
export function readFolder(folder: string): ScenarioSource {
  const names = readdirSync(folder).filter((name) => /\.(ink|ya?ml|md)$/.test(name));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { slug: basename(resolve(folder)), files };
}

/** Throws with what to do when it does not compile. */
export function loadScenario(folder: string): Scenario {
  const compiled = compileScenario(readFolder(folder));
  if (compiled.ok) return compiled.value;
  throw new Error(`${folder} does not compile. See what is wrong: npm run caseroom -- check ${folder}`);
}
