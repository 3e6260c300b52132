import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aKey } from '../builders/http-client.ts';
import { aCallToDecide, type Deciding } from './decide.ts';
import { insist, isOpen, once } from './insist.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { expectWhole } from './whole-table.ts';

let platform: PrivateStack;
beforeAll(async () => {
  platform = await aPrivateStack();
});
afterAll(() => platform.end());

/** What the decision left behind in the table: how many, where the money is, by how many movements. */
async function trace({ callId, programmeId }: Deciding) {
  const { store } = platform.running;
  const [decisions, [pot], entries] = await Promise.all([
    store.all({ partition: `DECISION#${callId}` }),
    store.all({ partition: `BUDGET#${programmeId}`, prefix: 'POT#' }),
    store.all({ partition: `ENTRIES#${programmeId}` }),
  ]);
  return {
    decisions: decisions.length,
    reserved: pot?.['reserved'],
    announced: pot?.['announced'],
    movements: entries.filter(({ reference }) => reference === callId).length,
  };
}
const taken = { decisions: 1, reserved: 6_000_000, announced: 0, movements: 2 };
const notTaken = { decisions: 0, reserved: 0, announced: 6_000_000, movements: 1 };

/** When something breaks while a decision is taken; `over` says that it has been answered. */
type Moment = (deciding: Deciding, over: () => boolean) => Promise<unknown>;
const after =
  (delay: number): Moment =>
  () =>
    setTimeout(delay);
/** As soon as any of its money is seen to have moved: whatever is not in the same transaction is not there yet. */
const onceMoneyMoves: Moment = async (deciding, over) => {
  const pot = { pk: `BUDGET#${deciding.programmeId}`, sk: 'POT#4.1#municipal' };
  const reserved = async () => Number((await platform.running.store.get(pot))?.['reserved'] ?? 0);
  while (!over() && (await reserved()) === 0);
};

/** Sends the decision, breaks something at that moment, sees that all or nothing is there, and insists. */
async function decideThrough(moment: Moment, fault: () => Promise<void>) {
  const deciding = await aCallToDecide(platform);
  let over = false;
  const first = once(deciding.decide).finally(() => {
    over = true;
  });
  await moment(deciding, () => over);
  await fault();
  const answer = await first;
  expect([taken, notTaken]).toContainEqual(await trace(deciding));
  const { reply } = await insist(deciding.decide);
  const totals = { awarded: 60, reserve: 10, amount: '60000.00' };
  expect(reply).toMatchObject({ status: 201, body: { callId: deciding.callId, totals } });
  if (answer?.status === 201) expect(reply.body).toEqual(answer.body);
  expect(await trace(deciding)).toEqual(taken);
  expect(await deciding.decide(aKey())).toMatchObject({ status: 409, body: { code: 'CallStateRefuses' } });
  return isOpen(answer);
}

/** How long an undisturbed decision takes, in milliseconds. */
async function durationOfOne(): Promise<number> {
  const { decide } = await aCallToDecide(platform);
  const from = performance.now();
  expect((await decide()).status).toBe(201);
  return performance.now() - from;
}

const ROUNDS = 4;
/** Moments spread over the time a decision takes, chance saying where in each part, and as many when its money moves. */
const moments = (whole: number): readonly Moment[] =>
  Array.from({ length: ROUNDS }, (_, round) => [
    after(((round + Math.random()) / ROUNDS) * whole),
    onceMoneyMoves,
  ]).flat();

describe('a decision is taken exactly once and its money moved once', () => {
  test('whenever the database is killed while it is taken', async () => {
    await durationOfOne();
    const { stack } = platform.running;
    const { database } = stack;
    for (const moment of moments(await durationOfOne()))
      await decideThrough(moment, async () => {
        const { pid } = database;
        await database.kill();
        await setTimeout(20);
        await database.restart();
        expect(database.pid).not.toBe(pid);
      });
    await stack.settled();
    await expectWhole(platform.running);
  });

  test('whenever the function that takes it crashes', async () => {
    const { stack } = platform.running;
    const whole = await durationOfOne();
    let interrupted = 0;
    const crashAt = async (moment: Moment) => {
      interrupted += Number(await decideThrough(moment, () => stack.functions.crash('awards')));
    };
    for (const moment of moments(whole)) await crashAt(moment);
    // Chance may have hit answered decisions only, on a machine that was slower when it was measured.
    for (let more = 0; more < 20 && interrupted < 2; more += 1) await crashAt(after((whole / 2) * Math.random()));
    expect(interrupted).toBeGreaterThan(1);
    await stack.settled();
    await expectWhole(platform.running);
  });
});
