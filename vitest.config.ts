import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/** How many files of a kind run at a time; kinds with the same order run together, orders one after the other. */
const atATime = (maxWorkers: number, groupOrder: number) => ({ maxWorkers, sequence: { groupOrder } });

/** Files that drive a browser through every page take minutes: they begin first, and the others fill in beside them. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => /\/(e2e|browser|links)/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Waits more than it works, so it runs beside the tests over HTTP. */
const LIGHTHOUSE = 'tests/web/lighthouse.test.ts';

/** Kinds of tests: those that start what they need themselves, those that share one local platform, those that kill theirs, and pages. */
export default defineConfig({
  test: {
    silent: 'passed-only',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'own',
          include: ['tests/{unit,property,context,files,local,infra}/**/*.test.ts'],
          ...atATime(2, 0),
          ...patience,
        },
      },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/http/global-setup.ts'],
          isolate: false,
          ...atATime(1, 1),
          ...patience,
        },
      },
      {
        test: {
          name: 'web',
          include: ['tests/{web,e2e}/**/*.test.{ts,tsx}'],
          exclude: [LIGHTHOUSE],
          ...atATime(2, 2),
          ...patience,
        },
      },
      {
        test: {
          name: 'lighthouse',
          include: [LIGHTHOUSE],
          ...atATime(1, 1),
          ...patience,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...atATime(1, 1),
          ...patience,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
