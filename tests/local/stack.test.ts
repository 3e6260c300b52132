import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bundledBinary, makeEngine } from '../../infra/local/database/engine.ts';
import { makeCall } from '../../infra/local/database/wire.ts';
import { findPorts } from '../../infra/local/ports.ts';
import { startStack } from '../../infra/local/stack.ts';
import type { Stack } from '../../infra/local/stack.ts';
import { aFolder } from './an-assembly.ts';
import { aPlatform } from './a-platform.ts';

const assembly = aPlatform();
const dataDir = aFolder();
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ assembly, dataDir });
});
afterAll(() => stack.stop());

const Echo = z.object({
  event: z.looseObject({
    requestContext: z.looseObject({ timeEpoch: z.number(), authorizer: z.unknown().optional() }),
    headers: z.record(z.string(), z.string()),
  }),
  calls: z.number(),
  env: z.record(z.string(), z.string()),
});
const get = (path: string, headers: Record<string, string> = {}) => fetch(stack.url + path, { headers });
const order = (body: string) =>
  fetch(`${stack.url}/orders`, { method: 'POST', body, headers: { 'content-type': 'text/plain' } });
const echo = async (answer: Response) => Echo.parse(await answer.json());
const token = async (more: object = {}) => ({
  authorization: `Bearer ${await stack.mint({ sub: 'person', username: 'ana', groups: ['officer', 'chair'], ...more })}`,
});
const tableName = () => stack.functions.definition('echo').env['TABLE_NAME'] ?? '';
const put = (item: Record<string, string>, to: { database: { url: string } } = stack) =>
  makeCall(to.database.url, 'table')(
    'PutItem',
    { TableName: tableName(), Item: Object.fromEntries(Object.entries(item).map(([k, S]) => [k, { S }])) },
    z.unknown(),
  );
const Found = z.object({ Items: z.array(z.record(z.string(), z.object({ S: z.string() }))) });
const find = async (pk: string, from = stack) => {
  const query = {
    TableName: tableName(),
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
  };
  return (await makeCall(from.database.url, 'table')('Query', query, Found)).Items;
};

describe('the gateway in front of real functions', () => {
  test('an open route needs no token and its function sees an event of format 2.0', async () => {
    const { event } = await echo(await get('/open?a=1&a=2&b=%C8%9B', { 'x-twice': 'one' }));
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /open',
      rawQueryString: 'a=1&a=2&b=%C8%9B',
      queryStringParameters: { a: '1,2', b: 'ț' },
      isBase64Encoded: false,
    });
  });

  test('claims arrive as text, lists in brackets', async () => {
    const { event } = await echo(await get('/private/7', await token()));
    expect(event).toMatchObject({ pathParameters: { id: '7' } });
    expect(event.requestContext.authorizer).toMatchObject({
      jwt: { claims: { sub: 'person', 'cognito:groups': '[officer chair]', token_use: 'access' }, scopes: null },
    });
  });

  test('without a token, with a broken or an expired one: 401 in the words of AWS', async () => {
    const expired = await token({ expiresInSeconds: -10 });
    for (const headers of [{}, { authorization: 'Bearer not.a.token' }, expired]) {
      const answer = await get('/private/7', headers);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
      expect(await answer.json()).toEqual({ message: 'Unauthorized' });
    }
  });

  test('a token for a client nobody knows is refused', async () => {
    expect((await get('/private/7', await token({ clientId: 'stranger' }))).status).toBe(401);
  });

  test('a scope that is asked for and missing: 403', async () => {
    const refused = await get('/scoped', await token());
    expect([refused.status, await refused.json()]).toEqual([403, { message: 'Forbidden' }]);
    expect((await get('/scoped', await token({ scope: 'concurs/score' }))).status).toBe(200);
  });

  test('what has no route is 404, a broken escape 400', async () => {
    const answer = await get('/nowhere', await token());
    expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
    expect((await get('/private/%zz', await token())).status).toBe(400);
  });

  test('more than ten megabytes, or six in base64: 413', async () => {
    const post = (size: number, type: string) =>
      fetch(`${stack.url}/orders`, { method: 'POST', body: Buffer.alloc(size), headers: { 'content-type': type } });
    for (const answer of [await post(11_000_000, 'text/plain'), await post(5_000_000, 'application/octet-stream')])
      expect([answer.status, await answer.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  test('a function that throws, ends its process or loops costs one request', async () => {
    for (const body of ['throw', 'exit', 'loop']) {
      const answer = await order(body);
      expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
      expect((await order('again')).status).toBe(200);
    }
  });

  test('a function that is crashed from outside fails its request and starts cold again', async () => {
    const begun = () => stack.functions.stats()['echo']?.invocations ?? 0;
    const before = begun();
    const hanging = order('wait1000');
    await expect.poll(begun).toBeGreaterThan(before);
    await stack.functions.crash('echo');
    expect((await hanging).status).toBe(500);
    expect((await echo(await get('/open'))).calls).toBe(1);
  });

  test('each instance takes one request at a time, several run side by side', async () => {
    await Promise.all([order('wait300'), order('wait300'), order('wait300')]);
    expect(stack.functions.stats()['echo']?.instances).toBeGreaterThanOrEqual(3);
  });

  test('cookies and bodiless replies', async () => {
    const answer = await order('cookies');
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  });

  test('the time of a request is the clock’s, or its own header’s, which the function never sees', async () => {
    stack.setClock('2017-03-01T08:00:00Z');
    const at = async (headers = {}) => (await echo(await get('/open', headers))).event;
    const clocked = (await at()).requestContext.timeEpoch;
    const own = await at({ 'x-local-now': '2018-05-01T10:00:00+03:00' });
    stack.setClock(null);
    expect(clocked - Date.parse('2017-03-01T08:00:00Z')).toBeLessThan(5000);
    expect(own.requestContext.timeEpoch).toBe(Date.parse('2018-05-01T07:00:00Z'));
    expect(own.headers).not.toHaveProperty('x-local-now');
    expect((await get('/open', { 'x-local-now': 'tomorrow' })).status).toBe(400);
  });

  test('a function gets the template’s variables, addresses of the stand-ins and nothing of this process', async () => {
    process.env['CONCURS_LEAK'] = 'yes';
    const { env } = await echo(await get('/open'));
    delete process.env['CONCURS_LEAK'];
    expect(env).toMatchObject({
      TABLE_NAME: 'app-Table',
      ISSUER: stack.issuer,
      AWS_ENDPOINT_URL_DYNAMODB: stack.database.url,
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${String(stack.ports.objects)}`,
      AWS_REGION: 'eu-central-1',
    });
    expect(env).not.toHaveProperty('CONCURS_LEAK');
    expect(env).not.toHaveProperty('HOME');
  });

  test('the gateway answers preflights itself and lets one origin read replies', async () => {
    const preflight = await fetch(`${stack.url}/private/7`, {
      method: 'OPTIONS',
      headers: { origin: 'https://portal.example', 'access-control-request-method': 'GET' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://portal.example',
    ]);
    const other = await get('/open', { origin: 'https://elsewhere.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what follows from a write or an event', () => {
  test('only records that fit the filter reach the function, in the shape of AWS', async () => {
    await put({ pk: 'D#1', sk: '1', type: 'decision' });
    await put({ pk: 'D#2', sk: '1', type: 'draft' });
    await stack.settled();
    const [seen] = await find('SEEN#D#1');
    expect(JSON.parse(seen?.['record']?.S ?? '{}')).toMatchObject({
      eventName: 'INSERT',
      awsRegion: 'eu-central-1',
      eventSourceARN: 'arn:aws:dynamodb:eu-central-1:000000000000:table/app-Table/stream/2017-01-01T00:00:00.000',
      dynamodb: { NewImage: { type: { S: 'decision' } } },
    });
    expect(await find('SEEN#D#2')).toEqual([]);
  });

  test('a poison record ends alone among the dead letters and holds up none of its neighbours', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `P#${String(i)}`);
    for (const pk of names) await put({ pk, sk: '1', type: 'decision', ...(pk === 'P#4' && { poison: 'yes' }) });
    await stack.settled();
    const seen = await Promise.all(names.map(async (pk) => (await find(`SEEN#${pk}`)).length > 0));
    expect(seen).toEqual(names.map((pk) => pk !== 'P#4'));
    const [dead, ...more] = stack.deadLetters();
    expect(more).toEqual([]);
    expect(dead).toMatchObject({
      queue: 'arn:aws:sqs:eu-central-1:000000000000:app-Queue',
      message: { DDBStreamBatchInfo: { batchSize: 1 }, keys: [{ pk: { S: 'P#4' }, sk: { S: '1' } }] },
    });
  });

  test('an event reaches the functions whose rule it matches; one that fails is kept', async () => {
    const before = stack.deadLetters().length;
    await stack.emit({ source: 'aws.guardduty', 'detail-type': 'Scan', detail: { poison: true } });
    await stack.emit({ source: 'somebody.else', 'detail-type': 'Scan', detail: { poison: true } });
    await stack.settled();
    expect(stack.deadLetters().length - before).toBe(1);
    expect(stack.deadLetters().at(-1)?.message).toMatchObject({ requestPayload: { source: 'aws.guardduty' } });
  });
});

describe('a document', () => {
  const upload = (Key: string) => {
    const {
      AWS_ACCESS_KEY_ID = '',
      AWS_SECRET_ACCESS_KEY = '',
      AWS_SESSION_TOKEN = '',
      BUCKET: Bucket,
    } = stack.functions.definition('record').env;
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${String(stack.ports.objects)}`,
      region: 'eu-central-1',
      credentials: {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        sessionToken: AWS_SESSION_TOKEN,
      },
    });
    return client.send(new PutObjectCommand({ Bucket, Key, Body: 'statut' }));
  };

  test('that is stored in quarantine with the function’s own keys is scanned, and the verdict follows', async () => {
    await upload('quarantine/1');
    await upload('clean/2');
    const verdict = async () => (await find('VERDICT')).map(({ event }) => JSON.parse(event?.S ?? '{}') as unknown);
    await expect.poll(verdict).toHaveLength(1);
    expect((await verdict())[0]).toMatchObject({
      source: 'aws.guardduty',
      account: '000000000000',
      region: 'eu-central-1',
      detail: {
        s3ObjectDetails: { bucketName: 'app-bucket', objectKey: 'quarantine/1' },
        scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
      },
    });
  });
});

describe('control of one’s own machine', () => {
  const control = (method: string, path: string, body?: unknown) =>
    fetch(stack.url + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });

  test('a token without a password is accepted by the gateway', async () => {
    const answer = await control('POST', '/local/tokens', { sub: 'x', username: 'x', groups: ['admin'] });
    const { access_token } = z.object({ access_token: z.string() }).parse(await answer.json());
    expect((await get('/private/1', { authorization: `Bearer ${access_token}` })).status).toBe(200);
  });

  test('the clock is set and reset', async () => {
    expect((await control('PUT', '/local/clock', { now: 'soon' })).status).toBe(400);
    expect(await (await control('PUT', '/local/clock', { now: '2017-03-01T08:00:00Z' })).json()).toMatchObject({
      moved: true,
    });
    expect(await (await control('PUT', '/local/clock', { now: null })).json()).toMatchObject({ moved: false });
  });

  test('a page of another site cannot use it: no JSON, no service', async () => {
    const form = await fetch(`${stack.url}/local/tokens`, { method: 'POST', body: '{"sub":"x"}' });
    expect(form.status).toBe(403);
  });
});

describe('a stack that ends and comes back', () => {
  test('keeps its data, and delivers what was written while its consumer was away', async () => {
    const own = { assembly, dataDir: aFolder() };
    const first = await startStack(own);
    await put({ pk: 'R#1', sk: '1', type: 'decision' }, first);
    await first.settled();
    await first.stop();
    const { database } = await findPorts(0);
    const alone = makeEngine(bundledBinary() ?? '', database, join(own.dataDir, 'database'));
    await alone.start();
    await put({ pk: 'R#2', sk: '1', type: 'decision' }, { database: alone });
    await alone.stop();
    const second = await startStack(own);
    await second.settled();
    expect(await find('SEEN#R#1', second)).toHaveLength(1);
    expect(await find('SEEN#R#2', second)).toHaveLength(1);
    await second.stop();
  });

  test('survives its database being killed in the middle', async () => {
    const own = await startStack({ assembly, dataDir: aFolder() });
    await put({ pk: 'K#1', sk: '1' }, own);
    const { pid } = own.database;
    await own.database.kill();
    await expect(put({ pk: 'K#2', sk: '1' }, own)).rejects.toThrow();
    await own.database.restart();
    expect(own.database.pid).not.toBe(pid);
    expect(await find('K#1', own)).toHaveLength(1);
    await put({ pk: 'K#3', sk: '1', type: 'decision' }, own);
    await own.settled();
    expect(await find('SEEN#K#3', own)).toHaveLength(1);
    await own.stop();
  });

  test('two stacks never share their data', async () => {
    await expect(startStack({ assembly, dataDir })).rejects.toThrow(/in use by the stack of process/);
  });
});
