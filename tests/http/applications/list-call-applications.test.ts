import { expect, test } from 'vitest';
import { aDraft, aFiledCall, as, screen } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}/applications');

refuses('GET /v1/calls/{callId}/applications', [
  ['InvalidRequest', 400, () => ({ query: 'state=draft' }), 'drafts are nobody’s business'],
]);

test('what was submitted, with its organisation, by state, page by page; no drafts', async () => {
  const call = await aFiledCall({ requests: ['1000.00', '2000.00', '3000.00'] });
  await aDraft(call);
  const list = async (query = '') => (await as('officer').get(`/v1/calls/${call.callId}/applications?${query}`)).body;
  const [first] = call.applications;
  if (first) await screen(first);
  expect((await list()).items.map((row) => row['requested']).sort()).toEqual(['1000.00', '2000.00', '3000.00']);
  expect((await list('state=eligible')).items).toMatchObject([
    { organisation: 'AO „Speranța copiilor”', state: 'eligible' },
  ]);
  const page = await list('limit=2');
  expect((await list(`limit=2&cursor=${encodeURIComponent(page.next ?? '')}`)).items).toHaveLength(1);
});
