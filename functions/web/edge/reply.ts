import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';

/** Nothing runs in the browser and nothing comes from elsewhere; forms go to the portal itself. */
export const CONTENT_SECURITY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const SECURITY = {
  'content-security-policy': CONTENT_SECURITY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

export interface Html {
  readonly status: number;
  readonly html: string;
  /** `Accept-Encoding` of the request. */
  readonly accepts: string | undefined;
  readonly cookies?: readonly string[];
}

/** A page on its way out: compressed, kept by nobody without asking again, under the strictest policy. */
export function htmlReply({ status, html, accepts, cookies = [] }: Html): Reply {
  const coding = codingFor(accepts);
  const headers = {
    ...SECURITY,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-cache',
    vary: 'accept-encoding',
    ...(coding === undefined ? {} : { 'content-encoding': coding }),
  };
  const whole = { statusCode: status, headers, cookies: [...cookies] };
  if (coding === undefined) return { ...whole, body: html };
  return { ...whole, body: compressed(html, coding).toString('base64'), isBase64Encoded: true };
}

// quality 5: pages are made for each reader, and more would cost longer than it saves
const compressed = (html: string, coding: 'br' | 'gzip'): Buffer =>
  coding === 'br' ? brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(html);

/** The best compression the browser takes. */
function codingFor(accepts = ''): 'br' | 'gzip' | undefined {
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}

/** Sends the reader to another address of the portal. */
export const redirect = (location: string): Reply => ({
  statusCode: 302,
  headers: { ...SECURITY, location, 'cache-control': 'no-store', vary: 'cookie, accept-language' },
});
