import { expect, test } from 'vitest';
import { matches } from '../../infra/local/events/pattern.ts';
import type { Outcome } from '../../infra/local/functions/definition.ts';
import { openCheckpoint } from '../../infra/local/streams/checkpoint.ts';
import { deliver } from '../../infra/local/streams/deliver.ts';
import type { Policy } from '../../infra/local/streams/deliver.ts';
import type { StreamRecord } from '../../infra/local/streams/records.ts';
import { join } from 'node:path';
import { aFolder } from './an-assembly.ts';

test.each([
  [{ a: ['x'] }, { a: 'x' }, true],
  [{ a: ['x', 'y'] }, { a: 'y', b: 1 }, true],
  [{ a: ['x'] }, {}, false],
  [{ a: { b: ['x'] } }, { a: { b: 'x' } }, true],
  [{ a: { b: ['x'] } }, { a: 'x' }, false],
  [{ a: ['x'] }, { a: ['w', 'x'] }, true],
  [{ a: [{ prefix: 'CALL#' }] }, { a: 'CALL#1' }, true],
  [{ a: [{ suffix: '.pdf' }] }, { a: 'x.doc' }, false],
  [{ a: [{ 'anything-but': ['x'] }] }, { a: 'y' }, true],
  [{ a: [{ 'anything-but': { prefix: 'x' } }] }, { a: 'xy' }, false],
  [{ a: [{ exists: false }] }, {}, true],
  [{ a: [{ exists: true }] }, { a: null }, true],
  [{ a: [{ numeric: ['>', 1, '<=', 5] }] }, { a: 5 }, true],
  [{ a: [{ wildcard: 'quarantine/*/x.*' }] }, { a: 'quarantine/1/x.pdf' }, true],
  [{ a: [{ 'equals-ignore-case': 'ANA' }] }, { a: 'ana' }, true],
  [{ $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: 'y' }, true],
  [{ a: [null] }, { a: null }, true],
])('pattern %j against %j: %s', (pattern, event, expected) => {
  expect(matches(pattern, event)).toBe(expected);
});

test('a comparison nobody knows is an error, not a mismatch', () => {
  expect(() => matches({ a: [{ cidr: '10.0.0.0/8' }] }, { a: '10.0.0.1' })).toThrow('Unknown comparison "cidr"');
});

const aRecord = (number: number, ageSeconds = 0): StreamRecord => ({
  eventID: String(number),
  awsRegion: 'x',
  dynamodb: { SequenceNumber: String(number), ApproximateCreationDateTime: 1000 - ageSeconds, Keys: {} },
});
const records = (...numbers: number[]) => numbers.map((number) => aRecord(number));
const policy: Policy = { bisect: true, attempts: 2, maxAgeSeconds: -1, reportsFailures: true };
const failed: Outcome = {
  ok: false,
  reason: 'error',
  ms: 0,
  failure: { errorType: 'E', errorMessage: 'e', trace: [] },
};
const numbersOf = (some: readonly StreamRecord[]) => some.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

/** Delivers a batch to a function that fails as told, and notes what happened. */
async function delivered(batch: readonly StreamRecord[], rules: Policy, run: (numbers: number[]) => Outcome) {
  const calls: number[][] = [];
  const done: number[] = [];
  const dead: { numbers: number[]; condition: string; invocations: number }[] = [];
  await deliver(batch, rules, {
    invoke: (some) => {
      calls.push(numbersOf(some));
      return Promise.resolve(run(numbersOf(some)));
    },
    done: ({ dynamodb }) => done.push(Number(dynamodb.SequenceNumber)),
    giveUp: (some, condition, invocations) => dead.push({ numbers: numbersOf(some), condition, invocations }),
    wait: () => Promise.resolve(),
    now: () => 1_000_000,
  });
  return { calls, done, dead };
}
const fine: Outcome = { ok: true, payload: 'null', ms: 1 };
const reports = (...numbers: number[]): Outcome => ({
  ok: true,
  ms: 1,
  payload: JSON.stringify({ batchItemFailures: numbers.map((n) => ({ itemIdentifier: String(n) })) }),
});

test('a good batch is one call', async () => {
  expect(await delivered(records(1, 2, 3), policy, () => fine)).toEqual({ calls: [[1, 2, 3]], done: [3], dead: [] });
});

test('a batch that throws is halved until the bad record stands alone, which is tried again and given up', async () => {
  const { calls, dead, done } = await delivered(records(1, 2, 3, 4), policy, (n) => (n.includes(3) ? failed : fine));
  expect(calls).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [3], [4]]);
  expect(dead).toEqual([{ numbers: [3], condition: 'RetryAttemptsExhausted', invocations: 3 }]);
  expect(done).toEqual([2, 3, 4]);
});

test('a function that names the record it failed at keeps what came before it', async () => {
  const { calls, dead } = await delivered(records(1, 2, 3, 4), policy, (n) => (n.includes(2) ? reports(2) : fine));
  expect(calls).toEqual([[1, 2, 3, 4], [2, 3], [2], [2], [2], [3], [4]]);
  expect(dead.map(({ numbers }) => numbers)).toEqual([[2]]);
});

test('of several named failures the first counts; a name that is none of the batch fails all of it', async () => {
  let first = true;
  const once = (outcome: Outcome) => () => {
    const answer = first ? outcome : fine;
    first = false;
    return answer;
  };
  expect((await delivered(records(1, 2, 3), policy, once(reports(3, 2)))).calls).toEqual([[1, 2, 3], [2], [3]]);
  first = true;
  expect((await delivered(records(1, 2), policy, once(reports(9)))).calls).toEqual([[1, 2], [1], [2]]);
});

test('without halving the whole batch is tried again and given up together', async () => {
  const { calls, dead } = await delivered(records(1, 2), { ...policy, bisect: false, attempts: 1 }, () => failed);
  expect(calls).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(dead.map(({ numbers }) => numbers)).toEqual([[1, 2]]);
});

test('a record that has become too old is given up although tries are left', async () => {
  const rules = { ...policy, attempts: -1, maxAgeSeconds: 60 };
  const { dead } = await delivered([aRecord(1, 61)], rules, () => failed);
  expect(dead).toEqual([{ numbers: [1], condition: 'RecordAgeExceeded', invocations: 1 }]);
});

test('without an end to the attempts it goes on until it succeeds', async () => {
  let left = 20;
  const { calls, dead } = await delivered(records(1), { ...policy, attempts: -1 }, () =>
    (left -= 1) > 0 ? failed : fine,
  );
  expect([calls.length, dead]).toEqual([20, []]);
});

test('a checkpoint counts for its own stream only', () => {
  const checkpoint = openCheckpoint(join(aFolder(), 'streams', 'one.json'));
  expect(checkpoint.read('stream/1')).toBeUndefined();
  checkpoint.write('stream/1', '42');
  expect(checkpoint.read('stream/1')).toEqual({ after: '42' });
  expect(checkpoint.read('stream/2')).toBeUndefined();
});
