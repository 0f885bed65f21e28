// A real server in its own process, on its own port and data folder, for tests that kill it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export class RealServer {
  readonly port: number;
  readonly data: string;
  output = '';
  #child: ChildProcess | null = null;

  private constructor(port: number, data: string) {
    this.port = port;
    this.data = data;
  }

  static async start(): Promise<RealServer> {
    const server = new RealServer(await freePort(), mkdtempSync(join(tmpdir(), 'caseroom-')));
    await server.launch();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async launch(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const child = spawn(process.execPath, ['server/main.ts'], {
      env: { ...process.env, PORT: String(this.port), HOST: '127.0.0.1', CASEROOM_DATA: this.data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    for (let i = 0; i < 200; i++) {
      const answer = await fetch(`${this.url}/healthz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`server did not start: ${this.output}`);
  }

  /** kill -9, and wait until it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }

  async call(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as never };
  }

  post<T>(path: string, body: unknown): Promise<{ status: number; body: T }> {
    return this.call('POST', path, body);
  }
}
