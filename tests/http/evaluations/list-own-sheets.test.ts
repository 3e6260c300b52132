import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { anAssignedCall, as, join, recuse } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/evaluations');

test('one’s own, page by page, without those in conflict and without their count', async () => {
  const call = await anAssignedCall({ requests: ['1000.00', '1000.00', '1000.00'] });
  const [who] = call.evaluators;
  const [one, two, three] = call.applications;
  if (!who || !one || !two || !three) throw new Error('nothing was assigned');
  const mine = async (query = '') => (await as(who).get(`/v1/evaluations${query}`)).body;
  const first = await mine('?limit=2');
  const rest = await mine(`?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
  const ids = [...first.items, ...rest.items].map((row) => row['applicationId']);
  expect(ids.sort()).toEqual(call.applications.map(({ applicationId }) => applicationId).sort());
  await recuse(who, one);
  await join(two.organisation, who);
  const { items } = await mine();
  expect(items).toEqual([
    expect.objectContaining({ applicationId: three.applicationId, state: 'assigned', scored: 0 }),
  ]);
  expect((await as(aPerson('evaluator')).get('/v1/evaluations')).body.items).toEqual([]);
});
