import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/support/no-console-errors.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{game,server,app}/**/*.test.{ts,tsx}', 'tests/rules/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'claims', include: ['tests/claims/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/prepare.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
