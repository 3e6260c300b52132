import type { ApplicationAtHand } from '../../builders/http-applications.ts';
import { times } from '../../builders/http-calls.ts';
import { apiAt, done } from '../../builders/http-client.ts';
import { aFullContent } from '../../builders/http-contents.ts';
import { aPerson } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

const GRID = [
  { code: 'R', title: { ro: 'Relevanța', ru: 'Актуальность', en: 'Relevance' }, max: 60, floor: 20 },
  { code: 'N', title: { ro: 'Noutatea' }, max: 40, knockOut: true },
];

/** An evaluator with a sheet in each of its states. */
export async function anEvaluator(url: string, machineClient: string) {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const who = aPerson('evaluator');
  const requests = ['20000.00', '15000.00', '10000.00', '5000.00', '5000.00'];
  const call = await here.aScreenedCall({
    requests,
    content: aFullContent,
    rules: { minEvaluations: 1 },
    change: { grid: GRID },
  });
  await here.aCommission(call, [who]);
  const now = times.evaluation;
  await done(api.as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now }));
  const [assigned, declared, begun, ready, locked] = call.applications as Five;
  await here.declare(who, declared);
  const { version } = await here.declare(who, begun);
  const part = { scores: [{ criterion: 'R', points: 45, justification: 'Răspunde nevoilor copiilor.' }] };
  await done(api.as(who).put(`/v1/applications/${begun.applicationId}/evaluation`, part, { now, ifMatch: version }));
  const before = await here.declare(who, ready);
  await here.score(who, ready, [50, 30], before.version);
  await here.evaluate(who, locked, [40, 30]);
  return { who, call, assigned, declared, begun, ready, locked };
}
type Five = [ApplicationAtHand, ApplicationAtHand, ApplicationAtHand, ApplicationAtHand, ApplicationAtHand];

/** Every page of evaluators where it shows the most. */
export async function evaluationPlaces(url: string, machineClient: string): Promise<Place[]> {
  const { who, assigned, begun, ready, locked } = await anEvaluator(url, machineClient);
  const at = ({ applicationId }: ApplicationAtHand, page = '') => `/evaluation/${applicationId}${page}`;
  const places = [
    { name: 'evaluation', path: '/evaluation' },
    { name: 'evaluation-conflict', path: at(assigned, '/conflict') },
    { name: 'evaluation-sheet', path: at(begun) },
    { name: 'evaluation-incomplete', path: at(begun, '/lock') },
    { name: 'evaluation-lock', path: at(ready, '/lock') },
    { name: 'evaluation-locked', path: at(locked) },
  ];
  return [
    ...places.map((place) => ({ ...place, now: times.evaluation, who })),
    { name: 'evaluation-empty', path: '/evaluation', now: times.evaluation, who: aPerson('evaluator') },
  ];
}
