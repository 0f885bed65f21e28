// npm run dev: the server restarts on change and reloads scenarios; vite reloads the client.
import { spawn } from 'node:child_process';

const port = process.env.PORT ?? '2567';
const env = { ...process.env, PORT: port, CASEROOM_DEV: '1' };
const children = [
  spawn(
    process.execPath,
    [
      '--watch',
      '--watch-path=scenarios',
      '--watch-path=server',
      '--watch-path=sim',
      '--watch-path=host',
      '--watch-path=authoring',
      'server/main.ts',
    ],
    { stdio: 'inherit', env },
  ),
  spawn(process.execPath, ['node_modules/vite/bin/vite.js'], { stdio: 'inherit', env }),
];
const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop).on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
