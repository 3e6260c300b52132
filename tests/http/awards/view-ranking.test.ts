import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aLockedCall, aScreenedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { notRanked } from './not-ranked.ts';

standardRefusals('GET /v1/calls/{callId}/ranking');

refuses('GET /v1/calls/{callId}/ranking', [
  ...notRanked,
  [
    'ScreeningUnfinished',
    409,
    async () => ({ params: { callId: (await aScreenedCall({ unscreened: 1 })).callId } }),
    'before everybody was screened',
  ],
]);

test('the best first, with the mean of each criterion, page by page', async () => {
  const { callId } = await aLockedCall({
    requests: ['20000.00', '20000.00', '20000.00'],
    points: [
      [30, 30],
      [50, 30],
      [40, 30],
    ],
  });
  const page = async (query: string) =>
    (await as('chair').get(`/v1/calls/${callId}/ranking?${query}`, { now: times.decision })).body;
  const first = await page('limit=2');
  expect(first).toMatchObject({
    ranked: 3,
    ineligible: 0,
    votesNeeded: [],
    items: [
      { rank: 1, score: '80.00' },
      { rank: 2, score: '70.00' },
    ],
  });
  const second = await page(`limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
  expect(second.items).toMatchObject([
    {
      rank: 3,
      score: '60.00',
      criteria: [
        { code: 'R', score: '30.00' },
        { code: 'N', score: '30.00' },
      ],
    },
  ]);
});
