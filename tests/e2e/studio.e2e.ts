import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { packScenario } from '../../authoring/index.ts';
import { Person, RealServer } from './real-room.ts';

const folder = mkdtempSync(join(tmpdir(), 'caseroom-studio-'));
const story = join(folder, 'case', 'story.ink');
let server: RealServer;
test.beforeAll(async () => {
  cpSync('scenarios/first-of-the-month', join(folder, 'case'), { recursive: true });
  server = await RealServer.start({ CASEROOM_AUTHOR: folder });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('U4: an author sees an error under its line, keeps her place, plays from the map and moves the balance', async ({
  browser,
}) => {
  const author = await Person.open(browser, server, { width: 1366, height: 768 });
  const { page } = author;
  await page.goto('/studio');
  await page.getByRole('link', { name: 'case', exact: true }).click();
  const options = page.locator('.studio-options button');
  await expect(options.first()).toBeVisible({ timeout: 20_000 });
  await options.nth(1).click();
  await options.nth(0).click();
  const prompt = await page.locator('.studio-prompt').last().textContent();

  // An error, under the right line, within half a second after the last key.
  const text = page.locator('.cm-content');
  await page.locator('.cm-line', { hasText: 'VAR served' }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('-> nowhere_at_all');
  const typed = Date.now();
  await expect(page.locator('.cm-lintRange-error')).toHaveText('-> nowhere_at_all', { timeout: 5000 });
  const tookMs = Date.now() - typed;
  console.log(`error shown ${tookMs} ms after the last key`);
  await page.getByRole('tab', { name: 'Problems' }).click();
  await expect(page.locator('.studio-finding.error')).toContainText('nowhere_at_all');
  await expect(page.locator('.studio-finding.error')).toHaveCount(1);

  // Mended: the preview is where it was.
  await page.getByRole('tab', { name: 'Preview' }).click();
  await text.focus();
  // A slow machine types in more than one step to undo.
  await expect(async () => {
    await page.keyboard.press('Control+z');
    await expect(text).not.toContainText('-> no', { timeout: 100 });
  }).toPass();
  await page.keyboard.press('Control+z');
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0, { timeout: 5000 });
  await expect(page.locator('.studio-prompt').last()).toHaveText(prompt ?? '');

  // A knot of the map starts the preview there.
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByRole('button', { name: /^d6, 100/ })).toBeVisible({ timeout: 20_000 });
  await author.accessible();
  const knot = page.getByRole('button', { name: /^d6, 100/ });
  const width = async (): Promise<number> => (await knot.boundingBox())?.width ?? 0;
  const wide = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await width()).toBeGreaterThan(wide * 1.1);
  await knot.press('Enter');
  await expect(page.locator('#studio-start')).toHaveValue('d6');
  await expect(options.first()).toContainText('d6');
  // Beside the lines there, how many plays meet them; for the line of the cursor in words.
  await expect(page.locator('.cm-heat').first()).toHaveAttribute('title', /told|offered|never/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.studio-foot')).toContainText('told in 100 % of plays');

  // A weight changes the balance, and one line of the rubric.
  await page.getByRole('tab', { name: 'Balance' }).click();
  const users = page.locator('tr[data-competency=users]');
  const before = await users.innerText();
  await author.accessible();
  await page.getByRole('tab', { name: 'Rubric' }).click();
  await page.locator('#studio-decision').selectOption('d1');
  await page.getByLabel('Users of d1b').selectOption('-2');
  await author.accessible();
  await page.getByRole('tab', { name: 'Balance' }).click();
  await expect.poll(() => users.innerText(), { timeout: 10_000 }).not.toBe(before);

  // A tab that dies loses nothing.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByText(/Your unsaved changes of .* are back/)).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const rubric = readFileSync(join(folder, 'case', 'rubric.yaml'), 'utf8').split('\n');
  const original = readFileSync('scenarios/first-of-the-month/rubric.yaml', 'utf8').split('\n');
  expect(rubric.filter((line, i) => line !== original[i])).toHaveLength(1);
  author.quiet();
});

test('U4: a file that somebody else saved is not written over; both texts stay', async ({ browser }) => {
  const author = await Person.open(browser, server, { width: 1920, height: 1080 });
  const { page } = author;
  await page.goto('/studio/disk/case');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// mine\n');
  const theirs = `// theirs\n${readFileSync(story, 'utf8')}`;
  writeFileSync(story, theirs);
  await page.keyboard.press('Control+s');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('was saved by somebody else');
  await author.accessible();
  expect(readFileSync(story, 'utf8')).toBe(theirs);
  await card.getByRole('button', { name: 'Take theirs, keep mine beside it' }).click();
  await expect(page.locator('.cm-content')).toContainText('// theirs');
  await page.getByRole('button', { name: /story-mine.txt/ }).click();
  await expect(page.locator('.cm-content')).toContainText('// mine');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(readFileSync(join(folder, 'case', 'story-mine.txt'), 'utf8')).toContain('// mine');

  // Once more, the other way about: nothing that was kept is written over.
  await page.getByRole('button', { name: 'story.ink' }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('// mine again\n');
  writeFileSync(story, `// theirs again\n${theirs}`);
  await page.keyboard.press('Control+s');
  await card.getByRole('button', { name: 'Save mine, keep theirs beside it' }).click();
  await expect.poll(() => readFileSync(story, 'utf8')).toContain('// mine again');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(readFileSync(join(folder, 'case', 'story-theirs.txt'), 'utf8')).toContain('// theirs again');
  expect(readFileSync(join(folder, 'case', 'story-mine.txt'), 'utf8')).not.toContain('// mine again');
  author.quiet();
});

test('U4: in the browser alone: begin, write, and take it home as a zip', async ({ browser }) => {
  const closed = await RealServer.start();
  const author = await Person.open(browser, closed, { width: 390, height: 844 });
  const { page } = author;
  await page.goto('/studio');
  await author.accessible();
  await page.getByLabel('A short name for its address').fill('My first case');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/studio\/here\/my-first-case/);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n=== more ===\nOne more line.\n-> DONE\n// the end');
  // A line without an id gets one at a press.
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await page.getByRole('tab', { name: 'Problems' }).click();
  await page.getByText('One line has no id yet.').waitFor();
  await page.getByRole('button', { name: 'Write the ids' }).click();
  await expect(page.getByText('One line has no id yet.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  const path = await download.path();
  await page.goto('/studio');
  await expect(page.getByRole('link', { name: 'my-first-case' })).toBeVisible();
  await page.getByLabel(/A scenario as .zip/).setInputFiles({
    name: 'again.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(path),
  });
  await page.waitForURL(/studio\/here\/again/);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await expect(page.locator('.cm-content')).toContainText('// the end');
  await expect(page.locator('.cm-content')).toContainText('One more line. # id: more_');
  await page.goto('/studio');
  await page
    .getByLabel(/A scenario as .zip/)
    .setInputFiles({ name: 'bad.zip', mimeType: 'application/zip', buffer: Buffer.from('PKnot') });
  await expect(page.getByRole('alert')).toContainText('This is not a zip file');
  author.quiet();
  await closed.stop();
});

test('Z4: a facilitator adds a scenario from a file, and takes it away again', async ({ browser }) => {
  const files = Object.fromEntries(
    ['story.ink', 'rubric.yaml', 'guide.md'].map((name) => [
      name,
      readFileSync(`authoring/starter/${name}`, 'utf8'),
    ]),
  );
  const packed = packScenario({ slug: 'side-door', files });
  if (!packed.ok) throw new Error(packed.error.code);
  const facilitator = await Person.open(browser, server, { width: 1366, height: 768 });
  const { page } = facilitator;
  await page.goto('/facilitate');
  await page.getByText('Add a scenario from a file').click();
  const field = page.getByLabel('A .caseroom file from another place');
  const caseroom = (buffer: Buffer) => ({
    name: 'side-door.caseroom',
    mimeType: 'application/octet-stream',
    buffer,
  });
  await field.setInputFiles(caseroom(Buffer.from('not a package')));
  await expect(page.getByRole('alert').first()).toContainText('This is not a zip file');
  await field.setInputFiles(caseroom(Buffer.from(packed.value.bytes)));
  await expect(page.getByText('The Side Door is on the shelf now')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('radio', { name: /The Side Door/ })).toBeChecked();
  await facilitator.accessible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download The Side Door' }).click(),
  ]);
  expect(readFileSync(await download.path())).toEqual(Buffer.from(packed.value.bytes));
  await page.getByRole('button', { name: 'Take The Side Door off the shelf' }).click();
  await expect(page.getByRole('radio', { name: /The Side Door/ })).toHaveCount(0);
  facilitator.quiet();
});
