import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDraftCall, anOrganisation, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/applications', { versioned: false });

refuses('POST /v1/calls/{callId}/applications', [
  ['NoSuchThing', 404, async () => ({ params: { callId: (await aDraftCall()).callId } }), 'a call that is a draft'],
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for an organisation of others'],
  ['CallNotOpenYet', 409, () => ({ now: times.beforeOpening }), 'before the opening'],
  ['CallClosed', 409, () => ({ now: times.closing }), 'at the moment of closing, which is too late'],
  [
    'CallCancelled',
    409,
    async () => {
      const { callId } = await aPublishedCall();
      await as('officer').post(`/v1/calls/${callId}/cancellation`, { reason: 'Bugetul a fost rectificat' });
      return { params: { callId } };
    },
  ],
]);

test('in the last moment it still begins', async () => {
  const { organisationId, editor } = await anOrganisation();
  const { callId } = await aPublishedCall();
  const path = `/v1/calls/${callId}/applications`;
  const { status, headers, body } = await as(editor).post(path, { organisationId }, { now: times.lastMoment });
  expect({ status, location: headers.get('location') }).toEqual({
    status: 201,
    location: `/v1/applications/${body.id}`,
  });
  expect(body).toMatchObject({ callId, organisationId, state: 'draft' });
});

test('an organisation that begins fifty times is stopped', async () => {
  const { organisationId, editor } = await anOrganisation();
  const { callId } = await aPublishedCall();
  const begin = () => as(editor).post(`/v1/calls/${callId}/applications`, { organisationId });
  for (let count = 0; count < 50; count += 1) expect((await begin()).status).toBe(201);
  expect(await begin()).toMatchObject({ status: 422, body: { code: 'TooManyDrafts' } });
});
