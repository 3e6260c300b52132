import type { ApplicationAtHand } from '../../builders/http-applications.ts';
import { type CallAtHand, times } from '../../builders/http-calls.ts';
import { type Api, apiAt, done } from '../../builders/http-client.ts';
import { aContent } from '../../builders/http-contents.ts';
import type { Points } from '../../builders/http-evaluations.ts';
import { aPerson, type Person } from '../../builders/http-people.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

const GRID = [
  { code: 'R', title: { ro: 'Relevanța', ru: 'Актуальность', en: 'Relevance' }, max: 60, floor: 30 },
  { code: 'N', title: { ro: 'Noutatea', ru: 'Новизна', en: 'Novelty' }, max: 40 },
];
const ENVELOPES = [
  { line: '4.1', source: 'municipal', amount: '45000.00' },
  { line: '4.2', source: 'municipal', amount: '15000.00' },
];

/** What an application asks for, on which line, and the points its evaluator gives. */
export interface Entrant {
  readonly requested: string;
  readonly points: Points;
  /** @default 4.1 */
  readonly line?: string;
}
/** Two winners, one that does not fit, one below a floor, one below the threshold, and one on another line. */
export const VARIED: readonly Entrant[] = [
  { requested: '20000.00', points: [55, 35] },
  { requested: '20000.00', points: [50, 30] },
  { requested: '15000.00', points: [45, 30] },
  { requested: '10000.00', points: [25, 40] },
  { requested: '5000.00', points: [30, 25] },
  { requested: '10000.00', points: [50, 20], line: '4.2' },
];
/** The money reaches two of the three, and nothing separates the last two. */
export const TIED: readonly Entrant[] = [
  { requested: '20000.00', points: [55, 35] },
  { requested: '20000.00', points: [45, 30] },
  { requested: '20000.00', points: [45, 30] },
];

/** A call one evaluator has scored to the end, or has not when `open`. */
export async function aScoredCall(api: Api, entrants: readonly Entrant[], { open = false } = {}) {
  const here = scenarios(api);
  const evaluator = aPerson('evaluator');
  const programmeId = await here.aFundedProgramme([
    { line: '4.1', amount: '60000.00' },
    { line: '4.2', amount: '20000.00' },
  ]);
  const change = { grid: GRID, envelopes: ENVELOPES };
  const call = await here.aPublishedCall({ programmeId, rules: { minEvaluations: 1 }, change });
  const applications: ApplicationAtHand[] = [];
  for (const entrant of entrants) applications.push(await filed(here, call, entrant));
  for (const application of applications) await here.screen(application);
  await here.aCommission(call, [evaluator]);
  await done(api.as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation }));
  const scored = open ? [] : applications;
  for (const [index, application] of scored.entries())
    await here.evaluate(evaluator, application, entrants[index]!.points);
  return { callId: call.callId, applications, evaluator };
}

async function filed(here: ReturnType<typeof scenarios>, call: CallAtHand, { requested, line = '4.1' }: Entrant) {
  const content = aContent(requested);
  const draft = await here.write(await here.aDraft(call), { ...content, project: { ...content.project, line } });
  await here.attach(draft);
  await here.submit(draft);
  return draft;
}

/** Every page from the locked sheets to the published results, where it shows the most. */
export async function chairPlaces(url: string, machineClient: string): Promise<Place[]> {
  const api = apiAt({ url, machineClient, now: times.open });
  const [chair, officer] = [aPerson('chair'), aPerson('officer')];
  const early = await aScoredCall(api, VARIED.slice(0, 1), { open: true });
  const ranked = await aScoredCall(api, VARIED);
  const tied = await aScoredCall(api, TIED);
  const decided = await aScoredCall(api, VARIED.slice(0, 4));
  const act = { number: '6/20', date: '2017-04-20' };
  await done(api.as('chair').post(`/v1/calls/${decided.callId}/decision`, { act }, { now: times.decision }));
  const place = (name: string, callId: string, page: string, who: Person = chair): Place => ({
    name,
    path: `/admin/calls/${callId}/${page}`,
    now: times.decision,
    who,
  });
  return [
    place('ranking-early', early.callId, 'ranking'),
    place('ranking', ranked.callId, 'ranking'),
    place('ranking-tied', tied.callId, 'ranking', officer),
    place('what-if', ranked.callId, 'what-if?a.threshold=50&b.partial=yes&b.fit=stop&c.lines=4.2+4.1'),
    place('decision', ranked.callId, 'decision'),
    place('decision-tied', tied.callId, 'decision'),
    place('decision-taken', decided.callId, 'decision'),
    place('publication-early', ranked.callId, 'publication-of-results', officer),
    place('publication', decided.callId, 'publication-of-results', officer),
  ];
}
