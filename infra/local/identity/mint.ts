import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Keys } from './keys.ts';

/** Whom a token speaks for; without a user name it is a machine client's. */
export interface TokenRequest {
  readonly sub: string;
  readonly username?: string | undefined;
  readonly groups?: readonly string[] | undefined;
  /** @default - the client people sign in with */
  readonly clientId?: string | undefined;
  /** @default - all scopes of that client */
  readonly scope?: string | undefined;
  /** May be negative: a token that has already expired. @default 3600 */
  readonly expiresInSeconds?: number | undefined;
}

/** The claims that only Cognito has; a person in no group has no list of groups, a machine has no user name. */
export const poolClaims = (username: string | undefined, groups: readonly string[] = []) => ({
  token_use: 'access',
  version: 2,
  ...(username === undefined ? {} : { username }),
  ...(groups.length === 0 ? {} : { 'cognito:groups': [...groups] }),
});

/** Signs an access token as the token endpoint would, without a flow. */
export function signedToken(
  issuer: string,
  keys: Keys,
  request: TokenRequest & { readonly clientId: string; readonly scope: string },
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    ...poolClaims(request.username, request.groups),
    client_id: request.clientId,
    ...(request.scope === '' ? {} : { scope: request.scope }),
    auth_time: now,
  })
    .setProtectedHeader({ alg: 'RS256', kid: keys.signing.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setSubject(request.sub)
    .setAudience(request.clientId)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + (request.expiresInSeconds ?? 3600))
    .sign(keys.privateKey);
}
