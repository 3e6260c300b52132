import { times } from '../../builders/http-calls.ts';
import { aCommissionOf, aScoreOf } from '../../builders/http-evaluations.ts';
import { aPerson } from '../../builders/http-people.ts';
import {
  aCommission,
  aLockedCall,
  anAssignedCall,
  aPublishedCall,
  as,
  aScreenedCall,
  declare,
  score,
} from '../concurs.ts';
import type { Recipes } from '../routes.ts';

const now = times.evaluation;

/** A sheet that was given to an evaluator, of the first application of a call. */
export const aSheet = async () => {
  const { applications, evaluators, ...call } = await anAssignedCall();
  const [application] = applications;
  const [who, other] = evaluators;
  if (application === undefined || who === undefined || other === undefined) throw new Error('nothing was assigned');
  return { call, application, who, other, params: { applicationId: application.applicationId } };
};
export const aDeclaredSheet = async () => {
  const sheet = await aSheet();
  const { version } = await declare(sheet.who, sheet.application);
  return { ...sheet, version };
};
export const aScoredSheet = async () => {
  const sheet = await aDeclaredSheet();
  const { version } = await score(sheet.who, sheet.application, [50, 30], sheet.version);
  return { ...sheet, version };
};

/** The same in a call that was cancelled since. */
export async function inACancelledCall<S extends Awaited<ReturnType<typeof aSheet>>>(
  situation: () => Promise<S>,
): Promise<S> {
  const sheet = await situation();
  const reason = 'Bugetul a fost rectificat';
  await as('officer').post(`/v1/calls/${sheet.call.callId}/cancellation`, { reason }, { now });
  return sheet;
}

export const evaluationRequests: Recipes = {
  'PUT /v1/calls/{callId}/commission': async () => ({
    who: 'officer',
    params: { callId: (await aPublishedCall()).callId },
    body: aCommissionOf([aPerson('evaluator'), aPerson('evaluator')]),
  }),
  'POST /v1/calls/{callId}/assignments': async () => {
    const call = await aScreenedCall();
    await aCommission(call);
    return { who: 'officer', params: { callId: call.callId }, body: { perApplication: 2 }, now };
  },
  'GET /v1/evaluations': async () => ({ who: (await aSheet()).who, now }),
  'GET /v1/calls/{callId}/evaluations': async () => ({
    who: 'officer',
    params: { callId: (await aLockedCall()).callId },
    now,
  }),
  'GET /v1/applications/{applicationId}/evaluation': async () => {
    const { who, params } = await aSheet();
    return { who, params, now };
  },
  'PUT /v1/applications/{applicationId}/evaluation/declaration': async () => {
    const { who, params } = await aSheet();
    return { who, params, body: { conflict: true, reason: 'Rudă cu administratorul' }, now };
  },
  'PUT /v1/applications/{applicationId}/evaluation': async () => {
    const { who, params, version } = await aDeclaredSheet();
    return { who, params, body: aScoreOf([50, 30]), ifMatch: version, now };
  },
  'POST /v1/applications/{applicationId}/evaluation/lock': async () => {
    const { who, params } = await aScoredSheet();
    return { who, params, now };
  },
};
