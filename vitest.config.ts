import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/** How many files of a kind run at a time; kinds with the same order run together, orders one after the other. */
const twoAtATime = (groupOrder: number) => ({ maxWorkers: 2, sequence: { groupOrder } });
const alone = (groupOrder: number) => ({ maxWorkers: 1, sequence: { groupOrder } });

/** Four kinds of tests: those that start what they need themselves, those that share one local platform, those that kill theirs, and pages. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'own',
          include: ['tests/{unit,property,context,files,local,infra}/**/*.test.ts'],
          ...twoAtATime(0),
          ...patience,
        },
      },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/http/global-setup.ts'],
          isolate: false,
          ...alone(1),
          ...patience,
        },
      },
      {
        test: {
          name: 'web',
          include: ['tests/{web,e2e}/**/*.test.{ts,tsx}'],
          ...twoAtATime(2),
          ...patience,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...alone(1),
          ...patience,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
