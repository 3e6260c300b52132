import { applicationReader, applyOutcome } from '../../shared/applications/index.ts';
import { applyDecision, awardRepository } from '../../shared/awards/index.ts';
import { CallId } from '../../shared/kernel/ids.ts';
import type { Store } from '../../shared/store/index.ts';
import { scenarios } from '../builders/http.ts';
import { times } from '../builders/http-calls.ts';
import { type Api, done } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import { aPerson } from '../builders/http-people.ts';
import { anAct } from '../builders/http-programmes.ts';

const EVALUATORS = 3;
/** How often the reads of a whole call are repeated. */
const REPEATED = 5;

/** Long texts as people write them: a dossier of some five kilobytes. */
const aDossier = () =>
  aContent('20000.00', {
    experience: { activity: 'Centru de zi pentru copii din 2009, cu ateliere și consiliere. '.repeat(20) },
    partners: [{ name: 'Liceul „Mihai Eminescu”', role: 'Oferă sălile și anunță părinții. '.repeat(5) }],
    indicators: [{ title: 'Copii cu rechizite', unit: 'copii', baseline: 0, target: 60, proof: 'Liste semnate' }],
  });

export interface Competing {
  readonly store: Store;
  readonly count: number;
  /** Times what is no request. */
  readonly measured: (operation: string, work: () => Promise<unknown>) => Promise<void>;
}

/**
 * A whole competition through the API: every organisation files one application without documents (their bytes go to the object
 * store, past the functions), every application is checked, scored by three and decided.
 */
export async function compete(api: Api, { store, count, measured }: Competing): Promise<void> {
  const field = scenarios(api);
  const call = await field.aPublishedCall({ rules: { minEvaluations: EVALUATORS }, change: { documents: [] } });
  const applications: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const draft = await field.aDraft(call, await field.anOrganisation());
    const application = await field.write(draft, aDossier());
    await field.submit(application, laterThan(times.open, number));
    applications.push(application.applicationId);
  }
  await screen(api, applications);
  const evaluators = await field.aCommission(
    call,
    Array.from({ length: EVALUATORS }, () => aPerson('evaluator')),
  );
  await done(api.as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation }));
  for (const [index, applicationId] of applications.entries())
    for (const [seat, evaluator] of evaluators.entries())
      await field.evaluate(evaluator, { applicationId }, [30 + ((index + seat) % 31), 20 + ((index * 7 + seat) % 21)]);
  await decide(api, call.callId);
  await measured('apply-decision', () => followDecision(store, call.callId));
}

const laterThan = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

async function screen(api: Api, applications: readonly string[]): Promise<void> {
  const verdicts = [{ requirement: 'registered', verdict: 'met' }];
  const how = { now: times.screening };
  for (const id of applications)
    await done(api.as('officer').put(`/v1/applications/${id}/screening`, { verdicts }, how));
}

async function decide(api: Api, callId: string): Promise<void> {
  const path = `/v1/calls/${callId}`;
  const scenario = { name: 'Prag 80', threshold: 80 };
  for (let time = 0; time < REPEATED; time += 1) {
    await done(api.as('chair').get(`${path}/ranking`, { now: times.evaluation }));
    await done(api.as('chair').post(`${path}/simulations`, { scenarios: [scenario] }, { now: times.evaluation }));
  }
  await done(api.as('chair').post(`${path}/decision`, { act: anAct() }, { now: times.decision }));
  await done(api.as('officer').post(`${path}/results-publication`, undefined, { now: times.results }));
  for (let time = 0; time < REPEATED; time += 1)
    await done(api.as('nobody').get(`${path}/results`, { now: times.results }));
}

/** What the consumer of the stream does when the decision appears there. */
const followDecision = (store: Store, callId: string) =>
  applyDecision({
    awards: awardRepository(store),
    applications: applicationReader(store),
    applyOutcome: applyOutcome(store),
  })(CallId.parse(callId));
