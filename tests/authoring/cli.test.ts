import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { COMMANDS } from '../../cli/commands.ts';
import { commandsPage } from '../../cli/commands/help.ts';
import { run } from '../../cli/run.ts';

const STARTER = 'authoring/starter';
let out: string[] = [];
let trouble: string[] = [];
beforeEach(() => {
  [out, trouble] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void trouble.push(text));
});
afterEach(() => vi.restoreAllMocks());

describe('the command line', () => {
  it('A12: docs/authoring/cli.md is the page that the commands make, and each says when it fails', () => {
    const page = readFileSync('docs/authoring/cli.md', 'utf8');
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    expect(plain(page)).toBe(plain(commandsPage()));
    for (const { name, options } of COMMANDS)
      for (const word of [`## ${name}`, ...options.map((one) => `\`--${one.name}`)])
        expect(page).toContain(word);
  });

  it.each(COMMANDS.map(({ name }) => name))(
    'A12: %s --help tells its options and exit codes',
    async (name) => {
      expect(await run([name, '--help'])).toBe(0);
      expect(out.join('\n')).toMatch(new RegExp(`caseroom ${name}[^]*Exit code 0`));
      for (const option of COMMANDS.find((one) => one.name === name)?.options ?? [])
        expect(out.join('\n')).toContain(`--${option.name}`);
    },
  );

  it.each([
    ['nothing', []],
    ['an unknown command', ['chek', STARTER]],
    ['a folder left out', ['check']],
    ['a folder that is not there', ['check', 'no/such/folder']],
    ['an option of another command', ['check', STARTER, '--cut', '4']],
    ['a number that is none', ['explore', STARTER, '--plays', 'many']],
    ['a cut that the scenario has not', ['explore', STARTER, '--cut', '9']],
  ])('A12: %s gives exit code 2 and says what to write', async (_, args) => {
    expect(await run(args)).toBe(2);
    expect([...trouble, ...out].join('\n')).toMatch(/caseroom|--plays|no\/such|Choose/);
  });

  it('Z5: export refuses credits that nobody has written, says where, and takes them once they are', async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'caseroom-export-'));
    onTestFinished(() => rmSync(scratch, { recursive: true }));
    const [folder, file] = [join(scratch, 'late-bus'), join(scratch, 'late-bus.caseroom')];
    cpSync(STARTER, folder, { recursive: true });
    expect(await run(['export', folder, '--out', file])).toBe(1);
    expect(trouble.at(-1)).toContain('# credits:');
    expect(existsSync(file)).toBe(false);
    const story = join(folder, 'story.ink');
    writeFileSync(story, readFileSync(story, 'utf8').replace('Your name', 'Brackwater'));
    expect(await run(['export', folder, '--out', file])).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it('A12: explore names every line with its heat, and those never met, by file and line', async () => {
    expect(await run(['explore', 'scenarios/ask-alma', '--plays', '200', '--json'])).toBe(0);
    const { lines } = JSON.parse(out.join('')) as {
      lines: { file: string; line: number; id: string; share: number; met: string }[];
    };
    const source = readFileSync('scenarios/ask-alma/story.ink', 'utf8').split('\n');
    for (const { line, id } of lines) expect(source[line - 1]).toContain(`id: ${id}`);
    const of = (id: string) => lines.find((one) => one.id === id);
    expect(of('d1_q')).toMatchObject({ share: 1, met: 'yes' });
    expect(lines.filter(({ met }) => met === 'never').map(({ id }) => id)).toContain('d2_bridge');
  });
});
