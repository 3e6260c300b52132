import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { times } from '../builders/http-calls.ts';
import { apiAt } from '../builders/http-client.ts';
import { guard } from '../rights/guarded-database.ts';
import { aGuardedStack, type GuardedStack } from '../rights/guarded-stack.ts';
import { functionNames } from '../rights/rights.ts';
import { playWholeCompetition } from './whole-competition.ts';

let guarded: GuardedStack;

beforeAll(async () => {
  guarded = await aGuardedStack();
  const { stack } = guarded;
  const { MachineClientId } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  await playWholeCompetition(apiAt({ url: stack.url, machineClient: MachineClientId, now: times.open }));
  await stack.settled();
  for (const page of ['', '/calls', '/budget', '/organisations'])
    expect((await fetch(`${stack.url}/ro${page}`)).status).toBe(200);
}, 120_000);

afterAll(() => guarded.stop());

test('a whole competition needs no right that its functions do not have', () => {
  expect(guarded.database.refused).toEqual([]);
  expect(guarded.stack.deadLetters()).toEqual([]);
});

/** Who works through pages is watched while people do, in tests/e2e. */
const behindTheApi = functionNames.filter((name) => !name.startsWith('web-'));

test('every function was seen at work, except the one that only describes the API', () => {
  expect(behindTheApi.filter((name) => !guarded.database.allowed.some(({ by }) => by === name))).toEqual(['system']);
});

test.each(behindTheApi)('%s uses every right to write that it has', (name) => {
  const written = guarded.database.allowed.filter(
    ({ by, action }) => by === name && /(Put|Update|Delete)Item$/.test(action),
  );
  const used = new Set(written.map(({ key = '' }) => `${key.split('#')[0] ?? ''}#*`));
  expect(guarded.rights.prefixesOf(name).filter((prefix) => !used.has(prefix))).toEqual([]);
});

test.each([
  ['applications', 'PutItem', 'BUDGET#balti'],
  ['awards', 'UpdateItem', 'SHEET#1'],
  ['audit', 'DeleteItem', 'AUDIT#call:1'],
  ['system', 'Scan', 'anything'],
  ['nobody-we-know', 'GetItem', 'CALL#1'],
])('%s is refused to %s %s', async (name, operation, pk) => {
  const other = await guard('http://127.0.0.1:1', guarded.rights.of);
  const headers = { 'user-agent': `aws-sdk-js app/${name}`, 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const answer = await fetch(other.url, { method: 'POST', headers, body: JSON.stringify({ Key: { pk: { S: pk } } }) });
  other.stop();
  expect(await answer.json()).toMatchObject({ __type: 'com.amazon.coral.service#AccessDeniedException' });
});
