import { expect, test } from 'vitest';
import { overallMean, spreadsOf } from '../../functions/web/staff/review/scores/spread.ts';
import type { ApplicationId, UserId } from '../../shared/kernel/ids.ts';

const sheet = (application: string, evaluator: string, ...points: readonly number[]) => ({
  applicationId: application as ApplicationId,
  evaluatorId: evaluator as UserId,
  points,
});

test('an evaluator is compared with colleagues on the same applications only', () => {
  const sheets = [
    sheet('strong', 'ana', 50, 40),
    sheet('strong', 'ion', 40, 30),
    sheet('weak', 'ana', 20, 10),
    sheet('weak', 'olga', 10, 10),
    sheet('alone', 'olga', 30, 30),
  ];
  const [ana, ion, olga] = spreadsOf(sheets);
  expect(ana).toMatchObject({ totals: [90, 30], mean: 60, deviation: 30, difference: 15 });
  expect(ion).toMatchObject({ totals: [70], deviation: 0, difference: -20 });
  expect(olga).toMatchObject({ totals: [20, 60], mean: 40, difference: -10 });
  expect(overallMean(sheets)).toBe(54);
});

test('who scored alone is compared with nobody', () => {
  expect(spreadsOf([sheet('only', 'ana', 7)])).toEqual([{ evaluatorId: 'ana', totals: [7], mean: 7, deviation: 0 }]);
});
