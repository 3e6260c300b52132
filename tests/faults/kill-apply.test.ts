import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCallToDecide, expectFollowed, following, untilFollowing } from './decide.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { expectWhole } from './whole-table.ts';

let platform: PrivateStack;
beforeAll(async () => {
  platform = await aPrivateStack();
});
afterAll(() => platform.end());

const APPLICATIONS = 200;
const aDecidedCall = async () => {
  const deciding = await aCallToDecide(platform, APPLICATIONS);
  expect((await deciding.decide()).status).toBe(201);
  return deciding;
};

describe('every application gets the outcome of the decision, once', () => {
  test('however often the function that applies it crashes in the middle', async () => {
    const deciding = await aDecidedCall();
    const { stack } = platform.running;
    const reached: number[] = [];
    for (const count of [1, 40, 90, 140]) {
      await untilFollowing(platform, deciding, count);
      await stack.functions.crash('apply-decision');
      reached.push(await following(platform, deciding));
    }
    expect(reached.filter((count) => count < APPLICATIONS).length).toBeGreaterThan(1);
    await stack.settled();
    expect(await following(platform, deciding)).toBe(APPLICATIONS);
    await expectFollowed(platform, deciding);
    expect(stack.deadLetters()).toEqual([]);
    await expectWhole(platform.running);
  });

  test('when the database is killed while it is applied', async () => {
    const deciding = await aDecidedCall();
    const { stack } = platform.running;
    for (const count of [1, 80]) {
      await untilFollowing(platform, deciding, count);
      await stack.database.kill();
      await stack.database.restart();
    }
    await stack.settled();
    await expectFollowed(platform, deciding);
    expect(stack.deadLetters()).toEqual([]);
    await expectWhole(platform.running);
  });

  test('when the whole platform is stopped before it was applied and started again on the same data', async () => {
    const deciding = await aDecidedCall();
    const reply = await deciding.decide();
    expect(await following(platform, deciding)).toBeLessThan(APPLICATIONS);
    await platform.startAgain();
    await platform.running.stack.settled();
    await expectFollowed(platform, deciding);
    expect((await deciding.decide()).body).toEqual(reply.body);
    expect(platform.running.stack.deadLetters()).toEqual([]);
    await expectWhole(platform.running);
  });
});
