import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileScenario } from '../../authoring/index.ts';
import { readFolder } from '../../cli/folder.ts';
import { Person, RealServer } from './real-room.ts';

const LAPTOP = { width: 1366, height: 768 };
const SMALL = { width: 320, height: 640 };
const SLUG = 'your-street';

const shelf = mkdtempSync(join(tmpdir(), 'caseroom-shelf-'));
const ENV = { CASEROOM_SCENARIOS: shelf };
let server: RealServer;
test.beforeAll(async () => {
  cpSync(join('scenarios', SLUG), join(shelf, SLUG), { recursive: true });
  server = await RealServer.start(ENV);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(shelf, { recursive: true, force: true });
});

const fits = (one: Person): Promise<boolean> =>
  one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** Takes the option at `pick` of the decision on the screen and goes on. */
async function take(one: Person, pick: number, reason = ''): Promise<void> {
  const title = await one.page.locator('h1').innerText();
  await one.page.locator('.options .card').nth(pick).click();
  if (reason !== '') await one.page.getByLabel(/Why, in one line/).fill(reason);
  await one.press(/Next decision|Look over your answers|Keep it/);
  await expect(one.page.locator('h1')).not.toHaveText(title);
}

test('Q6, Q9: five practitioners answer alone, one through a killed server; their count is in the scenario', async ({
  browser,
}) => {
  const owner = await Person.open(browser, server, LAPTOP);
  await owner.page.goto('/panel');
  await owner.page.getByRole('radio', { name: /Your Street/ }).press('Space');
  await owner.accessible();
  await owner.press('Ask a panel');
  const link = await owner.page.locator('.panel-link code').innerText();
  const write = owner.page.getByRole('button', { name: 'Write into the scenario' });
  await expect(write).toHaveAttribute('aria-disabled', 'true');

  const first = await Person.open(browser, server, SMALL);
  await first.page.goto(new URL(link).pathname);
  await expect(first.page.getByText('No name is asked')).toBeVisible();
  await first.accessible();
  await first.press('Begin');
  await expect(first.page.getByRole('heading', { name: 'What colleagues know' })).toBeVisible();
  await first.accessible();
  expect(await fits(first)).toBe(true);
  await first.press('Next decision');
  await expect(first.page.getByText('Pick an option first.')).toBeVisible();
  await take(first, 1, 'Promise what staff can cost.');
  await expect(first.page.getByText('The story goes on as if')).toBeVisible();

  // The server dies while she answers: nothing typed is lost, and she goes on where she was.
  await server.kill();
  await first.page.locator('.options .card').nth(2).click();
  await first.page.getByLabel(/Why, in one line/).fill('Others have tried it.');
  await first.press('Next decision');
  await expect(first.page.getByText('No connection just now.')).toBeVisible();
  await server.launch(ENV);
  await first.page.reload();
  await expect(first.page.getByLabel(/Why, in one line/)).toHaveValue('Others have tried it.');
  await expect(first.page.locator('.options .card[aria-pressed=true]')).toHaveCount(1);
  await first.press('Back to decision 1');
  await expect(first.page.getByLabel(/Why, in one line/)).toHaveValue('Promise what staff can cost.');
  await first.press('Next decision');
  await first.press('Next decision');
  for (let decision = 3; decision <= 8; decision++) {
    await expect(first.page.getByText(`decision ${decision} of 8`)).toBeVisible();
    await take(first, 0);
  }
  await expect(first.page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  await first.accessible();
  expect(await fits(first)).toBe(true);
  await first.press(/^Change 1\./);
  await take(first, 0);
  await first.press('Finish');
  await expect(first.page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await first.page.reload();
  await expect(first.page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

  for (let person = 1; person < 5; person++) {
    const one = await Person.open(browser, server);
    await one.page.goto(new URL(link).pathname);
    await one.press('Begin');
    for (let decision = 1; decision <= 8; decision++) {
      await expect(one.page.getByText(`decision ${decision} of 8`)).toBeVisible();
      await take(one, person % 3, `Reason ${person}.`);
    }
    await one.press('Finish');
    await expect(one.page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    one.quiet();
    await one.page.context().close();
  }

  await expect(owner.page.getByText('5 of at most 20 have finished')).toBeVisible({ timeout: 20_000 });
  await expect(owner.page.getByText('read it as five opinions')).toBeVisible();
  await owner.accessible();
  const [kept] = await Promise.all([owner.page.waitForEvent('download'), owner.press('Download panel.yaml')]);
  await write.click();
  await owner.press('Write it');
  await expect(owner.page.getByText('Written, as version 1, with 5 people.')).toBeVisible();
  expect(readFileSync(await kept.path(), 'utf8')).toBe(readFileSync(join(shelf, SLUG, 'panel.yaml'), 'utf8'));
  const compiled = compileScenario(readFolder(join(shelf, SLUG)));
  expect(compiled.ok && compiled.value.panel?.decisions['d1']).toEqual({
    people: 5,
    options: {
      d1a: { chose: 2, reasons: ['Promise what staff can cost.', 'Reason 3.'] },
      d1b: { chose: 2, reasons: ['Reason 1.', 'Reason 4.'] },
      d1c: { chose: 1, reasons: ['Reason 2.'] },
    },
  });

  // Another laptop with the owner's own link, and the end.
  await owner.page.getByText('Another laptop').click();
  const own = new URL(await owner.page.locator('details code').innerText());
  const second = await Person.open(browser, server, LAPTOP);
  await second.page.goto('/panel');
  await second.page.goto(own.pathname + own.hash);
  await expect(second.page.getByText('5 of at most 20 have finished')).toBeVisible();
  expect(second.page.url()).not.toContain('#');
  await second.press('Erase now');
  await second.press('Erase it');
  await expect(second.page.locator('.panel-own')).toHaveCount(0);
  await first.page.reload();
  await expect(first.page.getByText('We cannot find this panel.')).toBeVisible();
  for (const one of [owner, first, second]) one.quiet();
});
