// A real server in its own process, on its own port and data folder, for tests that kill it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, ServerProcess } from '../../cli/bots/server-process.ts';

export { freePort };

export class RealServer extends ServerProcess {
  static async start(env: Readonly<Record<string, string>> = {}): Promise<RealServer> {
    const server = new RealServer(await freePort(), mkdtempSync(join(tmpdir(), 'caseroom-')));
    await server.launch(env);
    return server;
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
