import { expect, test } from 'vitest';
import { aCallDraft, times } from '../../builders/http-calls.ts';
import { aFundedProgramme, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { contentRefusals } from './content-refusals.ts';

standardRefusals('POST /v1/calls');
refuses('POST /v1/calls', contentRefusals('whole'));

test('rules that are left out are defaults, and days are of Chisinau', async () => {
  const draft = aCallDraft(await aFundedProgramme(), { rules: {} });
  const { headers, body } = await as('officer').post('/v1/calls', draft, { now: times.drafting });
  expect(headers.get('location')).toBe(`/v1/calls/${body.id}`);
  expect(body).toMatchObject({
    phase: 'draft',
    opensAt: times.opening,
    closesAt: times.closing,
    rules: { maxGrant: { value: '20000.00', basis: { kind: 'default' } } },
  });
});

test('what is called a law must name it', async () => {
  const draft = aCallDraft(await aFundedProgramme(), { rules: { threshold: { value: 60, basis: { kind: 'law' } } } });
  const { status, body } = await as('officer').post('/v1/calls', draft);
  expect(status).toBe(400);
  expect(body.errors).toEqual([expect.objectContaining({ pointer: '/rules/threshold/basis/source' })]);
});
