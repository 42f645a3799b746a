import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/find-browser';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/prepare.ts',
  timeout: 480_000,
  expect: { timeout: 20_000 },
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    // What a page looked like at every action takes as long as the action; `--trace on` keeps that too.
    trace: { mode: 'retain-on-failure', screenshots: true, snapshots: false, sources: true },
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
