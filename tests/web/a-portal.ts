import { times } from '../builders/http-calls.ts';
import { apiAt, done } from '../builders/http-client.ts';
import { anAct } from '../builders/http-programmes.ts';
import { scenarios } from '../builders/http.ts';
import { aPlatform } from './a-platform.ts';

const MONEY = [
  { line: '4.1', amount: '60000.00' },
  { line: '4.2', amount: '20000.00' },
  { line: '4.3', amount: '40000.00' },
];
const text = (ro: string, ru: string, en: string) => ({ ro, ru, en });

/** A platform of its own with something on every public page: calls open, cancelled and decided, questions, receipts, money. */
export async function aPortal() {
  const { url, machineClient, signIn, stop } = await aPlatform();
  return { url, machineClient, session: signIn, ...(await filled(url, machineClient)), stop };
}
export type Portal = Awaited<ReturnType<typeof aPortal>>;

async function filled(url: string, machineClient: string) {
  const api = apiAt({ url, machineClient, now: times.open });
  const { as } = api;
  const here = scenarios(api);
  const programmeId = await here.aFundedProgramme(MONEY);
  const open = await here.aPublishedCall({
    programmeId,
    change: {
      code: 'EDU-17',
      title: text('Educația atitudinii tolerante', 'Воспитание толерантности', 'Education for tolerance'),
      summary: text('Proiecte pentru tineri.\n\nDouă rânduri.', 'Проекты для молодёжи.', 'Projects for young people.'),
      envelopes: [{ line: '4.2', source: 'municipal', amount: '20000.00' }],
    },
  });
  const asked = await done(
    as('officer').post(`/v1/calls/${open.callId}/questions`, { text: 'Se acceptă copii ale statutului?' }),
  );
  await done(
    as('officer').put(
      `/v1/calls/${open.callId}/questions/${asked.id}/answer`,
      { text: text('Da, copii lizibile.', 'Да, разборчивые копии.', 'Yes, legible copies.') },
      { ifMatch: asked.version },
    ),
  );
  await done(
    as('officer').post(
      `/v1/calls/${open.callId}/extension`,
      { closes: { date: '2017-04-10', time: '17:00' }, reason: 'Prea puține cereri.' },
      { ifMatch: open.version },
    ),
  );
  const cancelled = await here.aPublishedCall({
    programmeId,
    change: { code: 'SUB-18', envelopes: [{ line: '4.3', source: 'municipal', amount: '10000.00' }] },
  });
  await done(
    as('officer').post(
      `/v1/calls/${cancelled.callId}/cancellation`,
      { reason: 'Banii liniei au fost mutați.' },
      { ifMatch: cancelled.version },
    ),
  );
  const { callId, receipt } = await decided(api, programmeId);
  return { programmeId, openCall: open.callId, cancelledCall: cancelled.callId, decidedCall: callId, receipt };
}

/** Three winners, one the money no longer reached, one below the threshold, one that was not eligible. */
async function decided(api: ReturnType<typeof apiAt>, programmeId: string) {
  const { as } = api;
  const here = scenarios(api);
  const call = await here.aPublishedCall({ programmeId });
  const { callId } = call;
  const applications = [];
  for (const requested of ['20000.00', '20000.00', '15000.00', '20000.00', '10000.00', '20000.00'])
    applications.push(await here.aSubmittedApplication(call, requested));
  const [last] = applications.slice(-1);
  for (const application of applications) await here.screen(application, application === last ? 'not-met' : 'met');
  const evaluators = await here.aCommission(call);
  await done(as('officer').post(`/v1/calls/${callId}/assignments`, {}, { now: times.evaluation }));
  const points = [
    [50, 30],
    [45, 30],
    [40, 30],
    [40, 25],
    [20, 20],
  ] as const;
  for (const [index, scored] of points.entries())
    for (const who of evaluators) await here.evaluate(who, applications[index]!, scored);
  await done(as('chair').post(`/v1/calls/${callId}/decision`, { act: anAct() }, { now: times.decision }));
  await done(as('officer').post(`/v1/calls/${callId}/results-publication`, undefined, { now: times.results }));
  const { registrationNumber, hash } = applications[0]!.receipt;
  return { callId, receipt: { number: String(registrationNumber), hash: String(hash) } };
}

/** A page and when it is read; `path` is below the language. */
export interface Visited {
  readonly name: string;
  readonly path: string;
  readonly now: string;
  readonly status?: number;
}

/** Every public page in the situations that show the most of it. */
export const everyPageOf = ({ openCall, cancelledCall, decidedCall, programmeId, receipt }: Portal): Visited[] => [
  { name: 'home', path: '', now: times.open },
  { name: 'calls', path: '/calls', now: times.open },
  { name: 'call-open', path: `/calls/${openCall}`, now: times.open },
  { name: 'call-cancelled', path: `/calls/${cancelledCall}`, now: times.open },
  { name: 'call-decided', path: `/calls/${decidedCall}`, now: times.results },
  { name: 'results', path: `/calls/${decidedCall}/results`, now: times.results },
  { name: 'budgets', path: '/budget', now: times.results },
  { name: 'budget', path: `/budget/${programmeId}`, now: times.results },
  { name: 'organisations', path: '/organisations', now: times.results },
  {
    name: 'receipt',
    path: `/receipts/${decidedCall}?${new URLSearchParams(receipt).toString()}`,
    now: times.results,
  },
  { name: 'receipts-early', path: `/receipts/${openCall}`, now: times.open },
  { name: 'accessibility', path: '/accessibility', now: times.results },
  { name: 'privacy', path: '/privacy', now: times.results },
  { name: 'cookies', path: '/cookies', now: times.results },
  { name: 'contact', path: '/contact', now: times.results },
  { name: 'not-found', path: '/nothing/here', now: times.results, status: 404 },
];
