import type { ApplicationAtHand } from '../../builders/http-applications.ts';
import { times } from '../../builders/http-calls.ts';
import { aCompleteDraft, as, aSubmittedApplication, screen } from '../concurs.ts';
import type { Change, Provoked } from '../asking.ts';

/** What has to be there before the circumstances change, as values of the path: a document, say. */
type Prepare = (application: ApplicationAtHand) => Promise<Readonly<Record<string, string>>>;
const nothing: Prepare = () => Promise.resolve({});

/** The representative, asking about the application as it is now. */
async function asItIs({ applicationId, organisation }: ApplicationAtHand, params: object): Promise<Change> {
  const { body } = await as(organisation.representative).get(`/v1/applications/${applicationId}`);
  return { who: organisation.representative, params: { applicationId, ...params }, ifMatch: body.version };
}

async function inACancelledCall(prepare: Prepare): Promise<Change> {
  const application = await aCompleteDraft();
  const params = await prepare(application);
  const { body } = await as(application.organisation.editor).get(`/v1/applications/${application.applicationId}`);
  await as('officer').post(`/v1/calls/${String(body['callId'])}/cancellation`, { reason: 'Bugetul a fost rectificat' });
  return asItIs(application, params);
}
async function afterTheTerm(prepare: Prepare): Promise<Change> {
  const application = await aSubmittedApplication();
  const params = await prepare(application);
  await screen(application, 'to-complete');
  return { ...(await asItIs(application, params)), now: '2017-05-05T08:00:00.000Z' };
}
async function afterTheWithdrawal(prepare: Prepare): Promise<Change> {
  const application = await aSubmittedApplication();
  const params = await prepare(application);
  const { applicationId, organisation } = application;
  await as(organisation.representative).post(`/v1/applications/${applicationId}/withdrawal`);
  return asItIs(application, params);
}

/** When nothing in an application can be changed any more, or yet. */
export const filingRefusals = (prepare = nothing): readonly Provoked[] => [
  ...editRefusals(prepare),
  ['CompletionTermPassed', 410, () => afterTheTerm(prepare), 'after the days to complete the dossier'],
];

/** When nothing can be written any more, or yet. */
export const editRefusals = (prepare = nothing): readonly Provoked[] => [
  ['CallNotOpenYet', 409, () => ({ now: times.beforeOpening }), 'before the opening'],
  ['CallClosed', 409, () => ({ now: times.closing }), 'at the moment of closing, which is too late'],
  ['CallCancelled', 409, () => inACancelledCall(prepare), 'a call that was cancelled'],
  ['ApplicationStateRefuses', 409, () => afterTheWithdrawal(prepare), 'after the withdrawal'],
];
