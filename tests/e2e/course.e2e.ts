import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Person, RealServer } from './real-room.ts';

const LAPTOP = { width: 1366, height: 768 };
const SMALL = { width: 320, height: 640 };
const HOSTILE = `# A guide <img src=x onerror="document.title='taken'">

<script>document.title = 'taken'</script>

[press me](javascript:document.title='taken') and ![a picture](https://pictures.example/track.png)
`;
/** Some minutes of parsing for its size. */
const SLOW = `${'- '.repeat(20_000)}x`;

const shelf = mkdtempSync(join(tmpdir(), 'caseroom-shelf-'));
let server: RealServer;
test.beforeAll(async () => {
  cpSync('scenarios', shelf, { recursive: true });
  for (const [slug, guide] of [
    ['hostile', HOSTILE],
    ['slow', SLOW],
  ] as const) {
    cpSync(join('scenarios', 'ask-alma'), join(shelf, slug), { recursive: true });
    writeFileSync(join(shelf, slug, 'guide.md'), guide);
  }
  server = await RealServer.start({ CASEROOM_SCENARIOS: shelf });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(shelf, { recursive: true, force: true });
});

const fits = (one: Person): Promise<boolean> =>
  one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('O1, O3, O4: the course opens its rows by key and at a part, fits a small phone, and a solo play fills the map', async ({
  browser,
}) => {
  const one = await Person.open(browser, server, LAPTOP);
  await one.page.goto('/');
  await one.page.getByRole('link', { name: 'See the course' }).click();
  const data = one.page.getByRole('button', { name: 'Data', exact: true });
  await data.press('Enter');
  await expect(data).toHaveAttribute('aria-expanded', 'true');
  await expect(one.page.locator('#heat-data').getByRole('heading', { name: 'High Water' })).toBeVisible();
  await expect(one.page.locator('.course-weeks > li')).toHaveCount(8);
  await one.accessible();
  for (const part of ['day', 'heat']) {
    await one.page.goto('/about');
    await one.page.goto(`/course#${part}`);
    const heading = one.page.locator(`#${part} h2`);
    // At the top, whatever came in above it.
    await expect.poll(async () => Math.abs((await heading.boundingBox())?.y ?? 999)).toBeLessThan(40);
  }
  await one.page.setViewportSize(SMALL);
  expect(await fits(one)).toBe(true);
  await one.accessible();

  await expect(one.page.getByText('Nothing here yet.')).toBeVisible();
  await one.page.goto('/solo');
  await one.press('Play High Water');
  await one.page.locator('.options .card').first().click({ timeout: 60_000 });
  await one.page.locator('input[name=confidence]').first().press('Space');
  await one.press('Take this decision');
  await expect(one.page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await one.page.goto('/course');
  const map = one.page.getByRole('region', { name: 'Your own map' });
  await expect(map.getByText('1 decision in High Water').first()).toBeVisible();
  await one.accessible();
  await one.press('Clear it');
  await expect(map.getByText('The map is clear.')).toBeVisible();
  await one.page.reload();
  await one.press('Bring back what was cleared');
  await expect(map.getByText('1 decision in High Water').first()).toBeVisible();
  one.quiet();
});

test('O2, O5: a guide opens from the shelf; a hostile one draws no picture and runs nothing, a slow one is told as written', async ({
  browser,
}) => {
  const one = await Person.open(browser, server, LAPTOP);
  const asked: string[] = [];
  one.page.on('request', (request) => asked.push(request.url()));
  await one.page.goto('/facilitate');
  const link = one.page.getByRole('link', { name: 'Guide to High Water' });
  const [tab] = await Promise.all([one.page.context().waitForEvent('page'), link.click()]);
  await expect(tab.getByRole('heading', { name: /High Water/, level: 1 })).toBeVisible();
  await tab.close();

  const alone: unknown = await (await one.page.request.get('/api/scenarios/high-water/guide')).json();
  expect(Object.keys(alone as object).sort()).toEqual(['guide', 'lang', 'slug', 'title']);
  expect(await (await one.page.request.get('/api/course')).text()).not.toMatch(/weights|rationale|optionId/);

  await one.page.goto('/guide/high-water');
  await expect(one.page.getByRole('table').first()).toBeVisible();
  await one.accessible();
  await one.page.setViewportSize(SMALL);
  expect(await fits(one)).toBe(true);
  await one.accessible();

  await one.page.goto('/guide/hostile');
  await expect(one.page.getByText('press me and [a picture]')).toBeVisible();
  await expect(one.page.locator('.guide :is(script, img, a, iframe)')).toHaveCount(0);
  await expect(one.page).toHaveTitle(/^Guide: /);
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);

  await one.page.goto('/guide/slow');
  await expect(one.page.locator('.guide-plain')).toBeVisible({ timeout: 20_000 });
  await one.page.goto('/guide/nothing-of-the-kind');
  await expect(one.page.getByRole('alert')).toContainText('no scenario of that name');
  await one.accessible();
  one.quiet();
});
