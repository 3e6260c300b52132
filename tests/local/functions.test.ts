import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Definition, Instance } from '../../infra/local/functions/definition.ts';
import { startInstance } from '../../infra/local/functions/instance.ts';
import { Pool } from '../../infra/local/functions/pool.ts';
import { shorten } from '../../infra/local/log.ts';
import { aFolder } from './an-assembly.ts';

const pools: Pool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.stop()));
});
const lines: string[] = [];

function aPool(code: string, more: Partial<Definition> = {}, idleMs?: number): Pool {
  const file = join(aFolder(), 'index.mjs');
  writeFileSync(file, code);
  const definition = {
    name: 'f',
    arn: 'arn:f',
    file,
    handler: 'handler',
    memory: 64,
    timeoutMs: 2000,
    instances: 2,
    env: {},
    ...more,
  };
  const pool = new Pool(definition, (): Instance => startInstance(definition, (line) => lines.push(line)), idleMs);
  pools.push(pool);
  return pool;
}
const COUNT = `let n = 0; export const handler = async (e) => { if (e.wait) await new Promise((r) => setTimeout(r, e.wait)); return ++n; };`;

test('memory lasts from event to event, and goes when the instance was idle', async () => {
  const pool = aPool(COUNT, {}, 500);
  expect([await pool.invoke('{}'), await pool.invoke('{}')]).toMatchObject([{ payload: '1' }, { payload: '2' }]);
  await expect.poll(() => pool.counts.instances, { timeout: 10_000 }).toBe(0);
  expect(await pool.invoke('{}')).toMatchObject({ payload: '1' });
  expect(pool.counts.coldStarts).toBe(2);
});

test('no more instances than allowed; who comes later waits', async () => {
  const pool = aPool(COUNT);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => pool.invoke('{"wait":30}')));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(pool.counts).toMatchObject({ instances: 2, coldStarts: 2, invocations: 6, failures: 0 });
});

test('an answer travels as JSON text: what JSON does not know is lost, as on Lambda', async () => {
  const pool = aPool('export const handler = async () => ({ a: undefined, d: new Date(0), n: null });');
  expect(await pool.invoke('{}')).toMatchObject({ ok: true, payload: '{"d":"1970-01-01T00:00:00.000Z","n":null}' });
  expect(await aPool('export const handler = async () => {};').invoke('{}')).toMatchObject({ payload: 'null' });
});

test('a handler that throws keeps its instance', async () => {
  const pool = aPool(
    'let n = 0; export const handler = async () => { n += 1; if (n === 1) throw new RangeError("boom"); return n; };',
  );
  expect(await pool.invoke('{}')).toMatchObject({
    ok: false,
    reason: 'error',
    failure: { errorType: 'RangeError', errorMessage: 'boom' },
  });
  expect(await pool.invoke('{}')).toMatchObject({ ok: true, payload: '2' });
});

test.each([
  ['ends its process', 'process.exit(3)', 'crash'],
  [
    'fails outside its promise',
    'setTimeout(() => { throw new Error("late"); }, 5); await new Promise(() => {})',
    'crash',
  ],
  ['hangs', 'await new Promise(() => {})', 'timeout'],
  ['loops', 'for (;;);', 'timeout'],
  ['fills its memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(0.5))', 'crash'],
])('a function that %s costs one event and its instance', async (_, code, reason) => {
  const timeoutMs = reason === 'timeout' ? 500 : 20_000;
  const pool = aPool(`export const handler = async (e) => { if (e.bad) { ${code} } return 'fine'; };`, { timeoutMs });
  expect(await pool.invoke('{"bad":true}')).toMatchObject({ ok: false, reason });
  expect(await pool.invoke('{}')).toMatchObject({ ok: true, payload: '"fine"' });
});

test('a bundle that does not load says why', async () => {
  expect(await aPool('throw new Error("no table");').invoke('{}')).toMatchObject({
    reason: 'init',
    failure: { errorMessage: 'no table' },
  });
  expect(await aPool('export const other = 1;').invoke('{}')).toMatchObject({ reason: 'init' });
});

test('what a function prints comes out line by line', async () => {
  await aPool('export const handler = async () => { console.log("one"); console.error("two"); };').invoke('{}');
  for (let i = 0; i < 100 && !lines.includes('two'); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(lines).toEqual(expect.arrayContaining(['one', 'two']));
});

test.each([
  ['{"level":"info","message":"saved","count":2}', 'INFO saved count=2'],
  ['{"level":"error","msg":"no","why":{"a":1},"timestamp":"x"}', 'ERROR no why={"a":1}'],
  ['plain text', 'plain text'],
  ['{ not json', '{ not json'],
])('the line %s is shown as %s', (line, shown) => {
  expect(shorten(line)).toBe(shown);
});
