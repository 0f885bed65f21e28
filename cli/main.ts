// caseroom: the command line. F3. `npm run caseroom -- <command>`.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repro, runWorkshop, type BotWish } from './bots/workshop.ts';
import { check } from './commands/check.ts';
import { exportPackage } from './commands/export.ts';
import { ids } from './commands/ids.ts';
import { explore } from './commands/explore.ts';
import { locales } from './commands/locales.ts';
import { makeNew } from './commands/new.ts';
import { play } from './commands/play.ts';
import { table } from './commands/table.ts';
import { rulesPage } from './commands/rules.ts';
import { loadScenario } from './folder.ts';

const HELP = `caseroom new <folder>      a small scenario that passes the check, to be rewritten
caseroom check <folder>    what is wrong, with file and line   --plays 400  --json
caseroom explore <folder>  endings, scores and lengths over random plays   --cut 8  --plays 2000  --seed 1  --json
caseroom play <folder>     play it here, in the terminal   --cut 8
caseroom ids <folder>      writes the ids that are missing, keeps the others   --dry
caseroom locales extract|merge|report <folder>   translations   --lang de  --from theirs.yaml  --json
caseroom export <folder>   one .caseroom file to share   --out late-bus.caseroom  --licence "CC BY 4.0"  --json
caseroom table             the library in figures, as docs/scenarios.md holds it   --plays 1000
caseroom rules             the rules of the check, as a page
caseroom bots              bot teams play a workshop through a real server; invariants are checked
  --scenario first-of-the-month  --minutes 45|60|90|120  --pacing together|own
  --rule plurality|consensus|lead  --teams 2  --seats 3  --late 1  --mischief 0.02  --drops 0.1  --kills 1  --seed 7
  --limit 120   seconds before giving up
Exit code 0: all is well. 1: something is wrong. 2: the command was not understood.`;

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
  const report = await runWorkshop(wish, loadScenario(join('scenarios', wish.scenario)));
  console.log(repro(wish));
  console.log(JSON.stringify(report));
  const good = report.ended && report.lost === 0 && report.leaks === 0 && report.replays && report.takenOver;
  console.log(good ? 'All held.' : 'Something did not hold.');
  return good ? 0 : 1;
}

const NAMES = [
  ...[
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
  ],
  ...['cut', 'plays', 'out', 'licence', 'lang', 'from'],
];
const OPTIONS = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));

/** A whole number from 1 to 100,000, or nothing. */
function count(values: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= 100_000) return value;
  throw new Error(`--${name} must be a whole number from 1 to 100000.`);
}

const text = (values: Readonly<Record<string, unknown>>, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined;

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...OPTIONS, json: { type: 'boolean' }, dry: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const [command, folder = ''] = positionals;
    const json = values['json'] === true;
    const [cut, plays] = [count(values, 'cut'), count(values, 'plays')];
    if (values['help']) console.log(HELP);
    else if (command === 'new' && folder) return makeNew(folder);
    else if (command === 'check' && folder) return check(folder, { plays, json });
    else if (command === 'explore' && folder)
      return explore(folder, { cut, plays, seed: count(values, 'seed'), json });
    else if (command === 'play' && folder) return await play(folder, cut);
    else if (command === 'ids' && folder) return ids(folder, values['dry'] === true);
    else if (command === 'locales' && positionals[2])
      return locales(folder, positionals[2], {
        lang: text(values, 'lang'),
        from: text(values, 'from'),
        json,
      });
    else if (command === 'export' && folder)
      return exportPackage(folder, { out: text(values, 'out'), licence: text(values, 'licence'), json });
    else if (command === 'table') console.log(await table(folder || 'scenarios', plays ?? 1000));
    else if (command === 'rules') console.log(rulesPage());
    else if (command === 'bots') return await bots(values as Record<string, string>);
    else {
      console.error(HELP);
      return 2;
    }
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
}

process.exitCode = await main();
