import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../cli/run.ts';
import { journalFile } from '../../reports/index.ts';
import { playedSession } from '../reports/played-session.ts';

const KEY = 'scenarios/first-of-the-month';
let out: string[] = [];
let trouble: string[] = [];
beforeEach(() => {
  [out, trouble] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void trouble.push(text));
});
afterEach(() => vi.restoreAllMocks());

const folder = mkdtempSync(join(tmpdir(), 'caseroom-rescore-'));
const journal = join(folder, 'session.json');
const { played } = playedSession();
const entries = played.events.map((event, i) => ({ seq: i + 1, event }));
writeFileSync(
  journal,
  JSON.stringify(journalFile({ scenario: played.scenario, entries, keepsNames: false })),
);

describe('rescore', () => {
  it('X10: says per team what both keys come to, and leaves the file as it was', async () => {
    const before = readFileSync(journal, 'utf8');
    expect(await run(['rescore', journal, '--key', KEY])).toBe(0);
    const told = out.join('\n');
    for (const word of ['Team 1', 'Team 2', 'Users', 'No band differs']) expect(told).toContain(word);
    // The same key turned about: what earned most earns least.
    const turned = join(folder, 'rubric.yaml');
    const rubric = readFileSync(`${KEY}/rubric.yaml`, 'utf8').replaceAll(
      /(users: )(-?)([12])/g,
      (_, name: string, sign: string, points: string) => `${name}${sign === '-' ? '' : '-'}${points}`,
    );
    writeFileSync(turned, rubric);
    expect(await run(['rescore', journal, '--key', turned])).toBe(0);
    expect(out.at(-1)).toContain('→');
    expect(out.at(-1)).toMatch(/band(?:s)? differ/);
    expect(readFileSync(journal, 'utf8')).toBe(before);
  });

  it('X10: a file that is no session, a key that is none and no key at all are told, with their exit codes', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, '{"format":2}');
    expect(await run(['rescore', other, '--key', KEY])).toBe(1);
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, 'decisions: [');
    expect(await run(['rescore', journal, '--key', broken])).toBe(1);
    expect(await run(['rescore', journal])).toBe(2);
    expect(trouble.join('\n')).toContain('--key');
  });
});
