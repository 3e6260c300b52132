import { createHash, randomUUID } from 'node:crypto';
import { applicationReader, applyOutcome, recordScan } from '../../shared/applications/index.ts';
import { applyDecision, awardRepository } from '../../shared/awards/index.ts';
import { type Files, quarantineKey } from '../../shared/files/index.ts';
import { ApplicationId, CallId, DocumentId, UserId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import type { Store } from '../../shared/store/index.ts';
import { scenarios } from '../builders/http.ts';
import { anUpload } from '../builders/http-uploads.ts';
import { aCallDraft, times } from '../builders/http-calls.ts';
import { type Api, done } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import { aPerson } from '../builders/http-people.ts';
import { anAct, APPROVED } from '../builders/http-programmes.ts';

export interface Telling {
  readonly api: Api;
  readonly store: Store;
  readonly files: Files;
  /** Runs what is no request of the API under a name. */
  readonly consumer: (name: string, work: () => Promise<unknown>) => Promise<void>;
  /** Runs requests as another way of asking the same route: what is measured is told apart by this name. */
  readonly variant: (name: string, work: () => Promise<unknown>) => Promise<void>;
}
type Field = ReturnType<typeof scenarios>;
type Told = Telling & { readonly field: Field };

/** Every route once in a situation of the field: three applications, two evaluators, one line, one document each. */
export async function tellEveryAccess(telling: Telling): Promise<void> {
  const told = { ...telling, field: scenarios(telling.api) };
  await moneyAndProgramme(told);
  await organisations(told);
  await callsAndQuestions(told);
  await drafts(told);
  await competition(told);
}

async function moneyAndProgramme({ api: { as }, field, variant }: Told) {
  const programmeId = await field.aFundedProgramme([
    { line: '4.1', amount: '60000.00' },
    { line: '4.3', amount: '20000.00' },
  ]);
  const order = { amount: '1000.00', act: anAct() };
  const [from, to] = ['4.1', '4.3'].map((line) => ({ line, source: 'municipal' }));
  const path = `/v1/budgets/${programmeId}`;
  await done(as('nobody').get('/v1/programmes'));
  await done(as('nobody').get(`/v1/programmes/${programmeId}`));
  await done(as('finance').post(`${path}/cuts`, { ...from, ...order }, { now: APPROVED }));
  await done(as('finance').post(`${path}/transfers`, { from, to, ...order }, { now: APPROVED }));
  await done(as('nobody').get(path));
  await done(as('auditor').get(`${path}/entries`));
  await variant('of one line', () => done(as('auditor').get(`${path}/entries?line=4.1`)));
  await done(as('auditor').get(`${path}/verification`));
}

async function organisations({ api: { as }, field, variant }: Told) {
  const { organisationId, representative, editor, version } = await field.anOrganisation({ name: 'AO „Alba”' });
  const path = `/v1/organisations/${organisationId}`;
  await done(as('nobody').get('/v1/organisations'));
  await variant('by name', () => done(as('nobody').get(`/v1/organisations?name=${encodeURIComponent('AO „Al')}`)));
  await variant('mine', () => done(as(editor).get('/v1/organisations?mine=true')));
  const { body } = await as(editor).get(path);
  await variant('by IDNO', () => done(as('nobody').get(`/v1/organisations?idno=${String(body['idno'])}`)));
  await done(as(representative).patch(path, { site: null }, { ifMatch: version }));
  await variant('invited', () => done(as(editor).get('/v1/organisations?invited=true')));
  await done(as(representative).delete(`${path}/members/${editor.sub}`));
}

async function callsAndQuestions({ api: { as }, field, variant }: Told) {
  const programmeId = await field.aFundedProgramme();
  const { id, version } = await done(as('officer').post('/v1/calls', aCallDraft(programmeId), { now: times.drafting }));
  const path = `/v1/calls/${id}`;
  await done(as('officer').patch(path, { code: 'SUB-18' }, { ifMatch: version, now: times.drafting }));
  await done(as('officer').post(`${path}/publication`, {}, { now: times.drafting }));
  await done(as('nobody').get('/v1/calls'));
  await variant('staff', () => done(as('officer').get('/v1/calls')));
  await done(as('nobody').get(path, { now: times.open }));
  const asked = as(aPerson()).post(`${path}/questions`, { text: 'Se acceptă copii?' }, { now: times.open });
  const { id: questionId } = await done(asked);
  const again = as(aPerson());
  const once = { now: times.open, key: 'intrebare-1' };
  for (const name of ['with an Idempotency-Key', 'the same again'])
    await variant(name, () => done(again.post(`${path}/questions`, { text: 'Și în limba rusă?' }, once)));
  const answer = { text: { ro: 'Da, dacă sunt lizibile.' } };
  await done(as('officer').put(`${path}/questions/${questionId}/answer`, answer, { now: times.open }));
  await done(as('nobody').get(`${path}/questions`, { now: times.open }));
  await variant('staff', () => done(as('officer').get(`${path}/questions`, { now: times.open })));
  const extension = { closes: { date: '2017-04-10', time: '17:00' }, reason: 'Sărbătorile de Paște' };
  await done(as('officer').post(`${path}/extension`, extension, { now: times.open }));
  const cancellation = { reason: 'Bugetul a fost rectificat' };
  await done(as('officer').post(`${path}/cancellation`, cancellation, { now: times.open }));
}

async function drafts({ api: { as }, field, store, files, consumer }: Told) {
  const draft = await field.aCompleteDraft();
  const { applicationId, documentId, organisation } = draft;
  const path = `/v1/applications/${applicationId}`;
  const scan = recordScan({ store, files });
  await consumer('scan-verdict', () => {
    const key = quarantineKey({
      applicationId: ApplicationId.parse(applicationId),
      documentId: DocumentId.parse(documentId),
    });
    const eTag = createHash('md5').update(anUpload().content).digest('hex');
    const actor = { userId: UserId.parse('system:scan-verdict'), name: 'scan-verdict', roles: [] };
    const command = { id: randomUUID(), actor, now: Instant.parse(times.open) };
    return scan(command, { key, eTag, verdict: 'clean' });
  });
  await as(organisation.editor).get(`${path}/documents/${documentId}/content`, { now: times.open });
  await done(as(organisation.editor).get('/v1/applications', { now: times.open }));
  await done(as(organisation.editor).get(path, { now: times.open }));
  const other = await field.attach(draft, { requirement: 'statute' });
  await done(as(organisation.editor).delete(`${path}/documents/${other.documentId}`, { now: times.open }));
  await field.submit(draft);
  await done(as(organisation.editor).get(`${path}/receipt`, { now: times.open }));
  await done(as(organisation.representative).post(`${path}/withdrawal`, undefined, { now: times.open }));
}

async function competition({ api: { as }, field, variant, consumer, store }: Told) {
  const call = await field.aFiledCall({ requests: ['20000.00', '20000.00', '20000.00'] });
  const [first, second, third] = call.applications;
  if (first === undefined || second === undefined || third === undefined) throw new Error('nothing was filed');
  const { organisation, applicationId } = first;
  const path = `/v1/calls/${call.callId}`;
  await variant('again', async () => {
    const draft = await done(as(organisation.editor).get(`/v1/applications/${applicationId}`, { now: times.open }));
    const sections = { project: { ...aContent().project, title: 'Un copil, două ghiozdane' } };
    const how = { now: times.open, ifMatch: draft.version };
    await done(as(organisation.editor).patch(`/v1/applications/${applicationId}`, sections, how));
    await field.submit(first, '2017-03-21T08:00:00.000Z');
  });
  await done(as('nobody').get(`${path}/receipts`, { now: times.closed }));
  await done(as('officer').get(`${path}/applications`, { now: times.closed }));
  await field.screen(first);
  await variant('the next ones', () => field.screen(second));
  await field.screen(third);
  const evaluators = await field.aCommission(call);
  const [evaluator] = evaluators;
  if (evaluator === undefined) throw new Error('nobody evaluates');
  await done(as('officer').post(`${path}/assignments`, {}, { now: times.evaluation }));
  await done(as(evaluator).get('/v1/evaluations', { now: times.evaluation }));
  for (const [index, application] of call.applications.entries())
    for (const who of evaluators) await field.evaluate(who, application, [30 + 10 * index, 30]);
  await done(as(evaluator).get(`/v1/applications/${applicationId}/evaluation`, { now: times.evaluation }));
  await done(as('officer').get(`${path}/evaluations`, { now: times.evaluation }));
  await done(as('chair').get(`${path}/ranking`, { now: times.evaluation }));
  const scenario = { name: 'Prag 80', threshold: 80 };
  await done(as('chair').post(`${path}/simulations`, { scenarios: [scenario] }, { now: times.evaluation }));
  await done(as('chair').post(`${path}/decision`, { act: anAct() }, { now: times.decision }));
  await variant('after the decision', () => done(as('chair').get(`${path}/ranking`, { now: times.results })));
  await done(as('officer').post(`${path}/results-publication`, undefined, { now: times.results }));
  await done(as('nobody').get(`${path}/results`, { now: times.results }));
  await consumer('apply-decision', () =>
    applyDecision({
      awards: awardRepository(store),
      applications: applicationReader(store),
      applyOutcome: applyOutcome(store),
    })(CallId.parse(call.callId)),
  );
  const subject = `call:${call.callId}`;
  await done(as('auditor').get(`/v1/audit/${subject}`));
  await done(as('auditor').get(`/v1/audit/${subject}/verification`));
}
