import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import type { Who } from '../../builders/http-client.ts';
import { aDraftCall, aFundedProgramme, aPublishedCall, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls');

const small = { envelopes: [{ line: '4.1', source: 'municipal', amount: '10000.00' }] };

async function everyId(who: Who, query: string, now: string = times.open): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ;) {
    const { status, body } = await as(who).get(`/v1/calls?${query}${cursor}`, { now });
    expect(status).toBe(200);
    ids.push(...body.items.map(({ id }) => id));
    if (body.next === undefined) return ids;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
}

test('of a programme, page by page: published ones for everybody, drafts for the staff', async () => {
  const programmeId = await aFundedProgramme();
  const published = [];
  for (let count = 0; count < 3; count += 1)
    published.push(
      (await aPublishedCall({ programmeId, change: { ...small, code: `SUB-${published.length}` } })).callId,
    );
  const { callId: draft } = await aDraftCall({ programmeId, change: small });
  const query = `programme=${programmeId}&limit=2`;
  expect((await everyId('nobody', query)).toSorted()).toEqual(published.toSorted());
  expect((await everyId('officer', query)).toSorted()).toEqual([...published, draft].toSorted());
  expect(await everyId('nobody', `${query}&phase=open`)).toHaveLength(3);
  expect(await everyId('nobody', `${query}&phase=open`, times.closed)).toEqual([]);
  expect(await everyId('nobody', `${query}&kind=selection`)).toEqual([]);
});

test('a phase, a kind or a programme that is none: 400', async () => {
  for (const query of ['phase=nova', 'kind=x', 'programme=NU%20E'])
    expect((await as('nobody').get(`/v1/calls?${query}`)).body).toMatchObject({ status: 400, code: 'InvalidRequest' });
});

test("the staff's cursor opens nothing to others", async () => {
  await aDraftCall();
  await aDraftCall();
  const { body } = await as('officer').get('/v1/calls?limit=1');
  const reply = await as('nobody').get(`/v1/calls?cursor=${encodeURIComponent(body.next ?? '')}`);
  expect(reply).toMatchObject({ status: 400, body: { code: 'BadCursor' } });
});
