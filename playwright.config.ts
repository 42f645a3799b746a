import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/find-browser';

const executablePath = findBrowser();
/** Those that take longest begin first, so that no worker waits for the other at the end. */
const long = /(white-cell|session)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/prepare.ts',
  timeout: 480_000,
  expect: { timeout: 20_000 },
  workers: 2,
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testIgnore: long },
  ],
  forbidOnly: true,
  reporter: [['list']],
  use: {
    // To film a page and keep it before and after every action takes more than the actions do: for all of that, `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: true },
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Root has no sandbox to give; the other flags keep Chromium from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
