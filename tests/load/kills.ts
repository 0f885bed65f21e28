// 50 kill -9 at random moments: is an acknowledged vote ever lost, and how soon is everyone back? npm run bench:kills
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../cli/bots/check.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { FacilitatorBot } from '../../cli/bots/facilitator.ts';
import { journalOf } from '../../cli/bots/journal.ts';
import { LearnerBot } from '../../cli/bots/learner.ts';
import { post } from '../../cli/bots/line.ts';
import { freePort, ServerProcess } from '../../cli/bots/server-process.ts';
import { flagship } from '../sim/flagship.ts';

const KILLS = 50;
const TEAMS = 5;
const SEATS = 5;
const SEED = 20261124;
const LIMIT_MS = 9 * 60_000;

const wait = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
const dice = makeDice(SEED);
const data = mkdtempSync(join(tmpdir(), 'caseroom-kills-'));
const server = new ServerProcess(await freePort(), data);
await server.launch();
const from = Date.now();
const back: number[] = [];
let acknowledged = 0;
let lost = 0;
let leaks = 0;
let sessions = 0;
let replays = true;

while (back.length < KILLS && Date.now() - from < LIMIT_MS) {
  sessions++;
  const wish = { scenario: 'first-of-the-month', minutes: 120, teams: TEAMS, pacing: 'own' };
  const made = await post<{ code: string; facilitatorKey: string }>(server.url, '/api/sessions', wish);
  const { code, facilitatorKey } = made.body;
  const host = await FacilitatorBot.open(server.url, code, facilitatorKey);
  const bots: LearnerBot[] = [];
  for (let i = 0; i < TEAMS * SEATS; i++)
    bots.push(await LearnerBot.join(server.url, code, `Bot ${i}`, makeDice(SEED + sessions * 100 + i)));
  let over = false;
  const playing = (async () => {
    while (!over) {
      await host.act();
      await Promise.all(bots.map((bot) => bot.act(0)));
      await wait(5);
    }
  })();
  const ended = () => host.line.state?.phase === 'debrief';
  while (back.length < KILLS && !ended() && Date.now() - from < LIMIT_MS) {
    await wait(50 + dice.below(350));
    if (ended()) break;
    const lines = [...bots.map((bot) => bot.line), host.line];
    const before = lines.map((line) => line.state);
    await server.kill();
    const spawned = Date.now();
    await server.launch();
    const isBack = () =>
      lines.every((line, i) => line.state?.phase !== undefined && line.state !== before[i]) &&
      bots.every((bot) => bot.line.team !== null);
    while (!isBack() && Date.now() - spawned < 20_000) await wait(2);
    back.push(isBack() ? Date.now() - spawned : Number.POSITIVE_INFINITY);
  }
  over = true;
  await playing;
  await wait(500);
  const found = check(flagship, journalOf(data, code), bots);
  acknowledged += found.acknowledged;
  lost += found.lost;
  leaks += found.leaks;
  replays &&= found.replays;
  for (const bot of bots) bot.line.close();
  host.line.close();
}
await server.kill();
rmSync(data, { recursive: true, force: true });

const sorted = [...back].sort((a, b) => a - b);
const at = (share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
console.log(
  `machine   ${cpus().length} x ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}; bots and server share it`,
);
console.log(
  `method    ${TEAMS} teams of ${SEATS} and a facilitator vote through a real server; kill -9 every 50 to 400 ms (seed ${SEED});`,
);
console.log(
  '          the clock runs from the start of the new process until every connection holds its state again',
);
console.log(`kills     ${back.length} in ${sessions} sessions, ${Math.round((Date.now() - from) / 1000)} s`);
console.log(
  `votes     ${acknowledged} acknowledged, ${lost} lost; leaks ${leaks}; replays equal: ${replays}`,
);
console.log(`all back  p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${sorted.at(-1) ?? 0} ms`);
process.exit(lost === 0 && leaks === 0 && replays && back.length === KILLS ? 0 : 1);
