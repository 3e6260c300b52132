import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Claims } from './caller.ts';

/** Verifies a bearer token that came to a public route; `undefined` when it is not good. */
export type VerifyToken = (authorization: string) => Promise<Claims | undefined>;

/**
 * The gateway verifies tokens on every route that needs one. On public routes it verifies none, so a token that comes there
 * is verified here: same issuer, same clients, same keys.
 */
export function tokenVerifier(issuer: string, clients: readonly string[]): VerifyToken {
  // Only when the first token comes: it loads all of Node's fetch, a tenth of a cold start that most functions never need.
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) return undefined;
    try {
      keys ??= createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
      const { payload } = await jwtVerify(token, keys, { issuer, algorithms: ['RS256'] });
      return clients.includes(String(payload['client_id'])) ? payload : undefined;
    } catch (failure) {
      if (failure instanceof errors.JOSEError) return undefined;
      throw failure;
    }
  };
}
