// The next version of the app for browser tests: this build with one sentence of solo's page reworded, and every script
// under a new name, as a real build names anew what changed and all that asks for it.
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const NAME = /-[\w-]{4}([\w-]{4})\.js$/;

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('base64');

export function nextVersion(built: string, folder: string, was: string, is: string): void {
  cpSync(built, folder, { recursive: true });
  for (const packed of globSync(join(folder, 'assets/*.{br,gz}'))) rmSync(packed);
  const scripts = globSync(join(folder, 'assets/*.js'));
  const renamed = new Map(
    scripts.map((path) => [basename(path), basename(path).replace(NAME, '-next$1.js')]),
  );
  const anew = (text: string): string =>
    text.replace(/[\w.-]+\.js/g, (name) => renamed.get(name) ?? name).replaceAll(was, is);
  for (const path of scripts) {
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(join(folder, 'assets', renamed.get(basename(path)) ?? ''), anew(text));
  }
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  writeFileSync(page, anew(readFileSync(page, 'utf8')));
  const known = anew(readFileSync(worker, 'utf8'));
  writeFileSync(worker, known.replaceAll(hash(join(built, 'index.html')), hash(page)));
}
