import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Four kinds of tests: those that start what they need themselves, those that share one local platform, those that kill theirs, and pages. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      {
        test: { name: 'own', include: ['tests/{unit,property,context,files,local,infra}/**/*.test.ts'], ...patience },
      },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/http/global-setup.ts'],
          isolate: false,
          ...patience,
        },
      },
      {
        // after the others, two files at a time: most of their time a browser works and not the test
        test: {
          name: 'web',
          include: ['tests/{web,e2e}/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...patience, testTimeout: 120_000 },
      },
    ],
  },
});
