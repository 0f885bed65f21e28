import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './floors.ts';

const sources = globSync('{sim,authoring,protocol,reports,host,server,client,cli}/**/*.{ts,tsx}').sort();

/** A scratch folder outside the checkout, so that its ignore rules do not hide the violation. */
function scratch(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'caseroom-guard-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('floors', () => {
  it('every import is allowed by the table', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap((path) => violations(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['upward', 'sim/ballot/x.ts', "import { a } from '../session/index.ts';"],
    ['a sibling in sim', 'sim/ballot/x.ts', "import { a } from '../story/index.ts';"],
    ['an application in another', 'server/x.ts', "export { a } from '../client/main.tsx';"],
    ['a type upward', 'protocol/x.ts', "import type { A } from '../host/index.ts';"],
    ['a type in place', 'protocol/x.ts', "export type A = import('../host/index.ts').A;"],
    ['tests from a floor', 'host/x.ts', "import { a } from '../tests/sim/workshop.ts';"],
    ['inkjs outside sim/story', 'sim/session/x.ts', "import { Story } from 'inkjs';"],
    ['the Ink compiler in sim/story', 'sim/story/x.ts', "import { Compiler } from 'inkjs/full';"],
    ['the Ink runtime in authoring', 'authoring/x.ts', "import { Story } from 'inkjs';"],
    ['xstate outside sim/session', 'client/x.ts', "import { setup } from 'xstate';"],
    ['phaser outside the stage', 'client/play/x.ts', "const p = await import('phaser');"],
    ['workbox outside client/offline', 'client/solo/x.ts', "import { precache } from 'workbox-precaching';"],
    ['Colyseus outside client/net', 'client/play/x.ts', "import { Client } from '@colyseus/sdk';"],
    ['zod in host', 'host/x.ts', "import { z } from 'zod';"],
    ['yaml in the server', 'server/x.ts', "import { parse } from 'yaml';"],
    ['a builtin in sim, loaded later', 'sim/session/x.ts', "const fs = await import('node:fs');"],
    ['a path that is computed', 'client/x.ts', 'const a = await import(`./${name}.ts`);'],
    ['a floor nobody knows', 'utils/x.ts', ''],
  ])('the table refuses %s', (_, path, source) => {
    expect(violations(path, source)).toHaveLength(1);
  });

  it('the table allows what the house allows', () => {
    expect(violations('host/x.ts', "import { decide } from '../sim/session/index.ts';")).toEqual([]);
    expect(violations('sim/story/x.ts', "import { Story } from 'inkjs';")).toEqual([]);
    expect(violations('client/stage/x.ts', "import Phaser from 'phaser';")).toEqual([]);
    expect(violations('cli/x.ts', "import { compileScenario } from '../authoring/index.ts';")).toEqual([]);
  });

  it('tsc refuses a clock, a page and a process in sim', () => {
    const source = 'setTimeout(() => {}, 1);\ndocument.title;\nprocess.exit();\nexport {};\n';
    const settings = {
      extends: join(process.cwd(), 'tsconfig.base.json'),
      compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
      include: ['*.ts'],
    };
    scratch({ 'x.ts': source, 'tsconfig.json': JSON.stringify(settings) }, (folder) => {
      const run = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
      expect(run.status).not.toBe(0);
      for (const name of ['setTimeout', 'document', 'process']) expect(run.stdout).toContain(`'${name}'`);
    });
  });

  it('oxlint refuses Date and Math.random in sim, and import cycles', () => {
    const rules = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
    const files = {
      '.oxlintrc.json': JSON.stringify({ ...rules, ignorePatterns: [] }),
      'sim/clock.ts': 'export const now = Date.now();\nexport const dice = Math.random();\n',
      'sim/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
      'sim/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n",
    };
    scratch(files, (folder) => {
      const run = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['.'], {
        encoding: 'utf8',
        cwd: folder,
      });
      expect(run.status).not.toBe(0);
      for (const rule of ['no-restricted-globals', 'no-restricted-properties', 'no-cycle'])
        expect(run.stdout).toContain(rule);
    });
  });
});
