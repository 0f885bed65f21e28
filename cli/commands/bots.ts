// caseroom bots: a workshop of bots through a real server, and whether all held. F3.
import { join } from 'node:path';
import { repro, runWorkshop, type BotWish } from '../bots/workshop.ts';
import type { Given } from '../command.ts';
import { loadScenario } from '../folder.ts';
import { progress } from '../progress.ts';

/** Exit code: 1 when something did not hold. */
export async function bots({ text, number, has }: Given): Promise<number> {
  const seconds = number('limit') ?? 120;
  const wish = {
    scenario: text('scenario') ?? 'first-of-the-month',
    minutes: number('minutes') ?? 45,
    pacing: text('pacing') ?? 'together',
    rule: text('rule') ?? 'plurality',
    teams: number('teams') ?? 2,
    seats: number('seats') ?? 3,
    late: number('late') ?? 1,
    mischief: number('mischief') ?? 0.02,
    drops: number('drops') ?? 0.1,
    kills: number('kills') ?? 1,
    seed: number('seed') ?? 7,
    cast: text('cast') ?? 'random',
    record: text('record') ?? null,
    limitMs: seconds * 1000,
  } as BotWish;
  const scenario = loadScenario(join('scenarios', wish.scenario));
  const tell = progress('Playing, seconds');
  let passed = 0;
  const clock = setInterval(() => tell(Math.min(++passed, seconds - 1), seconds), 1000);
  const report = await runWorkshop(wish, scenario).finally(() => {
    clearInterval(clock);
    tell(seconds, seconds);
  });
  const good = report.ended && report.lost === 0 && report.leaks === 0 && report.replays && report.takenOver;
  if (has('json')) console.log(JSON.stringify({ ...report, good, repeat: repro(wish) }, null, 2));
  else {
    console.log(repro(wish));
    console.log(JSON.stringify(report));
    console.log(good ? 'All held.' : 'Something did not hold.');
  }
  return good ? 0 : 1;
}
