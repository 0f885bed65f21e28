import { expect, test } from '@playwright/test';
import { Person, RealServer } from './real-room.ts';

const LAPTOP = { width: 1366, height: 768 };
const HALL = { width: 1920, height: 1080 };

let server: RealServer;
test.beforeAll(async () => {
  server = await RealServer.start();
});
test.afterAll(() => server.stop());

test('G1: a facilitator and four learners go through the eight steps, phones and wall in step; the fifth opens the words', async ({
  browser,
}) => {
  const host = await Person.open(browser, server, LAPTOP);
  await host.page.goto('/facilitate');
  await host.page.getByRole('radio', { name: '45 min', exact: true }).press('Space');
  await host.page.getByLabel('Number of teams').fill('2');
  await host.press('Make the session');
  await host.page.waitForURL(/\/facilitate\/[A-Z2-9]{6}/);
  const code = new URL(host.page.url()).pathname.split('/')[2] ?? '';
  const wall = await Person.open(browser, server, HALL);
  await wall.page.goto(`/projector/${code}`);
  const people: Person[] = [];
  for (let i = 0; i < 4; i++)
    people.push(await (await Person.open(browser, server, i === 1 ? LAPTOP : undefined)).join(code));
  const [one, two, three, four] = people as [Person, Person, Person, Person];
  await host.press('Start the briefing');
  await host.press(/Start play/);
  const everywhere = async (words: string, whom = people): Promise<void> => {
    for (const { page } of whom) await expect(page.getByText(words).first()).toBeVisible();
  };
  // One decision in which the teams part.
  await host.press('Open the first vote for all teams');
  await everywhere('First vote. Decide alone');
  const ofFirst = (person: Person) => person === one || person === three;
  for (const person of people) await person.vote(ofFirst(person) ? 'A' : 'B');
  await everywhere('Talk now.');
  await host.press('Open the second vote for all teams');
  await everywhere('Second vote. This one counts.');
  for (const person of people) await person.vote(ofFirst(person) ? 'A' : 'B');
  await everywhere('Waiting for the facilitator.');
  // Comes when four have voted: reasons stay four people's, words become five's.
  const five = await (await Person.open(browser, server)).join(code);
  await host.press('End play and debrief');
  await host.page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' }).click();

  const step = async (title: string): Promise<void> => {
    for (const { page } of people) await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(host.page.getByRole('heading', { name: title }).first()).toBeVisible();
    await expect(wall.page.locator('.pj-top h1')).toHaveText(title);
  };
  const accessible = async (): Promise<void> => {
    for (const person of [host, wall, one, two]) await person.accessible();
  };

  // 1. Reactions: four are too few to be shown, the fifth opens them.
  await step('First reactions');
  for (const [i, person] of people.entries()) {
    await person.page.getByLabel('A word', { exact: true }).fill(['busy', 'Busy', 'torn', 'glad'][i] ?? '');
    await person.press('Send my words');
    await expect(person.page.getByText(/You said:/)).toBeVisible();
  }
  await expect(wall.page.getByText('4 people have said a word')).toBeVisible();
  await expect(wall.page.getByText('torn')).toBeHidden();
  await five.page.getByLabel('A word', { exact: true }).fill('late');
  await five.press('Send my words');
  await expect(wall.page.locator('.cloud')).toContainText('busy, said by ×2');
  await expect(host.page.locator('.cloud')).toContainText('torn');
  await accessible();

  // 2. What happened: paths, and no scores.
  await host.press('Show what happened');
  await step('What happened');
  await expect(wall.page.locator('svg').first()).toBeVisible();
  for (const person of [wall, one]) await expect(person.page.getByText('Author’s view')).toHaveCount(0);
  await accessible();

  // 3. and 4. A decision, laid open one view after the other.
  await host.press('Choose what to talk about');
  await step('What to talk about');
  await everywhere('2 teams took 2 different options.', [wall, one]);
  // G5: what the next press goes into is marked on every screen.
  await everywhere('We look closer at this', [wall, one]);
  await expect(host.page.locator('.picker .into').first()).toHaveText('first');
  await accessible();
  await host.press(/^Go into “/);
  for (const title of ['First votes', 'Second votes', 'Reasons']) {
    // The wall names the decision too.
    await expect(wall.page.locator('.pj-top h1')).toHaveText(new RegExp(`.+: ${title.toLowerCase()}$`));
    await expect(one.page.getByText(title, { exact: true }).first()).toBeVisible();
    if (title === 'Reasons') await everywhere('Reasons are shown from 5 people up', [wall, one]);
    await host.page.locator('.big-next .button.main').click();
  }
  await expect(wall.page.locator('.pj-top h1')).toHaveText(/: private cards$/);
  await everywhere('never on the table', [wall, one]);
  await expect(one.page.locator('.dive-key')).toHaveCount(0);
  await host.press('Show the author’s view');
  await expect(wall.page.locator('.dive-key').first()).toBeVisible();
  await expect(one.page.locator('.dive-key').first()).toBeVisible();
  await accessible();

  // 5. Competencies, and the team's own pluses and deltas.
  await host.press('Go through the competencies');
  await step('By competency');
  await one.page.getByLabel('In a few words').fill('We asked the offices');
  await one.press('Add for the team');
  await expect(three.page.getByText('We asked the offices')).toBeVisible();
  await expect(wall.page.getByText('We asked the offices')).toBeVisible();
  await expect(host.page.getByText('We asked the offices')).toBeVisible();
  // D7: with the notes under them no strip on the wall is cut.
  const strips = wall.page.locator('.strip');
  await expect(strips).toHaveCount(8);
  const cut = (all: Element[]) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length;
  expect(await strips.evaluateAll(cut)).toBe(0);
  await expect(two.page.getByText('We asked the offices')).toHaveCount(0);
  await accessible();

  // 6. What if: on a phone, and one of them on the wall.
  await host.press('Try another branch');
  await step('What if');
  await four.page.getByLabel('Go back to').selectOption({ index: 1 });
  await four.page.locator('.rewind-options button').first().click();
  await expect(four.page.locator('.otherwise')).toBeVisible();
  await host.page.getByLabel('Go back to').selectOption({ index: 1 });
  await host.page.locator('.rewind-options button').nth(2).click();
  await host.press('Show this on the wall');
  await expect(wall.page.locator('.pj-what-if')).toContainText('What if');
  await accessible();

  // 7. A plan that stays on the device.
  const sent: string[] = [];
  one.page.on('request', (request) => sent.push(request.postData() ?? ''));
  await host.press('On to everyone’s own plan');
  await step('Your own plan');
  await one.page.getByLabel('If …').fill('the report comes round');
  await one.page.getByLabel('then I will …').fill('say what we do not know');
  const [plan] = await Promise.all([one.page.waitForEvent('download'), one.press('Save as a file')]);
  expect(plan.suggestedFilename()).toBe('my-plan.txt');
  await one.page.reload();
  await expect(one.page.getByLabel('then I will …')).toHaveValue('say what we do not know');
  expect(sent.join(' ')).not.toContain('what we do not know');
  await accessible();

  // 8. The debrief of the debrief, and everything to read.
  await host.press('Finish: rate it and take it home');
  await step('To end with');
  await one.page.getByRole('radio', { name: 'Very' }).press('Space');
  await one.press('Send');
  await expect(one.page.getByText('It is counted without your name.')).toBeVisible();
  await accessible();
  const [votes] = await Promise.all([host.page.waitForEvent('download'), host.press('Votes')]);
  expect(votes.suggestedFilename()).toBe(`caseroom-${code}-votes.csv`);
  await one.page.getByRole('link', { name: 'Read everything' }).click();
  await expect(one.page.getByRole('heading', { name: 'Your own card' })).toBeVisible();
  await one.page.locator('button.dot:visible').first().click();
  await expect(one.page.getByRole('dialog')).toContainText('Author’s view');
  await one.accessible();
  await host.press('Close the session');
  await host.page.getByRole('dialog').getByRole('button', { name: 'Close the session' }).click();
  await expect(two.page.getByRole('link', { name: 'Open the debrief' })).toBeVisible();
  await expect(host.page.getByRole('link', { name: 'Report to print' })).toBeVisible();
  await host.accessible();
  for (const person of [host, wall, five, ...people]) person.quiet();
});
