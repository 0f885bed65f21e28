// A scenario's folder on disk → its files. F3.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { compileScenario, type ScenarioSource } from '../authoring/index.ts';
import { isScenarioFile, type Scenario } from '../sim/scenario/index.ts';

/** Its text files, translations among them; recorded plays are no part of it. Throws when the folder cannot be read. */
export function readFolder(folder: string): ScenarioSource {
  const locales = join(folder, 'locales');
  const names = [
    ...readdirSync(folder),
    ...(existsSync(locales) ? readdirSync(locales).map((name) => `locales/${name}`) : []),
  ].filter(isScenarioFile);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { slug: basename(resolve(folder)), files };
}

/** Throws with what to do when it does not compile. */
export function loadScenario(folder: string): Scenario {
  const compiled = compileScenario(readFolder(folder));
  if (compiled.ok) return compiled.value;
  throw new Error(`${folder} does not compile. See what is wrong: npm run caseroom -- check ${folder}`);
}
