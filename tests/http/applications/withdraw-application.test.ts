import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDraft, aFiledCall, anAssignedCall, anOrganisation, as, aSubmittedApplication } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/applications/{applicationId}/withdrawal');

refuses('POST /v1/applications/{applicationId}/withdrawal', [
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  [
    'OnlyRepresentative',
    403,
    async () => {
      const { applicationId, organisation } = await aSubmittedApplication();
      return { who: organisation.editor, params: { applicationId } };
    },
    'an editor',
  ],
  [
    'ApplicationStateRefuses',
    409,
    async () => {
      const { applicationId, organisation } = await aDraft();
      return { who: organisation.representative, params: { applicationId } };
    },
    'a draft',
  ],
  [
    'TooLateToWithdraw',
    409,
    async () => {
      const { callId, applications } = await aFiledCall();
      await as('officer').post(`/v1/calls/${callId}/cancellation`, { reason: 'Bugetul a fost rectificat' });
      const [application] = applications;
      return {
        who: application?.organisation.representative ?? 'nobody',
        params: { applicationId: application?.applicationId ?? '' },
      };
    },
    'when the call is over',
  ],
]);

test('its number stays taken, and it is evaluated no more', async () => {
  const { applications, callId } = await anAssignedCall({ requests: ['1000.00', '2000.00'] });
  const [application] = applications;
  if (!application) throw new Error('nothing was filed');
  const { applicationId, organisation } = application;
  const path = `/v1/applications/${applicationId}/withdrawal`;
  const { body } = await as(organisation.representative).post(path, undefined, { now: times.evaluation });
  expect(body).toMatchObject({ state: 'withdrawn', registrationNumber: expect.any(String) as string });
  const listed = await as('officer').get(`/v1/calls/${callId}/applications?state=withdrawn`);
  expect(listed.body.items).toMatchObject([{ applicationId }]);
});

test('the place is free again while the call is open', async () => {
  const { applicationId, organisation } = await aSubmittedApplication();
  const { status } = await as(organisation.representative).post(`/v1/applications/${applicationId}/withdrawal`);
  expect(status).toBe(200);
});
