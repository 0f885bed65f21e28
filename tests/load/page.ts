// npm run bench:load: first text and first picture of a solo play on slow 4G (1.6 Mbit/s, 150 ms) with a CPU four
// times slower, and what an idle stage costs. Needs a build and a Chromium. 127.0.0.1 only; ends by itself.
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';
import { RealServer } from '../server/real-server.ts';
import { machine } from './machine.ts';

const RUNS = 3;
const KBIT = 1000 / 8;

type Loaded = { readonly text: number; readonly stage: number; readonly kilobytes: number };

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1600 * KBIT,
    uploadThroughput: 750 * KBIT,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function startPlay(page: Page): Promise<string> {
  await page.goto('/solo');
  await page.getByRole('button', { name: /^Play First/ }).click();
  await page.waitForURL(/\/solo\/solo-/);
  await page.locator('.options .card').first().waitFor();
  return page.url();
}

/** A play that exists, opened in a browser with an empty cache. */
async function load(browser: Browser, server: RealServer): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: server.url });
  const page = await context.newPage();
  const url = await startPlay(page);
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await throttle(session);
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  const from = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.options .card').first().waitFor({ timeout: 60_000 });
  const text = performance.now() - from;
  await page.waitForFunction(
    () => (Number((globalThis as { __stageFrames?: number }).__stageFrames) || 0) > 0,
    null,
    { timeout: 60_000 },
  );
  const stage = performance.now() - from;
  await context.close();
  return { text, stage, kilobytes: bytes / 1000 };
}

/** Share of a core that the page uses in ten seconds of standing still. */
async function idle(browser: Browser, server: RealServer): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: server.url });
  const page = await context.newPage();
  await startPlay(page);
  await page.waitForTimeout(6000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0;
  };
  const before = await busy();
  await page.waitForTimeout(10_000);
  const used = (await busy()) - before;
  await context.close();
  return used / 10;
}

const executablePath = await findChromium();
if (!executablePath) throw new Error('No Chromium found. Set CASEROOM_CHROMIUM to its path.');
const server = await RealServer.start();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
const runs: Loaded[] = [];
for (let i = 0; i < RUNS; i++) runs.push(await load(browser, server));
const share = await idle(browser, server);
await browser.close();
await server.stop();
const middle = (pick: (one: Loaded) => number): number =>
  runs.map(pick).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
console.log(
  `${machine()}; Chromium headless, software WebGL, 390×844, slow 4G, CPU 4×, empty cache, median of ${RUNS}`,
);
console.log(`first text   ${(middle((one) => one.text) / 1000).toFixed(2)} s   (target 1 s)`);
console.log(`first stage  ${(middle((one) => one.stage) / 1000).toFixed(2)} s   (target 4 s)`);
console.log(`transferred  ${middle((one) => one.kilobytes).toFixed(0)} KB`);
console.log(`idle stage   ${(share * 100).toFixed(1)} % of a core in the page   (target 1 %)`);
