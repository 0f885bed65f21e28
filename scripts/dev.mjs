// npm run dev: the server restarts when its sources or a scenario change; vite reloads the client.
import { spawn } from 'node:child_process';
import { endWithNpm } from './end-with-npm.mjs';

const WATCHED = ['scenarios', 'server', 'sim', 'host', 'protocol', 'authoring'];
const env = { ...process.env, PORT: process.env.PORT ?? '2567', CASEROOM_DEV: '1' };
const start = (args) => spawn(process.execPath, args, { stdio: 'inherit', env });

const children = [
  start([
    '--watch',
    ...WATCHED.map((folder) => `--watch-path=${folder}`),
    'server/main.ts',
    ...process.argv.slice(2),
  ]),
  start(['node_modules/vite/bin/vite.js']),
];
endWithNpm();
let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill();
}
process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(0));
for (const child of children) child.on('exit', (code) => stop(code ?? 0));
