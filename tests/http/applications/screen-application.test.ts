import { expect, test } from 'vitest';
import { verdicts } from '../../builders/http-applications.ts';
import { times } from '../../builders/http-calls.ts';
import { aDraft, anAssignedCall, aPublishedCall, as, aSubmittedApplication, screen } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PUT /v1/applications/{applicationId}/screening');

const met = (requirement: string) => ({ requirement, verdict: 'met' });

refuses('PUT /v1/applications/{applicationId}/screening', [
  ['NoSuchThing', 404, async () => ({ params: { applicationId: (await aDraft()).applicationId } }), 'a draft'],
  [
    'ApplicantMayNotScreen',
    403,
    async () => {
      const { applicationId, organisation } = await aSubmittedApplication();
      return { params: { applicationId }, who: { ...organisation.representative, groups: ['officer'] } };
    },
    'an officer who belongs to the applicant',
  ],
  ['CallStillOpen', 409, () => ({ now: times.lastMoment })],
  ['VerdictMissing', 422, () => ({ body: { verdicts: [met('registered')] } })],
  ['VerdictTwice', 422, () => ({ body: { verdicts: [met('registered'), met('registered'), met('statute')] } })],
  ['VerdictUnknown', 422, () => ({ body: { verdicts: [met('registered'), met('statute'), met('x')] } })],
  [
    'ReasonMissing',
    422,
    () => ({ body: { verdicts: [met('registered'), { requirement: 'statute', verdict: 'not-met' }] } }),
  ],
  [
    'CompletionNotForeseen',
    422,
    async () => {
      const call = await aPublishedCall({ rules: { completionDays: 0 } });
      const { applicationId } = await aSubmittedApplication(call);
      return { params: { applicationId }, body: verdicts('to-complete') };
    },
  ],
  [
    'CompletionTermRuns',
    409,
    async () => {
      const application = await aSubmittedApplication();
      await screen(application, 'to-complete');
      return { params: { applicationId: application.applicationId }, body: verdicts('not-met') };
    },
    'nobody fails while the days to complete still run',
  ],
  [
    'CallStateRefuses',
    409,
    async () => {
      const { applications } = await anAssignedCall();
      return { params: { applicationId: applications[0]?.applicationId ?? '' }, now: times.evaluation };
    },
    'when the evaluation has begun',
  ],
  [
    'ApplicationStateRefuses',
    409,
    async () => {
      const { applicationId, organisation } = await aSubmittedApplication();
      await as(organisation.representative).post(`/v1/applications/${applicationId}/withdrawal`);
      return { params: { applicationId } };
    },
    'one that was withdrawn',
  ],
]);

test('the applicant reads what was found, with the reasons', async () => {
  const application = await aSubmittedApplication();
  await screen(application, 'not-met');
  const { applicationId, organisation } = application;
  const { body } = await as(organisation.representative).get(`/v1/applications/${applicationId}`, {
    now: times.evaluation,
  });
  expect(body).toMatchObject({
    state: 'ineligible',
    screening: { verdicts: [{ verdict: 'not-met', reason: 'Statutul nu este semnat.' }, {}] },
  });
});

test('to be completed by a day, counted in Chisinau', async () => {
  const application = await aSubmittedApplication();
  expect(await screen(application, 'to-complete')).toMatchObject({
    state: 'to-complete',
    screening: { dueAt: '2017-04-10T08:00:00.000Z' },
  });
});
