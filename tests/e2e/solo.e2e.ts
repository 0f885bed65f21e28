import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { nextVersion } from './next-version.ts';
import { Person, RealServer } from './real-room.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await RealServer.start();
});
test.afterAll(() => server.stop());

test('a learner plays twelve decisions by keyboard alone, reloads in the middle, and opens the evidence', async ({
  browser,
}) => {
  const me = await Person.open(browser, server, { width: 1366, height: 768 });
  const { page } = me;
  await page.goto('/solo');
  await expect(page.getByText('First of the Month').first()).toBeVisible();
  await me.accessible();
  const length = page.getByRole('radio', { name: /12/ }).first();
  await length.focus();
  await page.keyboard.press('Space');
  const start = page.getByRole('button', { name: /Play|Start/ }).first();
  await start.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/solo\/solo-/);
  for (let decision = 0; decision < 12; decision++) {
    await expect(page.locator('.options .card').first()).toBeVisible();
    if (decision === 1) {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await me.accessible();
      await page.setViewportSize({ width: 1366, height: 768 });
    }
    if (decision === 5) {
      const words = await page.locator('#prompt').textContent();
      await page.reload();
      await expect(page.locator('#prompt')).toHaveText(words ?? '');
    }
    const second = page.locator('.options .card').nth(1);
    await expect(async () => {
      await page.keyboard.press('b');
      await expect(second).toHaveAttribute('aria-pressed', 'true', { timeout: 500 });
    }).toPass({ timeout: 8000 });
    const sure = page.locator('input[name=confidence]').first();
    await sure.press('Space');
    await expect(sure).toBeChecked();
    await page.getByRole('button', { name: 'Take this decision' }).press('Enter');
    const go = page.getByRole('button', { name: 'Continue' });
    await expect(go).toBeVisible();
    if (decision === 0) await me.accessible();
    await go.press('Enter');
  }
  await expect(page.getByText('This is where your story ends')).toBeVisible();
  await page.getByRole('link', { name: 'See your debrief' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'On this page' }).getByText('By competency').press('Enter');
  await expect(page.getByRole('heading', { name: 'By competency' })).toBeInViewport();
  await me.accessible();
  await page.locator('button.dot:visible').first().press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  me.quiet();
});

test('every page is accessible and fits 320 pixels', async ({ browser }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
    { width: 320, height: 700 },
  ]) {
    const me = await Person.open(browser, server, size);
    for (const path of [
      '/',
      '/about',
      '/join',
      '/solo',
      '/solo/open',
      '/facilitate',
      '/studio',
      '/nowhere',
    ]) {
      await me.page.goto(path);
      await expect(me.page.locator('h1').first()).toBeVisible();
      if (size.width === 320)
        expect(await me.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      else await me.accessible();
    }
    me.quiet();
    await me.page.context().close();
  }
});

test('I3: any Ink file plays as a story; broken Ink says where and what to do; HTML is text', async ({
  browser,
}) => {
  const me = await Person.open(browser, server);
  const { page } = me;
  await page.goto('/solo/open');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('input[type=file]').setInputFiles(file('broken.ink', 'Hello\n-> nowhere\n'));
  await expect(page.getByText('broken.ink, line 2')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles(
      file('tale.ink', 'Hello <i>you</i>.\n* Go on\n  Done.\n* Stop\n- The last line.\n-> END\n'),
    );
  await expect(page.getByText('Hello <i>you</i>.')).toBeVisible();
  await me.accessible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('The last line.')).toBeVisible();
  await me.accessible();
  me.quiet();
});

/** The worker has kept all it keeps, and looks after this page. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 60_000,
  });

const decide = async (page: Page): Promise<void> => {
  await page.locator('.options .card').nth(1).click();
  await page.locator('input[name=confidence]').first().press('Space');
  await page.getByRole('button', { name: 'Take this decision' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
};

const beginShortest = async (page: Page, title: string): Promise<void> => {
  const tile = page.getByRole('article', { name: title });
  await tile.getByRole('radio').first().press('Space');
  await tile.getByRole('button', { name: `Play ${title}` }).click();
  await page.waitForURL(/\/solo\/solo-/);
  await expect(page.locator('.options .card').first()).toBeVisible();
};

test('B1, B2: a play that was begun is finished and looked back on without a server, from a closed tab on', async ({
  browser,
}) => {
  const own = await RealServer.start();
  try {
    const me = await Person.open(browser, own);
    const context = me.page.context();
    await me.page.goto('/solo');
    await beginShortest(me.page, 'First of the Month');
    await decide(me.page);
    await kept(me.page);
    await me.page.close();
    await own.kill();

    const page = await context.newPage();
    await page.goto('/solo');
    await expect(page.getByText('No connection to the server.')).toBeVisible();
    await expect(page.getByRole('article', { name: 'High Water' })).toContainText('Not in this browser yet');
    await page.getByRole('link', { name: 'Continue First of the Month' }).click();
    await expect(page.locator('.stage canvas')).toBeVisible();
    // A reload in the middle of it, at an address of its own.
    await page.reload();
    await expect(page.locator('.stage canvas')).toBeVisible();
    expect(
      await page.evaluate(async () => {
        await document.fonts.ready;
        // The stand-ins of fonts.css are the machine's own and need no loading.
        const fetched = [...document.fonts].filter(({ family }) => family.includes('Variable'));
        return fetched.map(({ status }) => status);
      }),
    ).toEqual(['loaded', 'loaded']);
    const ended = page.getByText('This is where your story ends');
    for (let left = 12; left > 0 && !(await ended.isVisible()); left--) {
      await decide(page);
      await expect(ended.or(page.locator('.options .card').first())).toBeVisible();
    }
    await page.getByRole('link', { name: 'See your debrief' }).click();
    await expect(page.getByText('By competency').first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('By competency').first()).toBeVisible();

    // The map needs no server either; what does says so.
    await page.goto('/course#map');
    const map = page.getByRole('region', { name: 'Your own map' });
    await expect(map.getByText(/in First of the Month$/).first()).toBeInViewport();
    await expect(page.getByRole('alert')).toContainText('No connection');
    await page.goBack();

    // Begun anew from the text alone: the play that held a copy of it is deleted first.
    await page.getByRole('link', { name: 'Play another' }).click();
    await expect(page.getByRole('heading', { name: 'Look back' })).toBeVisible();
    await expect(page.getByText('Continue where you left')).toBeHidden();
    await page.getByRole('button', { name: 'Delete First of the Month' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByRole('heading', { name: 'Look back' })).toBeHidden();
    await beginShortest(page, 'First of the Month');
    await context.close();
  } finally {
    await own.stop();
  }
});

test('B3: nothing of a workshop comes from the worker; such a page says in words what is missing, and opens by itself', async ({
  browser,
}) => {
  const own = await RealServer.start();
  try {
    const me = await Person.open(browser, own);
    const { page } = me;
    await page.goto('/facilitate');
    await page.getByRole('radio', { name: '45 min', exact: true }).press('Space');
    await me.press('Make the session');
    await page.waitForURL(/\/facilitate\/[A-Z2-9]{6}/);
    const code = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.goto('/solo');
    await kept(page);
    // Every kind of answer passes while the worker looks on.
    for (const path of ['/facilitate', `/facilitate/${code}`, `/join?code=${code}`, '/solo', '/about']) {
      await page.goto(path);
      await expect(page.locator('h1').first()).toBeVisible();
    }
    const addresses = await page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
      return found;
    });
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((path) => !/^\/(index\.html|assets\/[\w.-]+)$/.test(path))).toEqual([]);
    const workshop = /create-page|console-page|projector-page|seat-page|session-link|studio/;
    expect(addresses.filter((path) => workshop.test(path))).toEqual([]);

    await own.kill();
    for (const path of ['/facilitate', `/facilitate/${code}`, `/play/${code}`, '/']) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(503);
      await expect(page.getByRole('heading', { name: 'The server cannot be reached' })).toBeVisible();
      await me.accessible();
    }
    const asked = [
      '/api/scenarios',
      '/api/scenarios/first-of-the-month',
      `/api/sessions/${code}`,
      '/healthz',
    ];
    expect(
      await page.evaluate(
        (paths) =>
          Promise.all(
            paths.map((path) =>
              fetch(path).then(
                () => 'answered',
                () => 'nothing',
              ),
            ),
          ),
        asked,
      ),
    ).toEqual(asked.map(() => 'nothing'));
    await page.getByRole('link', { name: 'play solo' }).click();
    await expect(page.getByRole('heading', { name: 'Play solo' })).toBeVisible();

    await page.goto('/facilitate');
    await expect(page.getByRole('heading', { name: 'The server cannot be reached' })).toBeVisible();
    await own.launch();
    await expect(page.getByRole('heading', { name: 'Host a session' })).toBeVisible({ timeout: 30_000 });
    me.quiet();
    await page.context().close();
  } finally {
    await own.stop();
  }
});

test('B4: a new version is there at the next visit, and without a server a page and its parts are of one version', async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'caseroom-next-'));
  const [before, after] = ['You decide alone.', 'You decide all alone.'];
  nextVersion('dist', join(folder, 'dist'), before, after);
  const own = await RealServer.start();
  try {
    const me = await Person.open(browser, own);
    const context = me.page.context();
    let page = me.page;
    await page.goto('/solo');
    await expect(page.getByText(before)).toBeVisible();
    await kept(page);
    await own.kill();
    await own.launch({ CASEROOM_SCENARIOS: resolve('scenarios') }, folder);
    await page.reload();
    await expect(page.getByText(after)).toBeVisible();
    // The new parts are kept beside the old ones until no tab uses those.
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, { timeout: 60_000 }).toBe('installed');
    await own.kill();
    await page.reload();
    await expect(page.getByText(before)).toBeVisible();
    await page.close();
    page = await context.newPage();
    await page.goto('/solo');
    await expect(page.getByText(after)).toBeVisible();
    const names = await page.evaluate(async () =>
      Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      ),
    );
    const scripts = names.flat().filter((url) => url.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.filter((url) => !/-next[\w-]{4}\.js$/.test(url))).toEqual([]);
    await context.close();
  } finally {
    await own.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
