import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDraftCall, aPublishedCall, as, aSubmittedApplication } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}/receipts');

refuses('GET /v1/calls/{callId}/receipts', [
  ['CallStillOpen', 409, () => ({ now: times.lastMoment }), 'before the closing: nobody learns how many apply'],
  ['CallStillOpen', 409, () => ({ who: 'officer', now: times.lastMoment }), 'before the closing, for the staff'],
  ['NoSuchThing', 404, async () => ({ params: { callId: (await aDraftCall()).callId } }), 'of a draft'],
]);

test('numbers and hashes, page by page, and nothing that says who', async () => {
  const call = await aPublishedCall();
  const { receipt, organisation } = await aSubmittedApplication(call);
  await aSubmittedApplication(call);
  const page = async (query: string) =>
    (await as('nobody').get(`/v1/calls/${call.callId}/receipts?${query}`, { now: times.closing })).body;
  const first = await page('limit=1');
  const rest = await page(`limit=1&cursor=${encodeURIComponent(first.next ?? '')}`);
  const receipts = [...first.items, ...rest.items];
  expect(receipts).toHaveLength(2);
  expect(receipts).toContainEqual({ registrationNumber: 'SUB-17/000001', submission: 1, receiptHash: receipt['hash'] });
  expect(JSON.stringify(receipts)).not.toContain(organisation.organisationId);
});
