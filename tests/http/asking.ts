import { expect, test } from 'vitest';
import type { Reply, Sending } from '../builders/http-client.ts';
import { as } from './concurs.ts';
import { theGoodRequest } from './good-requests.ts';
import { type GoodRequest, pathOf, type RouteName, specOf } from './routes.ts';

/** What comes back when a good request is changed a little. */
export type Change = Partial<GoodRequest> & Pick<Sending, 'raw' | 'headers' | 'key'> & { readonly etag?: string };

export async function ask(route: RouteName, good: GoodRequest, change: Change = {}): Promise<Reply> {
  const spec = specOf(route);
  const { who, params, query, body, ifMatch, now, etag, ...how } = { ...good, ...change };
  const path = pathOf(spec, params, query);
  return as(who).send(spec.method, path, body, { ...how, now, ifMatch: etag ?? ifMatch });
}

/** Every failure is a problem of RFC 9457 that says in words what is wrong, and where when it is the request itself. */
export function expectProblem({ status, headers, body }: Reply, code: string, expected: number): void {
  expect({ status, code: body.code }).toEqual({ status: expected, code });
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(body).toMatchObject({
    type: `urn:concurs:problem:${code}`,
    status,
    title: expect.stringMatching(/\S/) as string,
  });
  expect(body['detail']).toMatch(/\p{L}+/u);
  if (code in PLACES) expect(body.errors).toEqual([expect.objectContaining({ pointer: PLACES[code] })]);
}

/** Where in a request that is no request the mistake is. */
const PLACES: Readonly<Record<string, string>> = {
  MalformedJson: '',
  BodyTooLarge: '',
  NotJson: '/header/content-type',
  VersionNotNamed: '/header/if-match',
  StaleVersion: '/header/if-match',
  IdempotencyKeyReused: '/header/idempotency-key',
  BadCursor: '/query/cursor',
};

/** One refusal: its code, its status, and what in a good request leads to it. */
export type Provoked = readonly [
  code: string,
  status: number,
  change: (good: GoodRequest) => Change | Promise<Change>,
  why?: string,
];

/** Each of these changes is refused for its own reason; the situation is shared, since refused requests change nothing. */
export function refuses(route: RouteName, provoked: readonly Provoked[]): void {
  test.each(provoked.map(([code, status, change, why]) => [why ?? code, code, status, change] as const))(
    'refuses: %s',
    async (_, code, status, change) => {
      const good = await theGoodRequest(route);
      expectProblem(await ask(route, good, await change(good)), code, status);
    },
  );
}
