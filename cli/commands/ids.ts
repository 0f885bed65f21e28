// caseroom ids: writes the ids that are missing, and keeps those that are there. F3.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIds } from '../../authoring/index.ts';
import { readFolder } from '../folder.ts';

/** With `dry` nothing is written. Exit code 1 when ids are missing and were not written. */
export function ids(folder: string, dry: boolean): number {
  const { files } = readFolder(folder);
  const taken = Object.values(files).join('\n');
  let missing = 0;
  for (const [name, text] of Object.entries(files).filter(([file]) => file.endsWith('.ink'))) {
    const { source, added } = withIds(text, taken);
    missing += added.length;
    for (const { line, id } of added) console.log(`${join(folder, name)}:${line} ${id}`);
    const path = join(folder, name);
    // What an editor saved in between is not overwritten.
    if (added.length === 0 || dry) continue;
    if (readFileSync(path, 'utf8') === text) writeFileSync(path, source);
    else throw new Error(`${path} was changed meanwhile. Run this again.`);
  }
  console.log(missing === 0 ? 'Every line has an id.' : `${missing} ids ${dry ? 'are missing' : 'written'}.`);
  return dry && missing > 0 ? 1 : 0;
}
