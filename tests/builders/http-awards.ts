import type { AssignedCall, evaluationScenarios, EvaluationWish } from './http-evaluations.ts';
import { times } from './http-calls.ts';
import { type Api, done } from './http-client.ts';
import { anAct } from './http-programmes.ts';

export const awardScenarios = ({ as }: Api, { aLockedCall }: ReturnType<typeof evaluationScenarios>) => {
  /** A call whose awards the chair approved; nobody outside knows yet. */
  const aDecidedCall = async (wish: EvaluationWish = {}): Promise<AssignedCall> => {
    const call = await aLockedCall(wish);
    await done(as('chair').post(`/v1/calls/${call.callId}/decision`, { act: anAct() }, { now: times.decision }));
    return call;
  };
  /** A call whose results everybody can read. */
  const aPublishedResult = async (wish: EvaluationWish = {}): Promise<AssignedCall> => {
    const call = await aDecidedCall(wish);
    const path = `/v1/calls/${call.callId}/results-publication`;
    await done(as('officer').post(path, undefined, { now: times.results }));
    return call;
  };
  return { aDecidedCall, aPublishedResult };
};
