import type { ApplicationAtHand, applicationScenarios, ScreenedCall } from './http-applications.ts';
import { type CallAtHand, type CallWish, times } from './http-calls.ts';
import { type Api, type Body, done } from './http-client.ts';
import { aPerson, type Person } from './http-people.ts';

/** Points of the two criteria of the grid, relevance and novelty. */
export type Points = readonly [relevance: number, novelty: number];

/** A call whose applications have their evaluators. */
export interface AssignedCall extends ScreenedCall {
  readonly evaluators: readonly Person[];
}
export interface EvaluationWish extends CallWish {
  /** What each application asks for, in lei; as many applications as sums. */
  readonly requests?: readonly string[];
  /** The points every evaluator gives the first, the second … application. @default 80 in all, then 5 less each */
  readonly points?: readonly Points[];
}

const seat = (person: Person, role: string) => ({ userId: person.sub, name: `Membru ${person.username}`, role });

/** A commission as an officer names it: the first evaluator presides, somebody keeps the minutes. */
export const aCommissionOf = (evaluators: readonly Person[]) => ({
  act: 'dispoziția 163 din 11.04.2016',
  members: [
    ...evaluators.map((person, index) => seat(person, index === 0 ? 'president' : 'member')),
    seat(aPerson('officer'), 'secretary'),
  ],
});

export const aScoreOf = ([relevance, novelty]: Points) => ({
  scores: [
    { criterion: 'R', points: relevance, justification: 'Răspunde nevoilor copiilor din municipiu.' },
    { criterion: 'N', points: novelty, justification: 'O abordare nouă pentru Bălți.' },
  ],
});

const pointsOf = (place: number): Points => [Math.max(30, 50 - 5 * place), 30];

export const evaluationScenarios = ({ as }: Api, { aScreenedCall }: ReturnType<typeof applicationScenarios>) => {
  const now = times.evaluation;
  const pathOf = ({ applicationId }: Pick<ApplicationAtHand, 'applicationId'>) =>
    `/v1/applications/${applicationId}/evaluation`;

  /** Names two evaluators, or these, to the commission of a call. */
  const aCommission = async (
    { callId }: Pick<CallAtHand, 'callId'>,
    evaluators = [aPerson('evaluator'), aPerson('evaluator')],
  ) => {
    await done(as('officer').put(`/v1/calls/${callId}/commission`, aCommissionOf(evaluators), { now: times.closed }));
    return evaluators;
  };
  const declare = (who: Person, application: Pick<ApplicationAtHand, 'applicationId'>): Promise<Body> =>
    done(as(who).put(`${pathOf(application)}/declaration`, { conflict: false }, { now }));
  const recuse = (who: Person, application: Pick<ApplicationAtHand, 'applicationId'>): Promise<Body> =>
    done(
      as(who).put(`${pathOf(application)}/declaration`, { conflict: true, reason: 'Rudă cu administratorul' }, { now }),
    );
  /** Scores a sheet that was declared; gives it as it is then. */
  const score = (who: Person, application: Pick<ApplicationAtHand, 'applicationId'>, points: Points, ifMatch: number) =>
    done(as(who).put(pathOf(application), aScoreOf(points), { now, ifMatch }));
  const lock = (who: Person, application: Pick<ApplicationAtHand, 'applicationId'>): Promise<Body> =>
    done(as(who).post(`${pathOf(application)}/lock`, undefined, { now }));
  /** From the declaration to the lock. */
  const evaluate = async (who: Person, application: Pick<ApplicationAtHand, 'applicationId'>, points: Points) => {
    const { version } = await declare(who, application);
    await score(who, application, points, version);
    await lock(who, application);
  };

  /** A call in evaluation: two evaluators have a sheet of each application, none is opened yet. */
  const anAssignedCall = async (wish: EvaluationWish = {}): Promise<AssignedCall> => {
    const call = await aScreenedCall(wish);
    const evaluators = await aCommission(call);
    await done(as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now }));
    return { ...call, evaluators };
  };
  /** A call all of whose sheets are locked: it can be ranked and decided. */
  const aLockedCall = async ({ points = [], ...wish }: EvaluationWish = {}): Promise<AssignedCall> => {
    const call = await anAssignedCall(wish);
    for (const [place, application] of call.applications.entries())
      await Promise.all(call.evaluators.map((who) => evaluate(who, application, points[place] ?? pointsOf(place))));
    return call;
  };
  return { aCommission, declare, recuse, score, lock, evaluate, anAssignedCall, aLockedCall };
};
