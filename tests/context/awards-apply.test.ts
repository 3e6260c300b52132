import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { followDecisions } from '../../functions/events/apply-decision/follow.ts';
import { applicationReader, applyOutcome } from '../../shared/applications/index.ts';
import { auditRepository, subjectOf } from '../../shared/audit/index.ts';
import { applyDecision, awardRepository, decideCall } from '../../shared/awards/index.ts';
import type { CallId } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import type { Store } from '../../shared/store/index.ts';
import { aCommand, AFTERWARDS, someone } from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';
import { aScoredCall } from './awards-scored-call.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const applying = (store: Store) =>
  applyDecision({
    awards: awardRepository(store),
    applications: applicationReader(store),
    applyOutcome: applyOutcome(store),
  });

async function aDecidedCall() {
  const entrants = [
    ...Array.from({ length: 40 }, (_, index) => ({ points: 100 - index, requested: 2000 })),
    { points: 0, state: 'ineligible' as const },
    { points: 0, state: 'withdrawn' as const },
  ];
  const scored = await aScoredCall(engine.store, { entrants, envelopes: { '4.1': 50_000 } });
  const act = { number: '03/214', date: LocalDate.parse('2017-05-02') };
  const taken = await decideCall(scored.deps)(aCommand(someone('chair'), AFTERWARDS), {
    callId: scored.call.id,
    act,
    tieVotes: [],
  });
  if (!taken.ok) throw new Error(taken.error.code);
  return scored;
}
type Decided = Awaited<ReturnType<typeof aDecidedCall>>;

const statesOf = async ({ call, deps }: Decided) => {
  const counts: Record<string, number> = {};
  for (const { state } of await deps.applications.standings(call.id)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
const finalStates = { awarded: 25, reserve: 15, ineligible: 1, withdrawn: 1 };

test('every application follows the decision, with one entry in its own trail', async () => {
  const decided = await aDecidedCall();
  expect(await statesOf(decided)).toEqual({ eligible: 40, ineligible: 1, withdrawn: 1 });
  expect(await applying(engine.store)(decided.call.id)).toEqual({
    callId: decided.call.id,
    changed: 40,
    notApplied: [],
  });
  expect(await statesOf(decided)).toEqual(finalStates);
  const winner = decided.standings[0]!;
  expect(await applicationReader(engine.store).head(winner.applicationId)).toMatchObject({
    state: 'awarded',
    awarded: lei(2000),
  });
  const trail = await auditRepository(engine.store).all(subjectOf('application', winner.applicationId));
  expect(trail).toMatchObject([
    {
      action: 'award',
      at: AFTERWARDS,
      actor: { userId: 'platform:apply-decision', roles: [] },
      data: { callId: decided.call.id, awarded: lei(2000) },
    },
  ]);
});

test('a crash in the middle is made good by the next run, and a third changes nothing', async () => {
  const decided = await aDecidedCall();
  const underWay: Promise<unknown>[] = [];
  const failing: Store = {
    ...engine.store,
    transact: (writes) => {
      if (underWay.length === 10) return Promise.reject(new Error('the function was stopped'));
      const written = engine.store.transact(writes);
      underWay.push(written);
      return written;
    },
  };
  await expect(applying(failing)(decided.call.id)).rejects.toThrow('stopped');
  await Promise.all(underWay); // several are written at once, and the first failure does not wait for the others
  expect((await statesOf(decided))['eligible']).toBe(30);
  expect(await applying(engine.store)(decided.call.id)).toMatchObject({ changed: 30 });
  expect(await applying(engine.store)(decided.call.id)).toMatchObject({ changed: 0 });
  expect(await statesOf(decided)).toEqual(finalStates);
});

test('two runs at once end in the same states and write each trail once', async () => {
  const decided = await aDecidedCall();
  await Promise.all([applying(engine.store)(decided.call.id), applying(engine.store)(decided.call.id)]);
  expect(await statesOf(decided)).toEqual(finalStates);
  for (const { applicationId, state } of decided.standings.slice(0, 40)) {
    expect(state).toBe('eligible');
    expect(await auditRepository(engine.store).all(subjectOf('application', applicationId))).toHaveLength(1);
  }
});

const recordOf = (callId: CallId, SequenceNumber: string, type = 'decision') => ({
  eventName: 'INSERT' as const,
  dynamodb: { SequenceNumber, NewImage: { type: { S: type }, callId: { S: callId } } },
});

test('the batch ends at the first record that fails, so that it comes again with those after it', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  const [first, second, third] = [await aDecidedCall(), await aDecidedCall(), await aDecidedCall()];
  const follow = followDecisions((callId) =>
    callId === second.call.id ? Promise.reject(new Error('busy')) : applying(engine.store)(callId),
  );
  const Records = [first, second, third].map(({ call }, index) => recordOf(call.id, String(index + 1)));
  expect(await follow({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  expect(await statesOf(first)).toEqual(finalStates);
  expect(await statesOf(third)).toMatchObject({ eligible: 40 });
  expect(await followDecisions(applying(engine.store))({ Records: Records.slice(1) })).toEqual({
    batchItemFailures: [],
  });
  expect(await statesOf(third)).toEqual(finalStates);
  log.mockRestore();
  errors.mockRestore();
});

test('an application that left meanwhile is reported, the others follow', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const decided = await aDecidedCall();
  const gone = decided.standings[3]!;
  const apply = applyOutcome(engine.store);
  const refusing = applyDecision({
    awards: awardRepository(engine.store),
    applications: applicationReader(engine.store),
    applyOutcome: (command, given) =>
      given.applicationId === gone.applicationId
        ? Promise.resolve({
            ok: false,
            error: { code: 'ApplicationStateRefuses', from: 'withdrawn', action: 'award', allowed: [] },
          } as const)
        : apply(command, given),
  });
  expect(await followDecisions(refusing)({ Records: [recordOf(decided.call.id, '7')] })).toEqual({
    batchItemFailures: [{ itemIdentifier: '7' }],
  });
  expect(await statesOf(decided)).toEqual({ ...finalStates, awarded: 24, eligible: 1 });
  expect(String(errors.mock.calls[0]?.[0])).toContain(`${gone.applicationId} ApplicationStateRefuses`);
  errors.mockRestore();
  log.mockRestore();
});

test('records that are no decision are none of its business', async () => {
  const { call } = await aDecidedCall();
  const follow = followDecisions(() => Promise.reject(new Error('not for us')));
  expect(await follow({ Records: [recordOf(call.id, '1', 'call'), { eventName: 'REMOVE' }] })).toEqual({
    batchItemFailures: [],
  });
});
