// caseroom ids: writes the ids that are missing, and keeps those that are there. F3.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIds } from '../../authoring/index.ts';
import { readFolder } from '../folder.ts';

type Wish = { readonly dry: boolean; readonly json: boolean };

/** With `dry` nothing is written. Exit code 1 when ids are missing and were not written. */
export function ids(folder: string, { dry, json }: Wish): number {
  const { files } = readFolder(folder);
  const taken = Object.values(files).join('\n');
  const missing: { readonly file: string; readonly line: number; readonly id: string }[] = [];
  for (const [name, text] of Object.entries(files).filter(([file]) => file.endsWith('.ink'))) {
    const { source, added } = withIds(text, taken);
    missing.push(...added.map(({ line, id }) => ({ file: name, line, id })));
    const path = join(folder, name);
    // What an editor saved in between is not overwritten.
    if (added.length === 0 || dry) continue;
    if (readFileSync(path, 'utf8') === text) writeFileSync(path, source);
    else throw new Error(`${path} was changed meanwhile. Run this again.`);
  }
  const count = missing.length;
  if (json) console.log(JSON.stringify({ written: !dry, ids: missing }, null, 2));
  else {
    for (const { file, line, id } of missing) console.log(`${join(folder, file)}:${line} ${id}`);
    console.log(count === 0 ? 'Every line has an id.' : `${count} ids ${dry ? 'are missing' : 'written'}.`);
  }
  return dry && count > 0 ? 1 : 0;
}
