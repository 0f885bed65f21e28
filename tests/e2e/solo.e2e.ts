import { expect, test } from '@playwright/test';
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
  await expect(page.getByText('By competency').first()).toBeVisible();
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
