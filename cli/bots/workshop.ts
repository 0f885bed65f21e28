// A workshop of bots: a facilitator who presses next, teams who play, a server that may be killed. F3.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Scenario } from '../../sim/scenario/index.ts';
import type { SessionEvent } from '../../sim/session/index.ts';
import { check, type Findings } from './check.ts';
import { makeDice } from './dice.ts';
import { LearnerBot } from './learner.ts';
import { Line, post } from './line.ts';
import { freePort, ServerProcess } from './server-process.ts';

export type BotWish = {
  readonly scenario: string;
  readonly minutes: 45 | 60 | 90 | 120;
  readonly pacing: 'together' | 'own';
  readonly rule: 'plurality' | 'consensus' | 'lead';
  readonly teams: number;
  readonly seats: number;
  readonly late: number;
  /** Share of a bot's looks at the screen in which it misbehaves or drops. */
  readonly mischief: number;
  readonly kills: number;
  readonly seed: number;
  /** Gives up after this many milliseconds. */
  readonly limitMs: number;
};

export type BotReport = Findings & {
  readonly people: number;
  readonly kills: number;
  readonly tookMs: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly ended: boolean;
};

/** One line that repeats this run. */
export const repro = (wish: BotWish): string =>
  `npm run caseroom -- bots --scenario ${wish.scenario} --minutes ${wish.minutes} --pacing ${wish.pacing} --rule ${wish.rule} --teams ${wish.teams} --seats ${wish.seats} --late ${wish.late} --mischief ${wish.mischief} --kills ${wish.kills} --seed ${wish.seed}`;

/** Presses next when the teams furthest behind wait for it; leaves votes and talks to the teams. */
async function facilitate(line: Line): Promise<void> {
  const view = line.console;
  const next = view?.next;
  if (!view || !next?.command) return;
  if (next.command === 'Advance') {
    const going = view.teams.filter(
      (team) => team.phase !== 'ended' && view.seats.some((seat) => seat.teamId === team.id),
    );
    if (going.some((team) => team.phase !== 'consequence')) return;
    await line.ask('control', { command: { type: 'Advance', teamId: null } });
  } else if (next.command !== 'CloseSession') {
    await line.ask('control', { command: { type: next.command } });
  }
}

function journalOf(data: string): readonly SessionEvent[] {
  const db = new DatabaseSync(join(data, 'caseroom.db'), { readOnly: true });
  const rows = db.prepare('SELECT event FROM journal ORDER BY session, seq').all();
  db.close();
  return rows.map((row) => JSON.parse(String(row['event'])) as SessionEvent);
}

export async function runWorkshop(wish: BotWish, scenario: Scenario): Promise<BotReport> {
  const dice = makeDice(wish.seed);
  const data = mkdtempSync(join(tmpdir(), 'caseroom-bots-'));
  const server = new ServerProcess(await freePort(), data);
  await server.launch();
  const from = Date.now();
  const { scenario: slug, minutes, pacing, rule, teams } = wish;
  const made = await post<{ code: string; facilitatorKey: string }>(server.url, '/api/sessions', {
    scenario: slug,
    minutes,
    pacing,
    rule,
    teams,
  });
  const { code, facilitatorKey } = made.body;
  const host = new Line(server.url, async () => {
    const answer = await post<{ reservation?: unknown }>(server.url, `/api/sessions/${code}/facilitate`, {
      facilitatorKey,
    });
    return answer.body.reservation ?? null;
  });
  await host.connect();
  const bots: LearnerBot[] = [];
  const arrive = async (): Promise<void> => {
    const bot = await LearnerBot.join(
      server.url,
      code,
      `Bot ${bots.length + 1}`,
      makeDice(wish.seed * 1000 + bots.length),
    );
    bots.push(bot);
  };
  for (let i = 0; i < wish.teams * wish.seats; i++) await arrive();

  let kills = 0;
  let late = 0;
  const killAt = Array.from({ length: wish.kills }, (_, i) => (i + 1) / (wish.kills + 1));
  const decisions = Number(
    Object.keys(scenario.cuts)
      .map(Number)
      .filter((n) => n <= { 45: 4, 60: 6, 90: 8, 120: 12 }[wish.minutes])
      .at(-1),
  );
  const done = (): boolean => host.state?.phase === 'debrief';
  while (!done() && Date.now() - from < wish.limitMs) {
    await facilitate(host);
    await Promise.all(bots.map((bot) => bot.act(wish.mischief)));
    const progress =
      Math.max(0, ...(host.console?.teams.map((team) => team.decisionNumber) ?? [])) / Math.max(1, decisions);
    if (late < wish.late && progress > 0 && dice.hits(0.3)) {
      late++;
      await arrive().catch(() => undefined);
    }
    if (kills < wish.kills && progress >= (killAt[kills] ?? 2)) {
      kills++;
      const acting = Promise.all(bots.map((bot) => bot.act(0)));
      await new Promise((go) => setTimeout(go, dice.below(8)));
      await server.kill();
      await server.launch();
      await acting;
    }
    await new Promise((go) => setTimeout(go, 10));
  }
  const ended = done();
  const limit = Date.now() + 5000;
  while (ended && Date.now() < limit && !bots.every((bot) => bot.line.state?.phase === 'debrief')) {
    await new Promise((go) => setTimeout(go, 50));
  }
  const findings = check(scenario, journalOf(data), bots);
  for (const bot of bots) bot.line.close();
  host.close();
  await server.kill();
  rmSync(data, { recursive: true, force: true });
  const refused: Record<string, number> = {};
  for (const bot of bots)
    for (const [name, count] of bot.refused) refused[name] = (refused[name] ?? 0) + count;
  return { ...findings, people: bots.length, kills, tookMs: Date.now() - from, refused, ended };
}
