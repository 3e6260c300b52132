import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDecidedCall, aPublishedResult, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}/results');

refuses('GET /v1/calls/{callId}/results', [
  ['NoSuchThing', 404, async () => ({ params: { callId: (await aDecidedCall()).callId } }), 'decided, not published'],
  [
    'NoSuchThing',
    404,
    async () => ({ who: 'chair', params: { callId: (await aDecidedCall()).callId } }),
    'not even to the chair before',
  ],
]);

test('each application with its reason, in rank order, page by page; nobody who scored or decided is named', async () => {
  const { callId, evaluators } = await aPublishedResult({ requests: ['20000.00', '20000.00', '20000.00', '20000.00'] });
  const path = `/v1/calls/${callId}/results`;
  const { headers, body } = await as('nobody').get(path, { now: times.results });
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(body.items.map(({ result }) => result)).toMatchObject([
    { rank: 1, outcome: 'awarded', awarded: '20000.00', reason: { code: 'FitsTheLine' } },
    { rank: 2, outcome: 'awarded' },
    { rank: 3, outcome: 'awarded' },
    { rank: 4, outcome: 'reserve', awarded: '0.00', reason: { code: 'DoesNotFit', left: '0.00' } },
  ]);
  const first = await as('nobody').get(`${path}?limit=3`);
  const second = await as('nobody').get(`${path}?limit=3&cursor=${encodeURIComponent(first.body.next ?? '')}`);
  expect([...first.body.items, ...second.body.items]).toEqual(body.items);
  for (const { sub } of evaluators) expect(JSON.stringify(body)).not.toContain(sub);
});
