import { expect, test } from 'vitest';
import { aDraft, anOrganisation, aPublishedCall, as, join } from '../concurs.ts';
import { aPerson } from '../../builders/http-people.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/applications');

test('of all organisations one belongs to, page by page, and of no other', async () => {
  const call = await aPublishedCall();
  const [first, second, foreign] = [await anOrganisation(), await anOrganisation(), await anOrganisation()];
  const person = aPerson();
  await join(first, person);
  await join(second, person);
  const mine = [];
  for (const organisation of [first, second, first]) mine.push((await aDraft(call, organisation)).applicationId);
  await aDraft(call, foreign);
  const page = async (query: string) => (await as(person).get(`/v1/applications?${query}`)).body;
  const one = await page('limit=2');
  const two = await page(`limit=2&cursor=${encodeURIComponent(one.next ?? '')}`);
  expect([...one.items, ...two.items].map(({ id }) => id).sort()).toEqual(mine.sort());
  expect(two.next).toBeUndefined();
});
