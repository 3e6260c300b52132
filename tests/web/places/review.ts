import { aPerson } from '../../builders/http-people.ts';
import { type CallWish, times } from '../../builders/http-calls.ts';
import { type Api, apiAt, done } from '../../builders/http-client.ts';
import { scenarios } from '../../builders/http.ts';
import type { Place } from './place.ts';

/** The pages of the check of applications, the commission and its progress, in the situations that show the most of them. */
export async function reviewPlaces(url: string, machineClient: string): Promise<Place[]> {
  const situations = await reviewSituations(url, machineClient);
  const { officer, auditor, open, screening, scoring, locked } = situations;
  const [first, second, third] = screening.applications.map(({ applicationId }) => applicationId);
  const at = (callId: string, page: string) => `/admin/calls/${callId}${page}`;
  const dossier = (id: string | undefined, page = '') => at(screening.callId, `/applications/${id ?? ''}${page}`);
  const [scored] = locked.applications.map(({ applicationId }) => applicationId);
  const now = times.screening;
  return [
    { name: 'review-list', path: at(screening.callId, '/applications'), now, who: officer },
    { name: 'review-list-none', path: at(screening.callId, '/applications?q=nimic'), now, who: officer },
    { name: 'review-list-open', path: at(open.callId, '/applications'), now: times.open, who: auditor },
    { name: 'review-dossier', path: dossier(first), now, who: officer },
    { name: 'review-screening', path: dossier(third, '/screening'), now, who: officer },
    { name: 'review-screened', path: dossier(second, '/screening?done=screened'), now, who: officer },
    { name: 'review-commission-new', path: at(screening.callId, '/commission'), now, who: officer },
    { name: 'review-commission', path: at(scoring.callId, '/commission'), now: times.evaluation, who: officer },
    { name: 'review-commission-read', path: at(scoring.callId, '/commission'), now: times.evaluation, who: auditor },
    { name: 'review-assign-early', path: at(screening.callId, '/assignments'), now, who: officer },
    { name: 'review-assignments', path: at(scoring.callId, '/assignments'), now: times.evaluation, who: officer },
    { name: 'review-scores-hidden', path: at(scoring.callId, '/scores'), now: times.evaluation, who: officer },
    { name: 'review-scores', path: at(locked.callId, '/scores'), now: times.evaluation, who: officer },
    { name: 'review-sheets', path: at(locked.callId, `/scores/${scored ?? ''}`), now: times.evaluation, who: officer },
  ];
}

/**
 * An open call, one under screening (one eligible, one to complete, one not looked at), one that is being scored with a recusal in it, and one all
 * of whose sheets are locked.
 */
export async function reviewSituations(url: string, machineClient: string) {
  const api = apiAt({ url, machineClient, now: times.open });
  const here = scenarios(api);
  const programmeId = await here.aFundedProgramme();
  const envelopes = [{ line: '4.1', source: 'municipal', amount: '15000.00' }];
  const callOf = (code: string) => ({ programmeId, change: { code, envelopes } });
  const [open, screening, scoring, locked] = await Promise.all([
    here.aFiledCall({ ...callOf('OPN-17'), requests: ['5000.00'] }),
    halfScreened(here, callOf('REV-17')),
    withRecusal(here, callOf('SCO-17')),
    scored(api, here, callOf('LOC-17')),
  ]);
  return { open, screening, scoring, locked, officer: aPerson('officer'), auditor: aPerson('auditor') };
}

type Here = ReturnType<typeof scenarios>;

/** Three applications: one eligible, one to complete, one nobody has looked at. */
async function halfScreened(here: Here, wish: CallWish) {
  const call = await here.aFiledCall({ ...wish, requests: ['20000.00', '12500.50', '9000.00'] });
  const [first, second] = call.applications;
  if (first !== undefined) await here.screen(first);
  if (second !== undefined) await here.screen(second, 'to-complete');
  return call;
}

/** One application: one evaluator has locked the sheet, the other is recused. */
async function withRecusal(here: Here, wish: CallWish) {
  const call = await here.anAssignedCall({ ...wish, requests: ['8000.00'] });
  const [only] = call.applications;
  const [one, other] = call.evaluators;
  if (only === undefined || one === undefined || other === undefined) throw new Error('nobody evaluates it');
  await here.evaluate(one, only, [41, 23]);
  await here.recuse(other, only);
  return call;
}

/** Two applications, each scored by three evaluators who are not equally severe. */
async function scored({ as }: Api, here: Here, wish: CallWish) {
  const call = await here.aScreenedCall({ ...wish, rules: { minEvaluations: 3 }, requests: ['8000.00', '6000.00'] });
  const evaluators = await here.aCommission(
    call,
    [1, 2, 3].map(() => aPerson('evaluator')),
  );
  await done(as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation }));
  for (const [place, application] of call.applications.entries())
    for (const [seat, who] of evaluators.entries())
      await here.evaluate(who, application, [50 - 9 * seat - 5 * place, 34 - 6 * seat + place]);
  return { ...call, evaluators };
}
