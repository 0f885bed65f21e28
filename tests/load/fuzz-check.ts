// npm run fuzz:check: broken stories and rubrics through the check. No crash, no hang, no memory blow-up. Ends by itself.
import { readFileSync } from 'node:fs';
import { checkScenario } from '../../authoring/index.ts';
import { progress } from '../../cli/progress.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { mutate } from '../authoring/mutate.ts';
import { STARTER } from '../authoring/starter.ts';
import { machine } from './machine.ts';

const COUNT = Number(process.argv[2] ?? 10_000);
const LIMIT_MS = 9 * 60_000;
const SLOW_MS = 10_000;
const SEED = 20261124;

const flagship = Object.fromEntries(
  ['story.ink', 'rubric.yaml'].map((name) => [
    name,
    readFileSync(new URL(`../../scenarios/first-of-the-month/${name}`, import.meta.url), 'utf8'),
  ]),
);
const from = performance.now();
let [done, played, slowest, slow, most] = [0, 0, 0, 0, 0];
const crashes: string[] = [];
const tell = progress('Checking broken scenarios');
while (done < COUNT && performance.now() - from < LIMIT_MS) {
  const dice = makeDice(SEED + done);
  // One in fifty is of the flagship's size.
  const files = mutate(done % 50 === 0 ? flagship : STARTER, dice);
  const start = performance.now();
  try {
    if (checkScenario({ slug: 'fuzzed', files }, 4).scenario) played++;
  } catch (cause) {
    crashes.push(
      `seed ${SEED + done}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
  }
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > SLOW_MS) {
    slow++;
    console.log(`slow: seed ${SEED + done}, ${Math.round(took)} ms`);
  }
  if (++done % 100 === 0) {
    most = Math.max(most, process.memoryUsage().rss);
    tell(done, COUNT);
  }
}
tell(COUNT, COUNT);
console.log(machine());
console.log(
  `${done} broken scenarios in ${Math.round((performance.now() - from) / 1000)} s: ${crashes.length} crashes, ${played} still playable, slowest ${Math.round(slowest)} ms, ${slow} over ${SLOW_MS} ms, at most ${Math.round(most / 2 ** 20)} MiB`,
);
for (const crash of crashes.slice(0, 5)) console.log(crash);
process.exit(crashes.length === 0 && slow === 0 && done === COUNT ? 0 : 1);
