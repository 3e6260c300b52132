import { ALGORITHM, assertSameSignature, readScope, signatureOf, type Keys } from './signature.ts';
import { accessDenied, invalidArgument, S3Refusal } from './s3-refusal.ts';
import type { WireRequest } from './wire-request.ts';

/** The parameters that carry a presigned signature; they belong to every operation. */
export const SIGNING_PARAMETERS: ReadonlySet<string> = new Set([
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
  'X-Amz-Security-Token',
  'X-Amz-Content-Sha256',
]);
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

const SKEW_MS = 15 * 60 * 1000;
const WEEK_SECONDS = 7 * 24 * 60 * 60;
const HEADER = new RegExp(`^${ALGORITHM} Credential=([^,\\s]+), ?SignedHeaders=([^,\\s]+), ?Signature=([0-9a-f]+)$`);

/** Who may ask, where, and what time it is; the store lives on real time. */
export interface Gatekeeper {
  readonly keys: Keys;
  readonly region: string;
  readonly now: () => number;
}

/** `20171116T090000Z` as milliseconds. */
export function readAmzDate(text: string | undefined): number {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '') ?? [];
  const at = Date.parse(`${String(y)}-${String(m)}-${String(d)}T${String(h)}:${String(min)}:${String(s)}Z`);
  if (Number.isNaN(at)) throw accessDenied('AWS authentication requires a valid x-amz-date.');
  return at;
}

function assertToken(given: string | undefined, keys: Keys): void {
  if (given === keys.sessionToken) return;
  throw new S3Refusal(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.');
}

/** A header that S3 acts upon must be under the signature, or anybody holding a link could add one. */
function assertAllSigned(request: WireRequest, signedHeaders: readonly string[]): void {
  const unsigned = Object.keys(request.headers).filter((h) => h.startsWith('x-amz-') && !signedHeaders.includes(h));
  if (signedHeaders.includes('host') && unsigned.length === 0) return;
  throw accessDenied('There were headers present in the request which were not signed', {
    HeadersNotSigned: [...unsigned, ...(signedHeaders.includes('host') ? [] : ['host'])].join(', '),
  });
}

async function byHeader(request: WireRequest, authorization: string, gate: Gatekeeper): Promise<string> {
  const [, credential, list, signature] = HEADER.exec(authorization) ?? [];
  if (!credential || !list || !signature) {
    throw new S3Refusal(
      400,
      'AuthorizationHeaderMalformed',
      'The authorization header that you provided is not valid.',
    );
  }
  const at = request.headers['x-amz-date'] ?? '';
  if (Math.abs(gate.now() - readAmzDate(at)) > SKEW_MS) {
    throw new S3Refusal(403, 'RequestTimeTooSkewed', 'The difference between the request time and ours is too large.');
  }
  const payload = request.headers['x-amz-content-sha256'];
  if (!payload) throw new S3Refusal(400, 'MissingSecurityHeader', 'Missing required header: x-amz-content-sha256.');
  const scope = readScope(credential, { ...gate, signedOn: at });
  assertToken(request.headers['x-amz-security-token'], gate.keys);
  const headers = list.split(';');
  assertSameSignature(await signatureOf(request, { scope, headers, payload, at }, gate.keys), signature);
  assertAllSigned(request, headers);
  return payload;
}

function assertCurrent(at: number, expires: string, now: number): void {
  const seconds = /^\d{1,7}$/.test(expires) ? Number(expires) : 0;
  if (seconds < 1 || seconds > WEEK_SECONDS) {
    throw new S3Refusal(
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be between 1 and 604800 seconds.',
    );
  }
  if (now > at + seconds * 1000) throw accessDenied('Request has expired');
  if (at > now + SKEW_MS) throw accessDenied('Request is not yet valid');
}

async function byQuery(request: WireRequest, gate: Gatekeeper): Promise<string> {
  const value = (name: string) => request.query.get(name) ?? '';
  if (value('X-Amz-Algorithm') !== ALGORITHM) {
    throw new S3Refusal(400, 'AuthorizationQueryParametersError', `X-Amz-Algorithm only supports "${ALGORITHM}".`);
  }
  const at = value('X-Amz-Date');
  assertCurrent(readAmzDate(at), value('X-Amz-Expires'), gate.now());
  const scope = readScope(value('X-Amz-Credential'), { ...gate, signedOn: at });
  assertToken(request.query.get('X-Amz-Security-Token'), gate.keys);
  const headers = value('X-Amz-SignedHeaders').split(';');
  const payload = request.query.get('X-Amz-Content-Sha256') ?? UNSIGNED_PAYLOAD;
  const computed = await signatureOf(request, { scope, headers, payload, at }, gate.keys);
  assertSameSignature(computed, value('X-Amz-Signature'));
  assertAllSigned(request, headers);
  return payload;
}

/** Lets only requests signed by the one identity pass, and returns what the signature promises about the body. */
export function authenticate(request: WireRequest, gate: Gatekeeper): Promise<string> {
  const { authorization } = request.headers;
  const presigned = request.query.has('X-Amz-Signature') || request.query.has('X-Amz-Algorithm');
  if (presigned && authorization) throw invalidArgument('Only one auth mechanism allowed.');
  if (presigned) return byQuery(request, gate);
  if (authorization) return byHeader(request, authorization, gate);
  throw accessDenied('Access Denied');
}
