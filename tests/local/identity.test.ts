import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountNamed } from '../../infra/local/identity/accounts.ts';
import { identity } from '../../infra/local/identity/main.ts';
import type { Identity } from '../../infra/local/identity/main.ts';
import { CALLBACK, HOME, aPool, aStartedPool, aVisitor, codeFor, read } from './identity-visitor.ts';
import type { Tokens } from './identity-visitor.ts';

let pool: Identity;
beforeAll(async () => {
  pool = await aStartedPool();
});
afterAll(() => pool.stop());

const verified = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${pool.issuer}/.well-known/jwks.json`)), {
    issuer: pool.issuer,
    algorithms: ['RS256'],
  });
const signedIn = async (username: string) => {
  const visitor = aVisitor(pool.issuer);
  const tokens = await read<Tokens>(await visitor.redeem(await codeFor(visitor, username)));
  return { visitor, tokens };
};
const refusal = async (response: Response) => ({
  status: response.status,
  error: (await read<{ error: string }>(response)).error,
});

test('discovery names the addresses a portal needs', async () => {
  const found = await read<Record<string, unknown>>(await fetch(`${pool.issuer}/.well-known/openid-configuration`));
  expect(found).toMatchObject({
    issuer: pool.issuer,
    authorization_endpoint: `${pool.issuer}/oauth2/authorize`,
    token_endpoint: `${pool.issuer}/oauth2/token`,
    jwks_uri: `${pool.issuer}/.well-known/jwks.json`,
    end_session_endpoint: `${pool.issuer}/logout`,
    code_challenge_methods_supported: ['S256'],
  });
});

test('published keys hold nothing private', async () => {
  const { keys } = await read<{ keys: Record<string, unknown>[] }>(await fetch(`${pool.issuer}/.well-known/jwks.json`));
  expect(keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
  expect((await pool.jwks()).keys).toEqual([expect.objectContaining({ kid: keys[0]?.['kid'], n: keys[0]?.['n'] })]);
});

describe('a person who signs in', () => {
  test('comes back to the portal with state and a code, and gets tokens in the shape of the cloud', async () => {
    const visitor = aVisitor(pool.issuer);
    const page = await visitor.opensSignIn();
    const back = await visitor.follow(await visitor.go(page, { email: 'chair', password: 'concurs' }));
    expect(`${back.origin}${back.pathname}`).toBe(CALLBACK);
    expect(back.searchParams.get('state')).toBe('some-state');

    const tokens = await read<Tokens>(await visitor.redeem(back.searchParams.get('code') ?? ''));
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const chair = accountNamed('chair');
    const access = await verified(tokens.access_token);
    expect(access.payload).toMatchObject({
      sub: chair?.sub,
      username: 'chair',
      'cognito:groups': ['chair'],
      token_use: 'access',
      client_id: 'web',
      aud: 'web',
      scope: 'openid email profile',
    });
    const id = await verified(tokens.id_token);
    expect(id.payload).toMatchObject({
      sub: chair?.sub,
      aud: 'web',
      name: 'Ștefan Moraru',
      email: 'chair@concurs.example',
      'cognito:groups': ['chair'],
      'cognito:username': 'chair',
      token_use: 'id',
      nonce: 'some-nonce',
    });
  });

  test('in no group carries no list of groups', async () => {
    const { tokens } = await signedIn('applicant1@concurs.example');
    expect(decodeJwt(tokens.access_token)).not.toHaveProperty('cognito:groups');
  });

  test('is not asked again while the session lasts', async () => {
    const { visitor } = await signedIn('officer');
    const back = await visitor.follow(await visitor.go(visitor.authorize({ prompt: 'none' })));
    expect(back.searchParams.get('code')).not.toBeNull();
  });

  test('finds the addresses at the root too, where the domain of the pool has them', async () => {
    const visitor = aVisitor(pool.issuer);
    const { origin } = new URL(pool.issuer);
    const atRoot = new URL(`${origin}/oauth2/authorize${visitor.authorize().search}`);
    const page = await visitor.follow(await visitor.go(atRoot));
    const back = await visitor.follow(await visitor.go(page, { account: 'finance' }));
    expect(`${back.origin}${back.pathname}`).toBe(CALLBACK);
  });
});

describe('a code', () => {
  test('is good once', async () => {
    const visitor = aVisitor(pool.issuer);
    const code = await codeFor(visitor, 'officer');
    expect((await visitor.redeem(code)).status).toBe(200);
    expect(await refusal(await visitor.redeem(code))).toEqual({ status: 400, error: 'invalid_grant' });
  });

  test('is worthless without its verifier, and for another client or address', async () => {
    for (const changes of [{ code_verifier: 'x'.repeat(43) }, { redirect_uri: HOME }]) {
      const visitor = aVisitor(pool.issuer);
      const answer = await visitor.redeem(await codeFor(visitor, 'officer'), changes);
      expect(await refusal(answer)).toEqual({ status: 400, error: 'invalid_grant' });
    }
    const visitor = aVisitor(pool.issuer);
    const answer = await visitor.redeem(await codeFor(visitor, 'officer'), { client_id: 'machine' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test('is not given without PKCE, and only S256 counts', async () => {
    const visitor = aVisitor(pool.issuer);
    for (const changes of [
      { code_challenge: undefined, code_challenge_method: undefined },
      { code_challenge_method: 'plain' },
    ]) {
      const back = await visitor.opensSignIn(changes);
      expect(back.searchParams.get('error')).toBe('invalid_request');
      expect(back.searchParams.has('code')).toBe(false);
    }
  });

  test('is never sent to an address the client did not register', async () => {
    const visitor = aVisitor(pool.issuer);
    const answer = await visitor.go(visitor.authorize({ redirect_uri: 'https://elsewhere.example/', lang: 'en' }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('The sign-in request is not valid');
  });

  test('is not given for a scope the client does not have', async () => {
    const visitor = aVisitor(pool.issuer);
    const back = await visitor.opensSignIn({ scope: 'openid concurs/score' });
    expect(back.searchParams.get('error')).toBe('invalid_scope');
  });
});

test('a refresh token is exchanged for a new one; used twice, it takes the new one down with it', async () => {
  const { visitor, tokens } = await signedIn('finance');
  const renewed = await read<Tokens>(await visitor.refresh(tokens.refresh_token));
  expect(renewed.refresh_token).not.toBe(tokens.refresh_token);
  expect((await verified(renewed.access_token)).payload).toMatchObject({
    username: 'finance',
    'cognito:groups': ['finance'],
  });
  expect(await refusal(await visitor.refresh(tokens.refresh_token))).toEqual({ status: 400, error: 'invalid_grant' });
  expect(await refusal(await visitor.refresh(renewed.refresh_token))).toEqual({ status: 400, error: 'invalid_grant' });
});

describe('a machine client', () => {
  const secret = 'a-secret-of-the-machine';
  const ask = (form: Record<string, string>, headers?: Record<string, string>) =>
    aVisitor(pool.issuer).token({ grant_type: 'client_credentials', ...form }, headers);

  test('gets the scopes it asks for, and all of its own when it names none', async () => {
    for (const [asked, given] of [
      [{ scope: 'concurs/read' }, 'concurs/read'],
      [{}, 'concurs/score concurs/read'],
    ] as const) {
      const basic = Buffer.from(`machine:${secret}`).toString('base64');
      const { access_token: token } = await read<Tokens>(await ask(asked, { authorization: `Basic ${basic}` }));
      const { payload } = await verified(token);
      expect(payload).toMatchObject({
        sub: 'machine',
        client_id: 'machine',
        aud: 'machine',
        token_use: 'access',
        scope: given,
      });
      expect(payload).not.toHaveProperty('username');
    }
  });

  test('may send its secret in the form', async () => {
    expect((await ask({ client_id: 'machine', client_secret: secret })).status).toBe(200);
  });

  test('is refused with a wrong secret, a scope it does not have, or as the portal', async () => {
    const wrong = await ask({ client_id: 'machine', client_secret: 'guessed' });
    expect(await refusal(wrong)).toEqual({ status: 401, error: 'invalid_client' });
    const tooMuch = await ask({ client_id: 'machine', client_secret: secret, scope: 'concurs/admin' });
    expect(await refusal(tooMuch)).toEqual({ status: 400, error: 'invalid_scope' });
    expect((await ask({ client_id: 'web' })).status).toBe(400);
  });
});

describe('signing out', () => {
  const loginRequired = async (visitor: ReturnType<typeof aVisitor>) => {
    const back = await visitor.follow(await visitor.go(visitor.authorize({ prompt: 'none' })));
    expect(back.searchParams.get('error')).toBe('login_required');
  };

  test('as OpenID Connect says ends the session, the refresh token, and goes back with the state', async () => {
    const { visitor, tokens } = await signedIn('auditor');
    const asked = { id_token_hint: tokens.id_token, post_logout_redirect_uri: HOME, state: 'bye' };
    const answer = await visitor.go(`${pool.issuer}/logout?${new URLSearchParams(asked).toString()}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${HOME}?state=bye`]);
    await loginRequired(visitor);
    expect(await refusal(await visitor.refresh(tokens.refresh_token))).toEqual({ status: 400, error: 'invalid_grant' });
  });

  test('as Cognito has it does the same', async () => {
    const { visitor } = await signedIn('auditor');
    const asked = new URLSearchParams({ client_id: 'web', logout_uri: HOME });
    const answer = await visitor.go(`${new URL(pool.issuer).origin}/logout?${asked.toString()}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, HOME]);
    await loginRequired(visitor);
  });

  test('never sends anybody to a foreign address, and then signs nobody out', async () => {
    const { visitor } = await signedIn('auditor');
    for (const asked of [
      { client_id: 'web', logout_uri: 'https://elsewhere.example/' },
      { post_logout_redirect_uri: HOME, id_token_hint: 'made.up.token' },
      { logout_uri: HOME },
    ])
      expect((await visitor.go(`${pool.issuer}/logout?${new URLSearchParams(asked).toString()}`)).status).toBe(400);
    const back = await visitor.follow(await visitor.go(visitor.authorize({ prompt: 'none' })));
    expect(back.searchParams.has('code')).toBe(true);
  });
});

describe('a minted token', () => {
  test('verifies against the published keys and reads like one of the flow', async () => {
    const token = await pool.mint({ sub: 'someone', username: 'ana', groups: ['officer', 'chair'] });
    const { payload } = await verified(token);
    expect(payload).toMatchObject({
      sub: 'someone',
      username: 'ana',
      'cognito:groups': ['officer', 'chair'],
      token_use: 'access',
      client_id: 'web',
      aud: 'web',
      scope: 'openid email profile',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    const { tokens } = await signedIn('chair');
    const claims = Object.keys(decodeJwt(tokens.access_token)).filter((name) => name in payload);
    expect(claims.sort()).toEqual(Object.keys(decodeJwt(tokens.access_token)).sort());
  });

  test('may be a machine client’s, or long expired', async () => {
    const machine = await verified(await pool.mint({ sub: 'machine', clientId: 'machine', scope: 'concurs/score' }));
    expect(machine.payload).toMatchObject({ client_id: 'machine', aud: 'machine', scope: 'concurs/score' });
    expect(machine.payload).not.toHaveProperty('username');
    const expired = await pool.mint({ sub: 'someone', username: 'ana', groups: [], expiresInSeconds: -60 });
    await expect(verified(expired)).rejects.toThrow('"exp" claim timestamp check failed');
  });

  test('costs a few milliseconds', async () => {
    const before = process.cpuUsage();
    await Promise.all(Array.from({ length: 100 }, () => pool.mint({ sub: 's', username: 'u', groups: [] })));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});

test('keys, sessions and refresh tokens outlive a restart, and the second start is little work', async () => {
  const config = await aPool();
  const before = identity(config);
  const early = await before.mint({ sub: 'someone', username: 'ana', groups: [] });
  await before.start();
  const visitor = aVisitor(before.issuer);
  const tokens = await read<Tokens>(await visitor.redeem(await codeFor(visitor, 'officer')));
  await before.stop();

  const after = identity(config);
  const used = process.cpuUsage();
  await after.start();
  expect(process.cpuUsage(used).user / 1000).toBeLessThan(500);
  try {
    const keys = createLocalJWKSet(await after.jwks());
    for (const token of [early, tokens.access_token]) await jwtVerify(token, keys, { issuer: after.issuer });
    expect((await visitor.refresh(tokens.refresh_token)).status).toBe(200);
    const back = await visitor.follow(await visitor.go(visitor.authorize({ prompt: 'none' })));
    expect(back.searchParams.has('code')).toBe(true);
  } finally {
    await after.stop();
  }
});

test('a pool that contradicts itself does not start', async () => {
  const config = await aPool();
  expect(() => identity({ ...config, resourceServers: [] })).toThrow('no resource server offers scope concurs/score');
  expect(() => identity({ ...config, groups: ['officer'] })).toThrow('which the pool lacks');
  const [web] = config.clients;
  if (web === undefined) throw new Error('the pool has clients');
  await expect(
    identity({ ...config, clients: [{ ...web, callbackUrls: ['not an address'] }] }).start(),
  ).rejects.toThrow();
});
