// caseroom: the command line. F3. `npm run caseroom -- <command>`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileScenario } from '../authoring/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';
import { repro, runWorkshop, type BotWish } from './bots/workshop.ts';

const HELP = `caseroom check <folder>   compile a scenario and say what is wrong, with file and line
caseroom bots [options]    bot teams play a workshop through a real server; invariants are checked
  --scenario first-of-the-month  --minutes 45|60|90|120  --pacing together|own
  --rule plurality|consensus|lead  --teams 2  --seats 3  --late 1  --mischief 0.02  --drops 0.1  --kills 1  --seed 7
  --limit 120   seconds before giving up
Exit code 0: all is well. 1: something is wrong. 2: the command was not understood.`;

function load(folder: string) {
  const names = readdirSync(folder).filter((name) => /\.(ink|ya?ml|md)$/.test(name));
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return compileScenario({ slug: folder.replace(/\/+$/, '').split('/').at(-1) ?? folder, files });
}

function checkFolder(folder: string): number {
  const compiled = load(folder);
  if (!compiled.ok) {
    for (const { file, line, severity, code, message } of compiled.error) {
      console.log(`${join(folder, file)}:${line} ${severity} ${code} ${message}`);
    }
    return 1;
  }
  const { title, decisions, roles, words } = compiled.value;
  console.log(
    `${title}: ${decisions.length} decisions, ${roles.length} roles, up to ${words} words. No errors.`,
  );
  return 0;
}

function scenarioOf(slug: string): Scenario {
  const compiled = load(join('scenarios', slug));
  if (!compiled.ok) throw new Error(`scenarios/${slug} does not compile; see caseroom check`);
  return compiled.value;
}

async function bots(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const number = (name: string, preset: number): number => Number(values[name] ?? preset);
  const wish = {
    scenario: String(values['scenario'] ?? 'first-of-the-month'),
    minutes: number('minutes', 45),
    pacing: String(values['pacing'] ?? 'together'),
    rule: String(values['rule'] ?? 'plurality'),
    teams: number('teams', 2),
    seats: number('seats', 3),
    late: number('late', 1),
    mischief: number('mischief', 0.02),
    drops: number('drops', 0.1),
    kills: number('kills', 1),
    seed: number('seed', 7),
    limitMs: number('limit', 120) * 1000,
  } as BotWish;
  const report = await runWorkshop(wish, scenarioOf(wish.scenario));
  console.log(repro(wish));
  console.log(JSON.stringify(report));
  const good = report.ended && report.lost === 0 && report.leaks === 0 && report.replays && report.takenOver;
  console.log(good ? 'All held.' : 'Something did not hold.');
  return good ? 0 : 1;
}

const OPTIONS = Object.fromEntries(
  [
    'scenario',
    'minutes',
    'pacing',
    'rule',
    'teams',
    'seats',
    'late',
    'mischief',
    'drops',
    'kills',
    'seed',
    'limit',
  ].map((name) => [name, { type: 'string' as const }]),
);

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...OPTIONS, help: { type: 'boolean' } },
    });
    const [command, folder] = positionals;
    if (command === 'check' && folder) return checkFolder(folder);
    if (command === 'bots') return await bots(values as Record<string, string>);
    console.log(HELP);
    return values['help'] ? 0 : 2;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
}

process.exit(await main());
