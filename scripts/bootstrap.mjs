// Installs what is missing before a script runs. Plain Node, no packages: it is what a fresh clone runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const fail = (line) => {
  console.error(line);
  process.exit(1);
};
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20)
  fail(
    `Caseroom needs Node 20 or newer; this is ${process.version}. Install it from nodejs.org and try again.`,
  );

const installed = 'node_modules/.package-lock.json';
const lock = 'package-lock.json';
const why = !existsSync(installed)
  ? 'node_modules is missing'
  : existsSync(lock) && statSync(installed).mtimeMs < statSync(lock).mtimeMs
    ? 'package-lock.json is newer than node_modules'
    : null;
if (why) {
  console.log(`Installing packages with npm ci: ${why} …`);
  const args = ['ci', '--loglevel=error'];
  const own = process.env.npm_execpath;
  const run = spawnSync(own ? process.execPath : 'npm', own ? [own, ...args] : args, { stdio: 'inherit' });
  if (run.status !== 0) fail('npm ci failed. Check the connection to the npm registry and try again.');
}

const brought = ['node_modules/.bin/node', 'node_modules/.bin/node.cmd'].some((path) => existsSync(path));
/** The first Node 22 that runs TypeScript files without a flag. */
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
if (!brought && !runsTypeScript)
  fail(
    `Caseroom needs Node 22.18 or newer and brings its own on Linux and Windows only; this is ${process.version}. Install Node 24 from nodejs.org and try again.`,
  );
