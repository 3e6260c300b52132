import { afterAll, beforeAll, expect, test } from 'vitest';
import { absent, atLeast, put, update } from '../../shared/store/index.ts';
import { anEngine, type Engine } from '../engine.ts';
import { injectFaults, seededDice } from '../faults.ts';

let engine: Engine;
let faults: ReturnType<typeof injectFaults>;
beforeAll(async () => {
  engine = await anEngine();
  faults = injectFaults(engine.client, { conflict: 0.3, throttled: 0.15, replyLost: 0.3, dice: seededDice(17) });
});
afterAll(() => {
  engine.stop();
});

const pot = { pk: 'FAULTS', sk: 'POT' };
const take = (name: string, amount: number) =>
  engine.store.transact([
    put({ pk: 'FAULTS', sk: `ENTRY#${name}`, type: 'entry', amount, commandId: name }, absent({ code: 'Taken' })),
    update(pot, { add: { available: -amount } }, atLeast('available', amount, { code: 'Short' })),
  ]);

test('under conflicts, throttling and lost replies every acknowledged write happened once, every refused one never', async () => {
  await engine.store.transact([put({ ...pot, type: 'pot', available: 500 })]);
  const done = await Promise.all(Array.from({ length: 64 }, (_, index) => take(`c${String(index)}`, 10)));
  const entries = await engine.store.all({ partition: 'FAULTS', prefix: 'ENTRY#' });
  const acknowledged = done.filter(({ ok }) => ok).length;
  expect(acknowledged).toBe(50);
  expect(entries).toHaveLength(50);
  expect(await engine.store.get(pot)).toMatchObject({ available: 0 });
  expect(faults.count()['conflict']).toBeGreaterThan(5);
  expect(faults.count()['throttled']).toBeGreaterThan(5);
  expect(faults.count()['replyLost']).toBeGreaterThan(5);
});
