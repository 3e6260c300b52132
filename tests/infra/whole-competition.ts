import { aRegistration } from '../builders/organisations.ts';
import { times } from '../builders/http-calls.ts';
import { aKey, type Api, done, eventually } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { anAct } from '../builders/http-programmes.ts';
import { scenarios } from '../builders/http.ts';

/** Everything the platform can be told to do, once, through the API alone, from the programme to the published results. */
export async function playWholeCompetition(platform: Api): Promise<void> {
  const api = insisting(platform);
  const of = scenarios(api);
  const result = await of.aPublishedResult({ requests: ['20000.00', '20000.00', '20000.00', '20000.00'] });
  await readBack(api, result);
  await moveMoney(api, of);
  await changeCalls(api, of);
  await changeOrganisations(api, of);
  await changeApplications(api, of);
}
type Scenarios = ReturnType<typeof scenarios>;

/** The same API, every command of which may be repeated without being done twice. */
const insisting = ({ as }: Api): Api => ({
  as: (who) => ({
    ...as(who),
    post: (path, body, how) => as(who).post(path, body, { key: aKey(), ...how }),
    put: (path, body, how) => as(who).put(path, body, { key: aKey(), ...how }),
  }),
});

async function readBack(
  { as }: Api,
  { callId, programmeId, applications }: Awaited<ReturnType<Scenarios['aPublishedResult']>>,
) {
  const now = times.results;
  const open = [
    '/health',
    '/programmes',
    '/calls',
    `/calls/${callId}`,
    `/calls/${callId}/results`,
    `/calls/${callId}/receipts`,
  ];
  for (const path of open) await done(as('nobody').get(`/v1${path}`, { now }));
  const staff = ['applications', 'evaluations', 'ranking'].map((list) => `/calls/${callId}/${list}`);
  const books = ['', '/entries', '/verification'].map((list) => `/budgets/${programmeId}${list}`);
  for (const path of [...staff, ...books]) await done(as('auditor').get(`/v1${path}`, { now }));
  for (const path of ['', '/verification']) await done(as('auditor').get(`/v1/audit/call:${callId}${path}`, { now }));
  const first = applications[0];
  if (first === undefined) throw new Error('nobody applied');
  const { editor, organisationId } = first.organisation;
  for (const path of ['', '/receipt']) await done(as(editor).get(`/v1/applications/${first.applicationId}${path}`));
  for (const path of ['/applications', `/organisations/${organisationId}`, '/organisations?mine=true'])
    await done(as(editor).get(`/v1${path}`));
}

async function moveMoney({ as }: Api, { aFundedProgramme }: Scenarios) {
  const programmeId = await aFundedProgramme();
  const from = { line: '4.1', source: 'municipal' };
  const order = { amount: '1000.00', act: anAct() };
  await done(as('finance').post(`/v1/budgets/${programmeId}/cuts`, { ...from, ...order }));
  const to = { line: '4.3', source: 'municipal' };
  await done(as('finance').post(`/v1/budgets/${programmeId}/transfers`, { from, to, ...order }));
}

async function changeCalls({ as }: Api, { aDraftCall, anAskedQuestion }: Scenarios) {
  const { callId: draft, version } = await aDraftCall();
  await done(as('officer').patch(`/v1/calls/${draft}`, { code: 'SUB-18' }, { ifMatch: version, now: times.drafting }));
  const { callId, questionId } = await anAskedQuestion();
  const answer = { text: { ro: 'Da, cu sediul în Bălți.' } };
  await done(as('officer').put(`/v1/calls/${callId}/questions/${questionId}/answer`, answer));
  await done(as('nobody').get(`/v1/calls/${callId}/questions`));
  const later = { closes: { date: '2017-04-10', time: '17:00' }, reason: 'Sărbătorile de Paște' };
  await done(as('officer').post(`/v1/calls/${callId}/extension`, later));
  await done(as('officer').post(`/v1/calls/${callId}/cancellation`, { reason: 'Bugetul a fost rectificat' }));
}

async function changeOrganisations({ as }: Api, { anOrganisation }: Scenarios) {
  const { organisationId, representative, editor, version } = await anOrganisation();
  const path = `/v1/organisations/${organisationId}`;
  await done(as(representative).patch(path, { name: 'AO „Speranța”' }, { ifMatch: version }));
  await done(as(representative).delete(`${path}/members/${editor.sub}`));
  await done(as(aPerson()).post('/v1/organisations', aRegistration()));
}

async function changeApplications({ as }: Api, { aDraft, attach, aSubmittedApplication }: Scenarios) {
  const draft = await aDraft();
  const { documentId } = await attach(draft);
  await done(as(draft.organisation.editor).delete(`/v1/applications/${draft.applicationId}/documents/${documentId}`));
  const { applicationId, documentId: kept, organisation } = await aSubmittedApplication();
  const document = `/v1/applications/${applicationId}/documents/${kept}/content`;
  await eventually(() => done(as(organisation.editor).get(document)));
  await done(as(organisation.representative).post(`/v1/applications/${applicationId}/withdrawal`, undefined));
}
