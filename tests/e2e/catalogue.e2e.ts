import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unpackScenario } from '../../authoring/index.ts';
import { StaticPlace } from '../server/static-place.ts';
import { Person, RealServer } from './real-room.ts';

const LAPTOP = { width: 1366, height: 768 };
const scratch = mkdtempSync(join(tmpdir(), 'caseroom-catalogue-'));
const [here, there, out] = [join(scratch, 'here'), join(scratch, 'there'), join(scratch, 'public')] as const;
let place: StaticPlace;
let server: RealServer;

test.beforeAll(async () => {
  cpSync('scenarios/high-water', join(here, 'high-water'), { recursive: true });
  cpSync('authoring/starter', join(there, 'side-door'), { recursive: true });
  const story = join(there, 'side-door', 'story.ink');
  writeFileSync(story, readFileSync(story, 'utf8').replace('Your name', 'Brackwater'));
  const words = ['catalogue', there, '--out', out, '--name', 'Brackwater School'];
  expect(spawnSync(process.execPath, ['cli/main.ts', ...words], { encoding: 'utf8' }).stderr).toBe('');
  place = await StaticPlace.open();
  for (const name of readdirSync(out)) place.set(`/${name}`, readFileSync(join(out, name)));
  place.set('/moved/catalogue.json', (to) => void to.writeHead(301, { location: '/catalogue.json' }).end());
  server = await RealServer.start({
    CASEROOM_SCENARIOS: here,
    CASEROOM_CATALOGUES: [place.url('/catalogue.json'), place.url('/moved/catalogue.json')].join(','),
  });
});
test.afterAll(async () => {
  await server.stop();
  place.close();
  rmSync(scratch, { recursive: true, force: true });
});

const fits = (one: Person): Promise<boolean> =>
  one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('Y1, Y3: a scenario is taken away as a file; another is found elsewhere, added, and on the shelf', async ({
  browser,
}) => {
  const phone = await Person.open(browser, server);
  await phone.page.goto('/catalogue');
  const own = phone.page.getByRole('article', { name: 'High Water' });
  await expect(own.getByText('CC BY 4.0')).toBeVisible();
  await expect(own.getByText('45 minutes: 4 decisions')).toBeVisible();
  await phone.accessible();
  expect(await fits(phone)).toBe(true);
  const [kept] = await Promise.all([
    phone.page.waitForEvent('download'),
    own.getByRole('link', { name: /Download/ }).click(),
  ]);
  expect(kept.suggestedFilename()).toBe('high-water.caseroom');
  expect(unpackScenario(new Uint8Array(readFileSync(await kept.path()))).ok).toBe(true);
  expect(place.asked).toEqual([]);

  const laptop = await Person.open(browser, server, LAPTOP);
  await laptop.page.goto('/catalogue');
  const [good, moved] = [0, 1].map((n) => laptop.page.getByRole('button', { name: 'Look there' }).nth(n));
  await moved!.click();
  await expect(laptop.page.getByText('The catalogue has moved to another address.')).toBeVisible();
  await good!.click();
  await expect(laptop.page.getByRole('heading', { name: 'Brackwater School' })).toBeVisible();
  await laptop.accessible();
  await laptop.press('Add The Side Door');
  const told = laptop.page.getByText('The Side Door is on the shelf of this server now.');
  await expect(told).toBeVisible({ timeout: 30_000 });
  await expect(told).toBeFocused();
  // Its card has come in above, and what is told stays in view.
  await expect(laptop.page.getByRole('article', { name: 'The Side Door' })).toHaveCount(2);
  await expect(told).toBeInViewport({ ratio: 1 });
  await laptop.accessible();
  expect(await fits(laptop)).toBe(true);
  await phone.page.goto('/solo');
  await expect(phone.page.getByRole('button', { name: 'Play The Side Door' })).toBeVisible();
  for (const one of [phone, laptop]) one.quiet();
});
