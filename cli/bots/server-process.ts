// A Caseroom server in a process of its own, on 127.0.0.1, for bots that may kill it. F3.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const START_MS = 20_000;

export class ServerProcess {
  readonly port: number;
  readonly data: string;
  output = '';
  #child: ChildProcess | null = null;

  constructor(port: number, data: string) {
    this.port = port;
    this.data = data;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Of the running process; 0 before the first launch. */
  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Resolves when /healthz answers. `from`: the folder whose dist/ it hands out. */
  async launch(env: Readonly<Record<string, string>> = {}, from = '.'): Promise<void> {
    const child = spawn(process.execPath, [resolve('server/main.ts')], {
      cwd: from,
      env: { ...process.env, PORT: String(this.port), HOST: '127.0.0.1', CASEROOM_DATA: this.data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    const keep = (chunk: Buffer): void => void (this.output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    for (const end = Date.now() + START_MS; Date.now() < end;) {
      const answer = await fetch(`${this.url}/healthz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`the server did not start: ${this.output}`);
  }

  /** kill -9, and wait until it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }
}
