import { beforeAll, expect, test } from 'vitest';
import { portal } from '../../functions/web/edge/portal.ts';
import type { Event } from '../../functions/http/request.ts';
import { UserId } from '../../shared/kernel/ids.ts';

const event = (routeKey: string, rawPath: string) =>
  ({
    ...{ version: '2.0', routeKey, rawPath, rawQueryString: '', headers: {}, isBase64Encoded: false },
    requestContext: { requestId: 'r1', timeEpoch: Date.parse('2017-03-20T08:00:00Z'), http: { method: 'GET' } },
  }) as unknown as Event;

/** A portal whose reader has just got a new session cookie, with one page that fails and one door. */
const handler = portal({
  app: {},
  pages: () =>
    Promise.resolve([
      {
        path: '/broken',
        show: () => {
          throw new Error('nobody foresaw this');
        },
      },
    ]),
  welcome: (visit) => visit,
  assets: { href: (plain) => `/assets/${plain}`, sheets: [] },
  origin: 'https://portal.example',
  doorkeeper: {
    enter: () =>
      Promise.resolve({
        person: {
          actor: { userId: UserId.parse('ana'), name: 'ana', roles: [] },
          name: 'Ana Țurcanu',
          formToken: 'token',
        },
        expired: false,
        cookies: ['session=renewed'],
      }),
    begin: () => Promise.resolve(''),
    leave: () => Promise.resolve([]),
  },
  doors: { 'GET /auth/door': () => Promise.resolve({ statusCode: 302, cookies: ['session='] }) },
});
let broken: Awaited<ReturnType<typeof handler>>;
beforeAll(async () => {
  broken = await handler(event('GET /ro/{page+}', '/ro/broken'));
});

test('a page that fails keeps the session that was renewed on the way, and knows who reads it', () => {
  expect(broken.statusCode).toBe(500);
  expect(broken.cookies).toContain('session=renewed');
  expect(broken.body).toContain('Ana Țurcanu');
  expect(broken.body).not.toContain('nobody foresaw this');
});

test('a door has the last word about the session', async () => {
  const { cookies } = await handler(event('GET /auth/door', '/auth/door'));
  expect(cookies).toEqual(['session=renewed', 'session=']);
});
