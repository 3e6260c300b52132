import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Verified } from './event.ts';
import type { Reply } from './reply.ts';
import { gatewayReply } from './reply.ts';
import type { Authorizer, Route } from './routes.ts';

/** Checks signature, issuer and times of a token; refuses by throwing. */
export type Verify = (token: string, issuer: string) => Promise<JWTPayload>;

/** A claim as a function gets it: lists as `[a b]`, everything else as its text. */
export function claimText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const quoted = (text: string) => text.replaceAll('"', "'");
const challenge = (error: string, description: string, scope = ''): string =>
  `Bearer scope="${scope}" error="${error}" error_description="${quoted(description)}"`;
const invalid = (description: string): Reply =>
  gatewayReply(401, { 'www-authenticate': challenge('invalid_token', description) });

/** `aud` must be one of the audience; `client_id` counts only when there is no `aud`. */
function isMeantFor(claims: JWTPayload, { audience }: Authorizer): boolean {
  const given = claims.aud ?? claims['client_id'];
  return [given].flat().some((one) => typeof one === 'string' && audience.includes(one));
}

const scopesOf = (claims: JWTPayload): string[] => {
  const given = claims['scope'] ?? claims['scp'];
  return typeof given === 'string' ? given.split(' ') : Array.isArray(given) ? given.map(String) : [];
};

/** What API Gateway's JWT authorizer decides for a route: the claims, or the reply that refuses. */
export async function authorize(
  route: Route & { authorizer: Authorizer },
  header: string | undefined,
  verify: Verify,
): Promise<{ verified: Verified } | { refused: Reply }> {
  const token = header?.replace(/^Bearer\s+/i, '').trim();
  if (token === undefined || token === '') return { refused: gatewayReply(401, { 'www-authenticate': 'Bearer' }) };
  let claims: JWTPayload;
  try {
    claims = await verify(token, route.authorizer.issuer);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return { refused: invalid(error.message) };
  }
  if (!isMeantFor(claims, route.authorizer)) return { refused: invalid('the token has an invalid audience') };
  const scopes = scopesOf(claims);
  if (route.scopes.length > 0 && !route.scopes.some((scope) => scopes.includes(scope))) {
    const www = challenge('insufficient_scope', 'the token has insufficient scopes', route.scopes.join(' '));
    return { refused: gatewayReply(403, { 'www-authenticate': www }) };
  }
  const text = Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)]));
  return { verified: { claims: text, scopes: route.scopes.length > 0 ? scopes : null } };
}

const MOST_REMEMBERED = 1000;

/** Verifies against the issuer's published keys and remembers good tokens until they expire; tokens live in real time. */
export function makeVerify(now: () => number = () => Date.now()): Verify {
  const keys = new Map<string, JWTVerifyGetKey>();
  const remembered = new Map<string, JWTPayload>();
  const keysOf = (issuer: string): JWTVerifyGetKey => {
    const known = keys.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    keys.set(issuer, known);
    return known;
  };
  return async (token, issuer) => {
    const hash = createHash('sha256').update(`${issuer} ${token}`).digest('base64');
    const known = remembered.get(hash);
    if (known !== undefined && (known.exp ?? 0) * 1000 > now()) return known;
    decodeJwt(token);
    const { payload } = await jwtVerify(token, keysOf(issuer), {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    });
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(hash, payload);
    return payload;
  };
}
