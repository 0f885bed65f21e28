// A workshop of bots: two facilitators of whom one dies, teams who play, a server that may be killed. F3.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '../../sim/scenario/index.ts';
import { check, type Findings } from './check.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { journalOf } from './journal.ts';
import { characterOf, worthsOf, type Cast } from './character.ts';
import { LearnerBot, type Mind } from './learner.ts';
import { keepSession, lookBack } from './look-back.ts';
import { post } from './line.ts';
import { FacilitatorBot } from './facilitator.ts';
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
  /** Share of the bots whose connection drops in each decision; they come back. */
  readonly drops: number;
  readonly kills: number;
  readonly seed: number;
  /** Who sits in the teams. */
  readonly cast: Cast;
  /** Goes through the whole debrief as well, and keeps the session's file here; null: no. */
  readonly record: string | null;
  /** Gives up after this many milliseconds. */
  readonly limitMs: number;
};

export type BotReport = Findings & {
  readonly people: number;
  readonly kills: number;
  readonly tookMs: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly ended: boolean;
  /** Connections cut by us, apart from the mischief. */
  readonly dropped: number;
  /** The first facilitator died on the way and the second ended the session. */
  readonly takenOver: boolean;
};

/** One line that repeats this run. */
export const repro = (wish: BotWish): string =>
  `npm run caseroom -- bots --scenario ${wish.scenario} --minutes ${wish.minutes} --pacing ${wish.pacing} --rule ${wish.rule} --teams ${wish.teams} --seats ${wish.seats} --late ${wish.late} --mischief ${wish.mischief} --drops ${wish.drops} --kills ${wish.kills} --cast ${wish.cast} --seed ${wish.seed}`;

/** Share of the decisions after which the first facilitator's laptop dies. */
const FIRST_LEAVES_AT = 1 / 3;

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
  const first = await FacilitatorBot.open(server.url, code, facilitatorKey);
  const second = await FacilitatorBot.open(server.url, code, facilitatorKey);
  const host = second.line;
  const bots: LearnerBot[] = [];
  const worths = wish.cast === 'random' ? null : worthsOf(scenario);
  const mindOf = (arrival: number): Mind | null => {
    const character = characterOf(wish.cast, arrival, wish.teams);
    if (!character || !worths) return null;
    return { character, worths, swayedBy: character === 'pleaser' ? 'idealist' : 'pleaser' };
  };
  const arrive = async (): Promise<void> => {
    const bot = await LearnerBot.join(
      server.url,
      code,
      `Bot ${bots.length + 1}`,
      makeDice(wish.seed * 1000 + bots.length),
      mindOf(bots.length),
    );
    bots.push(bot);
  };
  for (let i = 0; i < wish.teams * wish.seats; i++) await arrive();

  let kills = 0;
  let late = 0;
  let dropped = 0;
  let droppedAt = 0;
  const killAt = Array.from({ length: wish.kills }, (_, i) => (i + 1) / (wish.kills + 1));
  const decisions = Number(
    Object.keys(scenario.cuts)
      .map(Number)
      .filter((n) => n <= { 45: 4, 60: 6, 90: 8, 120: 12 }[wish.minutes])
      .at(-1),
  );
  const done = (): boolean => host.state?.phase === 'debrief';
  while (!done() && Date.now() - from < wish.limitMs) {
    // The first leads until its laptop dies; the second has been in step and goes on.
    await (first.isGone ? second : first).act();
    await Promise.all(bots.map((bot) => bot.act(wish.mischief)));
    const progress =
      Math.max(0, ...(host.console?.teams.map((team) => team.decisionNumber) ?? [])) / Math.max(1, decisions);
    if (!first.isGone && progress >= FIRST_LEAVES_AT) first.die();
    if (progress > droppedAt) {
      droppedAt = progress;
      const unlucky = bots.filter(() => dice.hits(wish.drops));
      dropped += unlucky.length;
      for (const bot of unlucky) bot.line.drop();
    }
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
  if (ended && wish.record !== null) {
    await lookBack(second, bots);
    await keepSession(server.url, code, facilitatorKey, wish.record);
  }
  const findings = check(scenario, journalOf(data, code), bots);
  for (const bot of bots) bot.line.close();
  second.line.close();
  if (!first.isGone) first.line.close();
  await server.kill();
  rmSync(data, { recursive: true, force: true });
  const refused: Record<string, number> = {};
  for (const bot of bots)
    for (const [name, count] of bot.refused) refused[name] = (refused[name] ?? 0) + count;
  return {
    ...findings,
    people: bots.length,
    kills,
    tookMs: Date.now() - from,
    refused,
    ended,
    dropped,
    takenOver: first.isGone,
  };
}
