import { expect, test } from '@playwright/test';
import { Person, RealServer } from './real-room.ts';

const LAPTOP = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };

let server: RealServer;
test.beforeAll(async () => {
  server = await RealServer.start();
});
test.afterAll(() => server.stop());

test('K5: a facilitator sets up, tells, undoes, hands over and erases; the first laptop dies, nothing is lost', async ({
  browser,
}) => {
  const first = await Person.open(browser, server, LAPTOP);
  const elsewhere: string[] = [];
  first.page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && host !== new URL(server.url).host) elsewhere.push(request.url());
  });
  await first.page.goto('/facilitate');
  await first.page.getByRole('radio', { name: '45 min', exact: true }).press('Space');
  await first.page.getByLabel('People you expect').fill('8');
  await expect(first.page.getByLabel('Number of teams')).toHaveValue('2');
  await first.page.getByText('More choices').click();
  await first.accessible();
  await first.page.getByLabel('Name of this set-up').fill('Monday class');
  await first.press('Keep');
  await expect(first.page.getByRole('button', { name: 'Use “Monday class”' })).toBeVisible();
  await first.press('Make the session');
  await first.page.waitForURL(/\/facilitate\/[A-Z2-9]{6}/);
  const code = new URL(first.page.url()).pathname.split('/')[2] ?? '';

  const wall = await Person.open(browser, server, HALL);
  await wall.page.goto(`/projector/${code}`);
  await expect(wall.page.getByText(code).first()).toBeVisible();

  const ann = await (await Person.open(browser, server)).join(code);
  const bo = await (await Person.open(browser, server)).join(code);
  const cards = first.page.locator('.team-card');
  await expect(cards.nth(0).locator('.seat-row')).toHaveCount(1);
  await cards.nth(1).locator('.seat-row').dragTo(cards.nth(0));
  await expect(cards.nth(0).locator('.seat-row')).toHaveCount(2);
  await first.press('Start the briefing');
  await first.accessible();
  await wall.accessible();
  await first.press('Deal roles again');
  await first.press(/Start play/);
  await first.press(/Open the first vote/);
  await expect(ann.page.getByText('First vote. Decide alone').first()).toBeVisible();

  // A slip, and back.
  await first.press(/Close the first vote/);
  await expect(ann.page.getByText('Talk now.').first()).toBeVisible();
  await first.press(/Take the last step back/);
  await expect(ann.page.getByText('First vote. Decide alone').first()).toBeVisible();
  await ann.vote('B');
  await expect(ann.page.getByText('You voted B')).toBeVisible();

  // The first laptop dies; a second console with the key goes on.
  const key = await first.page.evaluate((of) => localStorage.getItem(`caseroom.key.${of}`), code);
  await first.page.context().close();
  const second = await Person.open(browser, server, LAPTOP);
  await second.page.goto(`/facilitate/${code}#${key}`);
  await expect(second.page.getByText('1 of 2 votes in')).toBeVisible();
  expect(second.page.url()).not.toContain('#');
  // O6: what the guide says of this decision, beside it.
  await expect(second.page.getByText('From the guide')).toBeVisible();
  await second.accessible();

  await second.page.getByLabel('Message', { exact: true }).fill('Two minutes left');
  await second.press('Send');
  await expect(second.page.getByText(/Sent to all/)).toBeVisible();
  await expect(ann.page.getByText('Two minutes left')).toBeVisible();
  await expect(wall.page.getByText('Two minutes left')).toBeVisible();
  // M1: it covers nothing on the wall, and goes from every screen.
  const top = await wall.page.locator('.pj-main').evaluate((one) => one.getBoundingClientRect().bottom);
  const band = await wall.page.locator('.pj-message').evaluate((one) => one.getBoundingClientRect().top);
  expect(band).toBeGreaterThanOrEqual(top - 1);
  await second.press('Take it down');
  for (const { page } of [wall, ann]) await expect(page.getByText('Two minutes left')).toBeHidden();

  // Bo's phone is flat: another device, the same seat.
  const boName = await bo.page.evaluate(() => document.querySelector('.person')?.textContent ?? '');
  expect(boName).not.toBe('');
  await bo.page.context().close();
  await second.page
    .locator('.team-card')
    .first()
    .locator('summary', { hasText: /people/ })
    .click();
  await second.page.getByText('Change').nth(1).click();
  await second.press('Another device');
  const reentry = await second.page.locator('.spaced').innerText();
  const tablet = await Person.open(browser, server, LAPTOP);
  // As it is typed from what somebody says: 'join, and the code'.
  await tablet.page.goto(`/join/${code.toLowerCase()}`);
  await tablet.page.getByText('I was here before').click();
  await tablet.page.getByLabel('Re-entry code').fill(reentry);
  await tablet.accessible();
  await tablet.press('Back to my seat');
  await tablet.page.waitForURL(/\/play\//);
  await expect(tablet.page.getByText('First vote. Decide alone').first()).toBeVisible();
  await tablet.vote('B');
  await expect(ann.page.getByText('Talk now.').first()).toBeVisible();
  await second.press(/Open the second vote/);
  for (const person of [ann, tablet]) await person.vote('B');
  await expect(wall.page.getByText('Confirm the date').first()).toBeVisible();
  await wall.accessible();

  // The record of what the console did is the journal.
  const kept = await server.call('GET', `/api/sessions/${code}/journal`, undefined, {
    authorization: `Bearer ${key}`,
  });
  const types = (kept.body as { entries: { event: { type: string } }[] }).entries.map(
    ({ event }) => event.type,
  );
  for (const type of ['SeatMoved', 'RolesDealt', 'StepTaken', 'StepUndone', 'MessageSent', 'ReentryGiven'])
    expect(types).toContain(type);

  await second.page.goto('/facilitate');
  await second.accessible();
  await second.press('Erase now');
  await second.press('Erase it');
  await expect(second.page.getByText('Your sessions on this device')).toBeHidden();
  expect((await server.call('GET', `/api/sessions/${code}`)).status).toBe(404);
  await expect(ann.page.getByText('We cannot find a session with this code')).toBeVisible();
  expect(elsewhere).toEqual([]);
  for (const person of [second, wall, ann, tablet]) person.quiet();
});
