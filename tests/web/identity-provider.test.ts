import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isOutage } from '../../functions/http/outages.ts';
import { type IdentityProvider, identityProvider } from '../../functions/web/session/identity-provider.ts';

type Answered = readonly [status: number, body: unknown];

/** What the provider answers; a real one is played by the whole platform in `session.test.ts`. */
let metadata: Answered;
let token: Answered;
let server: Server;
let provider: IdentityProvider;
let issuer: string;

beforeAll(async () => {
  server = createServer((request, reply) => {
    const [status, body] = request.url === '/token' ? token : metadata;
    reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  metadata = [200, { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` }];
  token = [400, { error: 'invalid_grant' }];
  const verify = () => Promise.resolve(undefined);
  provider = identityProvider({ issuer, clientId: 'portal', callback: 'https://portal.example/auth/callback', verify });
});

describe('a session is over', () => {
  test('when the provider refuses its token', async () => {
    expect(await provider.refresh('old')).toBeUndefined();
  });
});

describe('a provider that is away is an outage, not the end of a session:', () => {
  test.each<Answered>([
    [503, {}],
    [500, 'no json'],
    [502, { error: 'invalid_grant' }],
  ])('its tokens answer %j %j', async (...answered) => {
    token = answered;
    const failure: unknown = await provider.refresh('old').catch((thrown: unknown) => thrown);
    expect(isOutage(failure)).toBe(true);
  });

  test('and is asked again once it is back', async () => {
    const whole = metadata;
    metadata = [503, {}];
    const pending = provider.newPending();
    await expect(provider.signInUrl(pending, 'ro')).rejects.toSatisfy(isOutage);
    metadata = whole;
    expect(await provider.signInUrl(pending, 'ro')).toContain(`${issuer}/authorize?`);
  });

  test('nobody answers', async () => {
    server.close();
    server.closeAllConnections();
    const failure: unknown = await provider.refresh('old').catch((thrown: unknown) => thrown);
    expect(isOutage(failure)).toBe(true);
  });
});
