import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './floors.ts';

const sources = globSync('{sim,authoring,protocol,host,server,client}/**/*.{ts,tsx}').sort();

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

  it('the table notices: upward, sideways, a foreign package, a dynamic import', () => {
    expect(violations('sim/ballot/x.ts', "import { a } from '../session/index.ts';")).toHaveLength(1);
    expect(violations('server/x.ts', "export { a } from '../client/main.tsx';")).toHaveLength(1);
    expect(violations('sim/session/x.ts', "import { Story } from 'inkjs';")).toHaveLength(1);
    expect(violations('sim/session/x.ts', "const fs = await import('node:fs');")).toHaveLength(1);
    expect(violations('host/x.ts', "import { decide } from '../sim/session/index.ts';")).toEqual([]);
  });

  it('phaser is imported in client/stage alone, and the Ink compiler in authoring alone', () => {
    const importers = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, 'utf8')));
    expect(
      importers(/from 'phaser'|import\('phaser'\)/).every((path) => path.startsWith('client/stage/')),
    ).toBe(true);
    expect(importers(/from 'inkjs\/(full|compiler)/).every((path) => path.startsWith('authoring/'))).toBe(
      true,
    );
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
