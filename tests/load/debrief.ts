// npm run bench:debrief: how long until fifty teams look at the map of their paths. What the server does is timed in
// this process, beside JSON.parse of the same journal; what a person waits for in a Chromium on a real server, from
// navigation to the map painted. Needs a build. 127.0.0.1 only; ends by itself in a minute.
import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';
import { SqliteStore } from '../../server/stores/sqlite-store.ts';
import { hashSecret, makeSecret } from '../../server/secret.ts';
import { roomDebrief } from '../../sim/debrief/index.ts';
import { evolve, type SessionEvent, type SessionState } from '../../sim/session/index.ts';
import { played } from '../client/debrief/played.ts';
import { RealServer } from '../server/real-server.ts';
import { flagship } from '../sim/flagship.ts';
import { machine, ms, percentile } from './machine.ts';

const TEAMS = 50;
const RUNS = 7;
const CODE = 'BENCH2';
const TARGET_MS = 1000;

const middle = (samples: readonly number[]): number => percentile(samples, 0.5);

function timed<T>(work: () => T): { readonly value: T; readonly took: number } {
  const from = performance.now();
  const value = work();
  return { value, took: performance.now() - from };
}

const replay = (journal: readonly SessionEvent[]): SessionState =>
  journal.reduce<SessionState | null>((state, event) => evolve(flagship, state, event), null)!;

/** Milliseconds of each part, medians. Every run has a state of its own, so that nothing is remembered. */
function onTheServer(lines: readonly string[]): Readonly<Record<string, number>> {
  const parts: Record<string, number[]> = { parse: [], replay: [], fold: [], again: [], json: [] };
  for (let i = 0; i < RUNS; i++) {
    const parsed = timed(() => lines.map((line) => JSON.parse(line) as SessionEvent));
    const state = timed(() => replay(parsed.value));
    const room = timed(() => roomDebrief(flagship, state.value, 'facilitator'));
    const again = timed(() => roomDebrief(flagship, state.value, 'facilitator'));
    const json = timed(() => JSON.stringify(room.value));
    for (const [name, { took }] of Object.entries({ parse: parsed, replay: state, fold: room, again, json }))
      parts[name]?.push(took);
  }
  return Object.fromEntries(Object.entries(parts).map(([name, samples]) => [name, middle(samples)]));
}

/** From navigation until the map has been painted, in a browser with an empty cache. */
async function open(browser: Browser, url: string, key: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: url });
  const page = await context.newPage();
  await page.addInitScript(
    ([name, value]) => {
      if (name !== undefined && value !== undefined) localStorage.setItem(name, value);
      const look = new MutationObserver(() => {
        if (document.querySelectorAll('.pic-map .pic-link').length === 0) return;
        look.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(globalThis, { __mapAt: performance.now() })),
        );
      });
      look.observe(document, { childList: true, subtree: true });
    },
    [`caseroom.key.${CODE}`, key] as const,
  );
  await page.goto(`/debrief/${CODE}`);
  const at = await page.waitForFunction(() => (globalThis as { __mapAt?: number }).__mapAt, null, {
    timeout: 60_000,
  });
  const took = Number(await at.jsonValue());
  await context.close();
  return took;
}

const made = played({ teams: TEAMS, seats: 5, cut: 8, characters: ['pleaser', 'idealist', 'mixed'] });
made.must({ type: 'OpenDebrief' });
const lines = made.journal.map((event) => JSON.stringify(event));
const kilobytes = lines.reduce((sum, line) => sum + line.length, 0) / 1000;
console.log(
  `${machine()}; ${TEAMS} teams of 5, 8 decisions: ${lines.length} events, ${kilobytes.toFixed(0)} KB`,
);

const parts = onTheServer(lines);
console.log(`median of ${RUNS}, in one process`);
console.log(`JSON.parse of the journal (peer)   ${ms(parts['parse'] ?? Number.NaN)}`);
console.log(`journal → state                    ${ms(parts['replay'] ?? Number.NaN)}`);
console.log(`state → room's debrief             ${ms(parts['fold'] ?? Number.NaN)}`);
console.log(`the same again                     ${ms(parts['again'] ?? Number.NaN)}`);
console.log(`to JSON                            ${ms(parts['json'] ?? Number.NaN)}`);
console.log(
  `ratio of debrief and JSON to peer  ${(((parts['fold'] ?? 0) + (parts['json'] ?? 0)) / (parts['parse'] ?? 1)).toFixed(2)}`,
);

const executablePath = await findChromium();
if (!executablePath) throw new Error('No Chromium found. Set CASEROOM_CHROMIUM to its path.');
const server = await RealServer.start();
const key = makeSecret();
const id = made.open.id;
const { digest } = flagship;
const row = { code: CODE, id, digest, purgeAt: made.open.config.purgeAt, facilitatorHash: hashSecret(key) };
const events = lines.map((line) =>
  line.replace('"digest":"test"', `"digest":"${digest}"`).replaceAll('ABC234', CODE),
);
new SqliteStore(server.data).addWhole(row, JSON.stringify(flagship), events);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
const first = await open(browser, server.url, key);
const later: number[] = [];
for (let i = 0; i < RUNS; i++) later.push(await open(browser, server.url, key));
await browser.close();
await server.stop();
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(
  `Chromium headless, 1366×768, empty cache, server and browser on these cores; load of the machine ${load}`,
);
console.log(`navigation → map painted, session read from disk first   ${ms(first)}`);
console.log(
  `navigation → map painted, median of ${RUNS}                    ${ms(middle(later))}   slowest ${ms(Math.max(...later))}   (target ${TARGET_MS} ms)`,
);
process.exit(0);
