import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from './real-server.ts';

function start(env: Readonly<Record<string, string>>) {
  const run = spawnSync(process.execPath, ['server/main.ts'], {
    encoding: 'utf8',
    timeout: 15_000,
    env: { ...process.env, HOST: '127.0.0.1', ...env },
  });
  return { status: run.status, said: run.stderr.trim() };
}

describe('a start that cannot be', () => {
  it('K2: a port in use: one line that says what to do', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { status, said } = start({ PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(said).toBe(
      `Port ${port} is in use. Stop the other program, or start with PORT=${port + 1} npm start.`,
    );
  });

  it('K2: a data folder that cannot be made or written: one line that says what to do', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'caseroom-'));
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    for (const folder of [join(file, 'data'), '/proc/caseroom/data']) {
      const { status, said } = start({ PORT: String(await freePort()), CASEROOM_DATA: folder });
      expect(status).toBe(1);
      expect(said).toMatch(
        /^Cannot use the data folder .* Make it writable, or set CASEROOM_DATA to another folder\.$/,
      );
    }
    rmSync(scratch, { recursive: true });
  });

  it('K2: a port that is no port: one line', () => {
    expect(start({ PORT: 'abc' })).toEqual({ status: 1, said: 'PORT must be a number from 1 to 65535.' });
  });
});
