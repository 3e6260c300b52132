import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startStack, type Stack } from '../../infra/local/stack.ts';
import { times } from '../builders/http-calls.ts';
import { apiAt } from '../builders/http-client.ts';
import { anEngine, type Engine } from '../engine.ts';
import { guard, type GuardedDatabase } from './guarded-database.ts';
import { functionNames, prefixesOf, rightsOf } from './rights.ts';
import { playWholeCompetition } from './whole-competition.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'concurs-rights-'));
let engine: Engine;
let database: GuardedDatabase;
let stack: Stack;

beforeAll(async () => {
  engine = await anEngine();
  const { protocol, hostname, port } = (await engine.client.config.endpoint?.()) ?? {};
  database = await guard(`${String(protocol)}//${String(hostname)}:${String(port)}`, rightsOf);
  stack = await startStack({ dataDir, databaseUrl: database.url, instances: 1 });
  const { MachineClientId } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  await playWholeCompetition(apiAt({ url: stack.url, machineClient: MachineClientId, now: times.open }));
  await stack.settled();
  for (const page of ['', '/calls', '/budget', '/organisations'])
    expect((await fetch(`${stack.url}/ro${page}`)).status).toBe(200);
}, 120_000);

afterAll(async () => {
  await stack.stop();
  database.stop();
  engine.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a whole competition needs no right that its functions do not have', () => {
  expect(database.refused).toEqual([]);
  expect(stack.deadLetters()).toEqual([]);
});

/** Who works through pages is watched while people do, in tests/e2e. */
const behindTheApi = functionNames.filter((name) => !name.startsWith('web-'));

test('every function was seen at work, except the one that only describes the API', () => {
  expect(behindTheApi.filter((name) => !database.allowed.some(({ by }) => by === name))).toEqual(['system']);
});

test.each(behindTheApi)('%s uses every right to write that it has', (name) => {
  const written = database.allowed.filter(({ by, action }) => by === name && /(Put|Update|Delete)Item$/.test(action));
  const used = new Set(written.map(({ key = '' }) => `${key.split('#')[0] ?? ''}#*`));
  expect(prefixesOf(name).filter((prefix) => !used.has(prefix))).toEqual([]);
});

test.each([
  ['applications', 'PutItem', 'BUDGET#balti'],
  ['awards', 'UpdateItem', 'SHEET#1'],
  ['audit', 'DeleteItem', 'AUDIT#call:1'],
  ['system', 'Scan', 'anything'],
  ['nobody-we-know', 'GetItem', 'CALL#1'],
])('%s is refused to %s %s', async (name, operation, pk) => {
  const other = await guard('http://127.0.0.1:1', rightsOf);
  const headers = { 'user-agent': `aws-sdk-js app/${name}`, 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const answer = await fetch(other.url, { method: 'POST', headers, body: JSON.stringify({ Key: { pk: { S: pk } } }) });
  other.stop();
  expect(await answer.json()).toMatchObject({ __type: 'com.amazon.coral.service#AccessDeniedException' });
});
