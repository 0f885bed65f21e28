import { expect, test } from '@playwright/test';
import { Person, RealServer } from './real-room.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1366, height: 768 };

let server: RealServer;
test.beforeAll(async () => {
  server = await RealServer.start();
});
test.afterAll(() => server.stop());

test('P10, P11, P5: the content note is on the phone; a vote that opens moves nobody who still reads; a pause is in view', async ({
  browser,
}) => {
  const host = await Person.open(browser, server, LAPTOP);
  await host.page.goto('/facilitate');
  await host.page.getByRole('radio', { name: '45 min', exact: true }).press('Space');
  await host.page.getByLabel('Number of teams').fill('1');
  await host.page.locator('form button[type=submit]').click();
  await host.page.waitForURL(/\/facilitate\/[A-Z2-9]{6}/);
  const code = new URL(host.page.url()).pathname.split('/')[2] ?? '';
  const reader = await (await Person.open(browser, server, PHONE)).join(code);
  const done = await (await Person.open(browser, server, PHONE)).join(code);
  await expect(reader.page.getByText('this story touches on low income')).toBeVisible();
  await host.press('Start the briefing');
  await expect(reader.page.getByText('this story touches on low income')).toBeVisible();
  await host.press(/Start play/);
  await expect(reader.page.getByRole('heading', { name: '26 weeks to go · The promise' })).toBeVisible();
  const scrolled = ({ page }: Person) => page.evaluate(() => Math.round(scrollY));
  await reader.page.evaluate(() => scrollTo(0, 350));
  await done.page.locator('#choices').scrollIntoViewIfNeeded();
  await host.press(/Open the first vote/);
  const way = reader.page.getByRole('button', { name: 'The vote is open: go to it' });
  await expect(way).toBeInViewport();
  expect(await scrolled(reader)).toBe(350);
  await reader.accessible();
  // Who had read to the end is at the options already.
  await expect
    .poll(() => done.page.evaluate(() => document.getElementById('choices')!.getBoundingClientRect().top))
    .toBeLessThan(20);
  await expect(done.page.getByRole('button', { name: 'The vote is open: go to it' })).toBeHidden();
  await way.press('Enter');
  await expect(reader.page.locator('#prompt')).toBeFocused();
  await expect(reader.page.locator('#prompt')).toBeInViewport();
  await expect(way).toBeHidden();

  await reader.page.locator('.options .card').nth(1).click();
  await reader.page.getByRole('radio', { name: 'Fairly sure' }).press('Space');
  await host.page.getByRole('button', { name: /^Pause/ }).click();
  await expect(reader.page.getByText('The session is paused.')).toBeInViewport();
  await expect(reader.page.getByRole('button', { name: 'Send my vote' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(reader.page.getByText('Paused: your vote waits')).toBeVisible();
  await reader.accessible();
  await host.page
    .getByRole('button', { name: /Go on|Resume/ })
    .first()
    .click();
  await expect(reader.page.getByText('The session is paused.')).toBeHidden();
  await reader.press('Send my vote');
  await expect(reader.page.getByText('You voted B.')).toBeVisible();
  for (const person of [host, reader, done]) person.quiet();
});

test('K1: two teams play the 4-decision cut to the debrief, through a refresh, a late joiner and a kill -9', async ({
  browser,
}) => {
  const host = await Person.open(browser, server, { width: 1366, height: 768 });
  await host.page.goto('/facilitate');
  await host.page.getByRole('radio', { name: '45 min', exact: true }).press('Space');
  await host.page.getByLabel('Number of teams').fill('2');
  await host.accessible();
  await host.page.locator('form button[type=submit]').click();
  await host.page.waitForURL(/\/facilitate\/[A-Z2-9]{6}/);
  const code = new URL(host.page.url()).pathname.split('/')[2] ?? '';
  const people: Person[] = [];
  const sizes = [PHONE, LAPTOP, PHONE];
  for (const size of sizes) people.push(await (await Person.open(browser, server, size)).join(code));
  // Axe in every main state, at both sizes: one on a phone, the second on a laptop.
  const accessible = async (): Promise<void> => {
    for (const person of [host, ...people.slice(0, 2)]) await person.accessible();
  };
  await accessible();
  await host.press('Start the briefing');
  for (const person of people) await expect(person.page.getByText('Before you start').first()).toBeVisible();
  await accessible();
  await host.press(/Start play/);
  people.push(await (await Person.open(browser, server, PHONE)).join(code)); // late
  const [one] = people as [Person, ...Person[]];

  const inPhase = async (what: string): Promise<void> => {
    for (const person of people) await expect(person.page.getByText(what).first()).toBeVisible();
  };
  await inPhase('Ready to vote');
  await accessible();
  for (let decision = 0; decision < 4; decision++) {
    await host.press('Open the first vote for all teams');
    await inPhase('First vote. Decide alone');
    if (decision === 0) {
      await accessible();
      await one.page.locator('.options .card').nth(1).click();
      await one.page.reload();
      await expect(one.page.locator('.options .card').nth(1)).toHaveAttribute('aria-pressed', 'true');
    }
    if (decision === 1) {
      await one.vote('A');
      await expect(one.page.getByText('You voted A')).toBeVisible();
      await one.page.locator('.options .card').nth(1).click();
      const killed = server.kill();
      await one.page.getByRole('button', { name: 'Change my vote' }).click();
      await killed;
      await server.launch();
      const from = Date.now();
      for (const person of people) await expect(person.page.getByText('No connection')).toBeHidden();
      await expect(one.page.getByText('You voted B')).toBeVisible({ timeout: 8000 });
      expect(Date.now() - from).toBeLessThan(5000);
      await people[1]?.vote('B');
      await people[2]?.vote('B');
      await people[3]?.vote('B');
    } else {
      for (const person of people) await person.vote('B');
    }
    await inPhase('Talk now.');
    if (decision === 0) await accessible();
    await host.press('Open the second vote for all teams');
    await inPhase('Second vote. This one counts.');
    for (const person of people) await person.vote(decision === 2 ? 'C' : 'B');
    await inPhase('Waiting for the facilitator.');
    if (decision === 0) await accessible();
    await host.press(decision < 3 ? 'Open the next decision for all teams' : 'Show the ending for all teams');
  }
  await inPhase('This is where your story ends');
  await accessible();
  await host.press('Open the debrief');
  await host.page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).click();
  // Phones go along; the steps themselves are in debrief.e2e.ts.
  await inPhase('First reactions');
  await one.accessible();
  for (const person of [host, ...people]) person.quiet();
});
