import { expect, test } from 'vitest';
import { aLockedCall, anAssignedCall, as, evaluate } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}/evaluations');

refuses('GET /v1/calls/{callId}/evaluations', [
  [
    'ScoresHidden',
    409,
    async () => {
      const { callId, applications, evaluators } = await anAssignedCall();
      const [application] = applications;
      if (application && evaluators[0]) await evaluate(evaluators[0], application, [50, 30]);
      return { params: { callId } };
    },
    'while one sheet is open',
  ],
]);

test('all of them with points and justifications, page by page', async () => {
  const { callId } = await aLockedCall({ requests: ['1000.00', '2000.00'] });
  const page = async (query: string) => (await as('auditor').get(`/v1/calls/${callId}/evaluations?${query}`)).body;
  const first = await page('limit=3');
  const second = await page(`limit=3&cursor=${encodeURIComponent(first.next ?? '')}`);
  const sheets = [...first.items, ...second.items];
  expect(sheets).toHaveLength(4);
  expect(sheets.every(({ state }) => state === 'locked')).toBe(true);
  expect(sheets[0]?.['justifications']).toEqual([expect.any(String), expect.any(String)]);
});
