import { afterAll, beforeAll, expect, test } from 'vitest';
import { absent, atLeast, equals, put, update } from '../../shared/store/index.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const key = (sk: string) => ({ pk: 'TEST', sk });

test('a refused guard refuses the whole transaction with its own refusal and the numbers found', async () => {
  const { store } = engine;
  await store.transact([put({ ...key('pot'), type: 'pot', available: 5 })]);
  const done = await store.transact([
    put({ ...key('award'), type: 'award' }, absent({ code: 'Taken' })),
    update(
      key('pot'),
      { add: { available: -7 } },
      atLeast('available', 7, (found) => ({ code: 'Short', had: found?.['available'] })),
    ),
  ]);
  expect(done).toEqual({ ok: false, error: { code: 'Short', had: 5 } });
  expect(await store.get(key('award'))).toBeUndefined();
});

test('of several guards on one item the one that failed speaks', async () => {
  const { store } = engine;
  await store.transact([put({ ...key('call'), type: 'call', version: 3, room: 10 })]);
  const change = { set: { version: 4 } };
  const both = [equals('version', 3, { code: 'Stale' }), atLeast('room', 11, { code: 'NoRoom' })];
  expect(await store.transact([update(key('call'), change, ...both)])).toEqual({
    ok: false,
    error: { code: 'NoRoom' },
  });
});

test('all failed conditions of a transaction are known, not only the first', async () => {
  const { store } = engine;
  const command = { ...key('entry'), type: 'entry', commandId: 'c1' };
  const writes = [
    update(key('none'), { add: { n: 1 } }, atLeast('n', 1, { code: 'Short' })),
    put(command, absent({ code: 'Stale' })),
  ];
  await store.transact([put(command)]);
  expect(await store.transact(writes)).toEqual({ ok: true, value: undefined });
});

test('a number is never given twice', async () => {
  const given = await Promise.all(Array.from({ length: 64 }, () => engine.store.nextNumber(key('counter'))));
  expect(new Set(given).size).toBe(64);
});

test('a cursor goes on where the page ended and is refused on another list', async () => {
  const { store } = engine;
  await store.transact([1, 2, 3].map((n) => put({ pk: 'LIST', sk: String(n), type: 'row' })));
  const first = await store.page({ partition: 'LIST' }, { limit: 2 });
  if (!first.ok) throw new Error('no page');
  const rest = await store.page({ partition: 'LIST' }, { limit: 2, cursor: first.value.next });
  expect(rest).toMatchObject({ ok: true, value: { items: [{ sk: '3' }] } });
  const elsewhere = await store.page({ partition: 'OTHER' }, { limit: 2, cursor: first.value.next });
  expect(elsewhere).toEqual({ ok: false, error: { code: 'BadCursor' } });
});
