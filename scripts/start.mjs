// npm start: builds the client when its sources are newer than dist/, then becomes the server (same process,
// so signals and the exit code are the server's own).
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endWithNpm } from './end-with-npm.mjs';

const SOURCES = [
  'client',
  'sim',
  'authoring',
  'protocol',
  'host',
  'reports',
  'vite.config.ts',
  'package-lock.json',
];

if (!process.features.typescript) {
  console.error(
    `This is Node ${process.version}, which does not run TypeScript. Start Caseroom with: npm start`,
  );
  process.exit(1);
}

endWithNpm();

/** A folder's own time counts too: it changes when a file is removed. */
function newest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (Math.max(...SOURCES.map(newest)) > built) {
  console.log('Building the client …');
  const run = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
await import('../server/main.ts');
