import { expect, test } from 'vitest';
import { claimText } from '../../infra/local/gateway/authorizer.ts';
import { corsHeaders, preflight } from '../../infra/local/gateway/cors.ts';
import { headersOf, logTime, makeEvent } from '../../infra/local/gateway/event.ts';
import type { Incoming } from '../../infra/local/gateway/event.ts';
import { readReply } from '../../infra/local/gateway/reply.ts';
import { makeMatcher } from '../../infra/local/gateway/routes.ts';
import type { Route } from '../../infra/local/gateway/routes.ts';

const aRoute = (key: string): Route => ({ key, target: 'f', timeoutMs: 1000, scopes: [] });
const match = makeMatcher(
  ['$default', 'ANY /v1/{proxy+}', 'GET /v1/calls/{callId}', 'GET /v1/calls/mine', 'ANY /v1/calls/mine'].map(aRoute),
);
const aRequest = (more: Partial<Incoming> = {}): Incoming => ({
  method: 'POST',
  target: '/v1/calls/caf%C3%A9?tag=a&tag=b&empty=',
  rawHeaders: [
    'Host',
    'api.example:3000',
    'Content-Type',
    'application/json',
    'Cookie',
    'a=1; b=2',
    'X-Twice',
    '1',
    'x-twice',
    '2',
  ],
  body: Buffer.from('{"ț":1}'),
  sourceIp: '127.0.0.1',
  httpVersion: '1.1',
  ...more,
});

test.each([
  ['GET', '/v1/calls/mine', 'GET /v1/calls/mine'],
  ['PUT', '/v1/calls/mine', 'ANY /v1/calls/mine'],
  ['GET', '/v1/calls/7', 'GET /v1/calls/{callId}'],
  ['POST', '/v1/calls/7', 'ANY /v1/{proxy+}'],
  ['GET', '/v1/calls/7/', 'ANY /v1/{proxy+}'],
  ['GET', '/', '$default'],
])('%s %s goes to %s', (method, path, key) => {
  expect(match(method, path)?.route.key).toBe(key);
});

test('path parameters arrive decoded, a greedy one with its slashes', () => {
  expect(match('GET', '/v1/calls/a%2Fb')?.parameters).toEqual({ callId: 'a/b' });
  expect(match('POST', '/v1/a/b')?.parameters).toEqual({ proxy: 'a/b' });
});

test('a query may name anything, also what every object has', () => {
  const { queryStringParameters } = makeEvent(
    aRequest({ target: '/v1/calls/mine?__proto__=a&__proto__=b&constructor=c' }),
    { route: aRoute('GET /v1/calls/mine'), parameters: {} },
    { requestId: 'r1', timeEpoch: 0, accountId: '0', apiId: 'api' },
  );
  expect(JSON.stringify(queryStringParameters)).toBe('{"__proto__":"a,b","constructor":"c"}');
});

test('a request becomes an event of payload format 2.0', () => {
  const stamp = { requestId: 'r1', timeEpoch: Date.UTC(2017, 2, 9, 8, 5, 7), accountId: '000000000000', apiId: 'api' };
  const found = { route: aRoute('POST /v1/calls/{callId}'), parameters: { callId: 'café' } };
  const verified = { claims: { sub: 'person', 'cognito:groups': '[officer chair]' }, scopes: null };
  expect(makeEvent(aRequest(), found, stamp, verified)).toEqual({
    version: '2.0',
    routeKey: 'POST /v1/calls/{callId}',
    rawPath: '/v1/calls/caf%C3%A9',
    rawQueryString: 'tag=a&tag=b&empty=',
    cookies: ['a=1', 'b=2'],
    headers: { host: 'api.example:3000', 'content-type': 'application/json', 'x-twice': '1,2' },
    queryStringParameters: { tag: 'a,b', empty: '' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      authorizer: { jwt: verified },
      domainName: 'api.example:3000',
      domainPrefix: 'api',
      http: { method: 'POST', path: '/v1/calls/caf%C3%A9', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: 'r1',
      routeKey: 'POST /v1/calls/{callId}',
      stage: '$default',
      time: '09/Mar/2017:08:05:07 +0000',
      timeEpoch: 1489046707000,
    },
    pathParameters: { callId: 'café' },
    body: '{"ț":1}',
    isBase64Encoded: false,
  });
});

test.each([
  ['application/json; charset=utf-8', false],
  ['text/csv', false],
  ['application/xml', false],
  ['application/problem+json', true],
  ['application/x-www-form-urlencoded', true],
  ['multipart/form-data; boundary=x', true],
  ['', true],
])('a body of type "%s" arrives in base64: %s', (type, encoded) => {
  const request = aRequest({ rawHeaders: type === '' ? [] : ['content-type', type] });
  const stamp = { requestId: 'r', timeEpoch: 0, accountId: 'a', apiId: 'b' };
  const event = makeEvent(request, { route: aRoute('POST /x'), parameters: {} }, stamp);
  expect([event.isBase64Encoded, Buffer.from(event.body ?? '', encoded ? 'base64' : 'utf8').toString()]).toEqual([
    encoded,
    '{"ț":1}',
  ]);
});

test('what belongs to one connection or to this gateway stays out of the headers', () => {
  expect(headersOf(['Connection', 'close', 'X-Local-Now', '2017-01-01T00:00:00Z', 'A', 'b']).headers).toEqual({
    a: 'b',
  });
});

test('the time of a request in the form of access logs', () => {
  expect(logTime(Date.UTC(2026, 11, 31, 23, 59, 58))).toBe('31/Dec/2026:23:59:58 +0000');
});

test.each([
  [['officer', 'chair'], '[officer chair]'],
  [1795428281, '1795428281'],
  [true, 'true'],
  ['plain', 'plain'],
])('the claim %j becomes the text %s', (claim, text) => {
  expect(claimText(claim)).toBe(text);
});

test('a structured answer keeps its headers in lower case and its cookies apart', () => {
  const payload = JSON.stringify({
    statusCode: 201,
    headers: { ETag: '"1"', N: 5 },
    cookies: ['a=1'],
    body: 'aGk=',
    isBase64Encoded: true,
  });
  expect(readReply(payload)).toEqual({
    status: 201,
    headers: { 'content-type': 'text/plain;charset=UTF-8', etag: '"1"', n: '5', 'set-cookie': ['a=1'] },
    body: Buffer.from('hi'),
  });
});

test.each([
  ['a value without a status is the body of a 200', '{"a":1}', 200, '{"a":1}'],
  ['so is a text', '"hi"', 200, 'hi'],
  [
    'a status that is none is an error of the function',
    '{"statusCode":"soon"}',
    500,
    '{"message":"Internal Server Error"}',
  ],
  ['so is a body that is not text', '{"statusCode":200,"body":{}}', 500, '{"message":"Internal Server Error"}'],
])('%s', (_, payload, status, body) => {
  const reply = readReply(payload);
  expect([reply.status, reply.body.toString()]).toEqual([status, body]);
});

test('an answer above six megabytes is an error of the function', () => {
  expect(readReply(JSON.stringify({ statusCode: 200, body: 'x'.repeat(6_300_000) })).status).toBe(500);
});

test('only the configured origin is let in, and named', () => {
  const cors = {
    origins: ['https://portal.example'],
    methods: ['*'],
    headers: ['authorization'],
    exposed: ['etag'],
    credentials: false,
    maxAge: 60,
  };
  expect(corsHeaders(cors, 'https://portal.example')).toMatchObject({
    'access-control-allow-origin': 'https://portal.example',
    'access-control-expose-headers': 'etag',
  });
  expect(corsHeaders(cors, 'https://evil.example')).toEqual({});
  expect(corsHeaders(undefined, 'https://portal.example')).toEqual({});
  expect(preflight(cors, 'https://portal.example')).toMatchObject({
    status: 204,
    headers: { 'access-control-max-age': '60' },
  });
  expect(preflight(cors, 'https://evil.example').headers).toEqual({});
});
