import { Sha256 } from '@aws-crypto/sha256-js';
import { getCanonicalHeaders, getCanonicalQuery, getSigningKey } from '@smithy/signature-v4';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Refusal } from './s3-refusal.ts';
import { decoded, type WireRequest } from './wire-request.ts';

export const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The one identity this store knows. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}
/** A credential scope, `key/20171116/eu-central-1/s3/aws4_request`, taken apart. */
export interface Scope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
}

/** Every part of a scope is checked: it is what ties a signature to a day, a region and this service. */
export function readScope(text: string, expected: { region: string; keys: Keys; signedOn: string }): Scope {
  const [accessKeyId = '', date = '', region = '', service, terminator, ...rest] = text.split('/');
  const shaped = service === 's3' && terminator === 'aws4_request' && rest.length === 0;
  if (!shaped || region !== expected.region || date !== expected.signedOn.slice(0, 8)) {
    throw new S3Refusal(400, 'AuthorizationHeaderMalformed', 'The credential scope is not for this day and region.', {
      Region: expected.region,
    });
  }
  if (accessKeyId !== expected.keys.accessKeyId) {
    throw new S3Refusal(403, 'InvalidAccessKeyId', 'The access key id you provided does not exist in our records.');
  }
  return { accessKeyId, date, region };
}

/** The HMAC of a text by the key of that day, region and service. */
export async function signText(text: string, scope: Scope, keys: Keys): Promise<string> {
  const { accessKeyId, secretAccessKey } = keys;
  const key = await getSigningKey(Sha256, { accessKeyId, secretAccessKey }, scope.date, scope.region, 's3');
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Compares in constant time; texts of other lengths are simply different. */
export function assertSameSignature(computed: string, given: string): void {
  const [one, other] = [Buffer.from(computed), Buffer.from(given)];
  if (one.length === other.length && timingSafeEqual(one, other)) return;
  throw new S3Refusal(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  );
}

const canonicalSegment = (segment: string) =>
  encodeURIComponent(decoded(segment)).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What a signer hashed: method, path, query, the signed headers and the promise about the body. */
function canonicalRequest(request: WireRequest, signedHeaders: readonly string[], payload: string): string {
  const headers = Object.fromEntries(signedHeaders.map((name) => [name, request.headers[name] ?? '']));
  const query = Object.fromEntries(request.query);
  const parts = { method: request.method, protocol: 'http:', hostname: '', path: request.path, headers, query };
  const canonical = getCanonicalHeaders(parts, undefined, new Set(signedHeaders));
  const path = request.path.split('/').map(canonicalSegment).join('/');
  const lines = signedHeaders.map((name) => `${name}:${canonical[name] ?? ''}\n`).join('');
  return [request.method, path, getCanonicalQuery(parts), lines, signedHeaders.join(';'), payload].join('\n');
}

/** The signature this request should carry, computed with AWS's own pieces. */
export function signatureOf(
  request: WireRequest,
  signed: { scope: Scope; headers: readonly string[]; payload: string; at: string },
  keys: Keys,
): Promise<string> {
  const { scope, headers, payload, at } = signed;
  const hash = createHash('sha256')
    .update(canonicalRequest(request, headers, payload))
    .digest('hex');
  const text = [ALGORITHM, at, `${scope.date}/${scope.region}/s3/aws4_request`, hash].join('\n');
  return signText(text, scope, keys);
}
