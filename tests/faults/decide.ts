import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { applicationReader } from '../../shared/applications/index.ts';
import { awardRepository } from '../../shared/awards/index.ts';
import { CallId } from '../../shared/kernel/ids.ts';
import { times } from '../builders/http-calls.ts';
import { aKey, type Reply } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import type { PrivateStack } from './private-stack.ts';
import { entrants, scoredCall } from './scored-call.ts';

/** Whoever decides in these tests: the same person also after the platform was started again. */
export const chair = aPerson('chair');

/** A call of 60 000 lei with its sheets locked, and the chair's order to decide it: the same request whenever it is sent. */
export async function aCallToDecide(platform: PrivateStack, applications = 70) {
  const { aPublishedCall, store } = platform.running;
  const { callId, programmeId } = await aPublishedCall({ rules: { minEvaluations: 1 } });
  const ids = await scoredCall(store, callId, entrants(applications));
  const same = aKey();
  const act = { number: '03/214', date: '2017-04-20' };
  const decide = (key = same): Promise<Reply> =>
    platform.running.as(chair).post(`/v1/calls/${callId}/decision`, { act }, { now: times.decision, key });
  return { callId: CallId.parse(callId), programmeId, ids, decide };
}
export type Deciding = Awaited<ReturnType<typeof aCallToDecide>>;

/** How many applications of the call have their outcome. */
export async function following({ running }: PrivateStack, { callId }: Deciding): Promise<number> {
  const standings = await applicationReader(running.store).standings(callId);
  return standings.filter(({ state }) => state !== 'eligible').length;
}

/** Waits until so many applications follow the decision. */
export async function untilFollowing(platform: PrivateStack, deciding: Deciding, count: number): Promise<void> {
  for (let tries = 0; (await following(platform, deciding)) < count; tries += 1) {
    if (tries > 2000) throw new Error('the applications do not follow their decision');
    await setTimeout(3);
  }
}

/** Every application has exactly the outcome and the money of the decision's record, and its trail tells of it once. */
export async function expectFollowed({ running: { store } }: PrivateStack, { callId, ids }: Deciding): Promise<void> {
  const awards = awardRepository(store);
  const decision = await awards.decision(callId);
  if (decision === undefined) throw new Error('there is no decision');
  const records = await awards.records(decision, 0, decision.totals.applications);
  const decided = records.map(({ result }) => ({
    id: result.applicationId,
    state: result.outcome,
    awarded: result.outcome === 'awarded' ? result.awarded : undefined,
  }));
  const standings = await applicationReader(store).standings(callId);
  const stand = standings.map(({ applicationId: id, state, awarded }) => ({ id, state, awarded }));
  expect(stand.toSorted(byId)).toEqual(decided.toSorted(byId));
  const trails = await Promise.all(ids.map((id) => store.all({ partition: `AUDIT#application:${id}` })));
  expect(trails.map((trail) => trail.length)).toEqual(ids.map(() => 2));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
