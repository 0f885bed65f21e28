// Helpers of the browser tests: a real server, people in contexts of their own, axe and console watched.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';
import { RealServer } from '../server/real-server.ts';

export { RealServer };

export class Person {
  readonly page: Page;
  readonly troubles: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      // A killed server is a failed request; everything else is a defect.
      if (
        message.type() === 'error' &&
        !/ERR_CONNECTION|WebSocket|Failed to load resource/.test(message.text())
      ) {
        this.troubles.push(message.text());
      }
    });
  }

  static async open(
    browser: Browser,
    server: RealServer,
    size = { width: 390, height: 844 },
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: size,
      baseURL: server.url,
      reducedMotion: 'reduce',
    });
    return new Person(await context.newPage());
  }

  press(name: string | RegExp): Promise<void> {
    return this.page.getByRole('button', { name }).click();
  }

  /** Joins by link and waits for the seat. */
  async join(code: string): Promise<this> {
    await this.page.goto(`/join?code=${code}`);
    await this.page.getByRole('button', { name: 'Join', exact: true }).click();
    await this.page.waitForURL(/\/play\//);
    return this;
  }

  async vote(letter: string): Promise<void> {
    const { page } = this;
    await page
      .locator('.options .card')
      .nth(letter.charCodeAt(0) - 65)
      .click();
    await page.getByRole('radio', { name: 'Fairly sure' }).press('Space');
    await page.getByRole('button', { name: /Send my vote|Change my vote/ }).click();
  }

  async accessible(): Promise<void> {
    const found = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  }

  quiet(): void {
    expect(this.troubles).toEqual([]);
  }
}
