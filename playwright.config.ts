import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  workers: 1,
  forbidOnly: true,
  timeout: 180_000,
  outputDir: '.cache/playwright',
  use: {
    launchOptions: {
      ...(process.env['CASEROOM_CHROMIUM'] ? { executablePath: process.env['CASEROOM_CHROMIUM'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
