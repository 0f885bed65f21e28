// caseroom new: a folder with a small scenario that passes the check, to be rewritten. F3.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SLUG } from '../../sim/scenario/index.ts';

const STARTER = new URL('../../authoring/starter/', import.meta.url);

/** Refuses a folder that is there already, and a name that makes no address. */
export function makeNew(folder: string): number {
  const slug = basename(resolve(folder));
  if (!SLUG.test(slug)) {
    console.error(
      `“${slug}” cannot be part of an address. Use small letters, digits and hyphens: my-first-case`,
    );
    return 2;
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder} is there already and not empty. Choose another name.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(STARTER)) {
    const text = readFileSync(new URL(name, STARTER), 'utf8').replace('SLUG', slug);
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  }
  console.log(`Made ${folder}: story.ink, rubric.yaml and guide.md.
See that it is right   npm run caseroom -- check ${folder}
Play it here           npm run caseroom -- play ${folder}
Play it in a browser   npm start -- --scenarios ${join(folder, '..')}, then /solo
Write in a browser     npm start -- --author ${join(folder, '..')}, then /studio`);
  return 0;
}
