import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that a commit leaves out by `.only`, or a file without tests, is a fault.
    allowOnly: false,
    passWithNoTests: false,
    // The browser tests wait more than they compute.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/hostile/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,hostile}/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
