import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IdentityConfig } from '../../infra/local/identity/config.ts';
import { identity } from '../../infra/local/identity/main.ts';

export const CALLBACK = 'http://127.0.0.1:5173/auth/callback';
export const HOME = 'http://127.0.0.1:5173/';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // a TCP server's address is never a string
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** The pool as our template describes it, on a free port and in a folder of its own. */
export const aPool = async (changes: Partial<IdentityConfig> = {}): Promise<IdentityConfig> => ({
  poolId: 'eu-central-1_abcdefghi',
  groups: ['officer', 'evaluator', 'chair', 'finance', 'auditor', 'admin'],
  clients: [
    {
      id: 'web',
      name: 'Web',
      callbackUrls: [CALLBACK],
      logoutUrls: [HOME],
      grants: ['code'],
      scopes: ['openid', 'email', 'profile'],
    },
    {
      id: 'machine',
      name: 'Machine',
      secret: 'a-secret-of-the-machine',
      callbackUrls: [],
      logoutUrls: [],
      grants: ['client_credentials'],
      scopes: ['concurs/score', 'concurs/read'],
    },
  ],
  resourceServers: [{ identifier: 'concurs', scopes: ['score', 'read'] }],
  port: await freePort(),
  dataDir: await mkdtemp(join(tmpdir(), 'identity-')),
  ...changes,
});

export const aStartedPool = async (changes: Partial<IdentityConfig> = {}) => {
  const pool = identity(await aPool(changes));
  await pool.start();
  return pool;
};

/** A person with a browser: keeps cookies, follows redirects within the provider only. */
export function aVisitor(issuer: string) {
  const cookies = new Map<string, { readonly pair: string; readonly path: string }>();
  const verifier = randomBytes(32).toString('base64url');
  const origin = new URL(issuer).origin;

  const go = async (address: string | URL, form?: Record<string, string>): Promise<Response> => {
    const { pathname } = new URL(address);
    const sent = [...cookies.values()].filter(({ path }) => pathname.startsWith(path)).map(({ pair }) => pair);
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: sent.join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const path = /; path=([^;]+)/i.exec(cookie)?.[1] ?? '/';
      cookies.set(`${pair.split('=')[0] ?? ''} ${path}`, { pair, path });
      if (pair.endsWith('=')) cookies.delete(`${pair.slice(0, -1)} ${path}`);
    }
    return response;
  };
  /** Goes where the answer points until that is somewhere else, or a page. */
  const follow = async (response: Response): Promise<URL> => {
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${String(response.status)} ${await response.text()}`);
    const target = new URL(location, origin);
    return target.origin === origin && !target.pathname.startsWith('/login/') ? follow(await go(target)) : target;
  };
  const authorize = (changes: Record<string, string | undefined> = {}): URL => {
    const asked: Record<string, string | undefined> = {
      client_id: 'web',
      response_type: 'code',
      redirect_uri: CALLBACK,
      scope: 'openid email profile',
      state: 'some-state',
      nonce: 'some-nonce',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    };
    const url = new URL(`${issuer}/oauth2/authorize`);
    for (const [name, value] of Object.entries(asked)) if (value !== undefined) url.searchParams.set(name, value);
    return url;
  };
  const token = (form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${issuer}/oauth2/token`, { method: 'POST', headers, body: new URLSearchParams(form) });

  return {
    go,
    follow,
    authorize,
    token,
    /** Opens the sign-in page and gives its address. */
    opensSignIn: async (changes: Record<string, string | undefined> = {}): Promise<URL> =>
      follow(await go(authorize(changes))),
    redeem: (code: string, changes: Record<string, string> = {}): Promise<Response> =>
      token({
        grant_type: 'authorization_code',
        client_id: 'web',
        code,
        redirect_uri: CALLBACK,
        code_verifier: verifier,
        ...changes,
      }),
    refresh: (refreshToken: string): Promise<Response> =>
      token({ grant_type: 'refresh_token', client_id: 'web', refresh_token: refreshToken }),
  };
}
export type Visitor = ReturnType<typeof aVisitor>;

/** Signs in through the form and gives the code the portal would receive. */
export async function codeFor(visitor: Visitor, username: string): Promise<string> {
  const page = await visitor.opensSignIn();
  const back = await visitor.follow(await visitor.go(page, { email: username, password: 'concurs' }));
  return back.searchParams.get('code') ?? '';
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
  readonly scope?: string;
}

/** The JSON of an answer; tests know what they asked for. */
export const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;
