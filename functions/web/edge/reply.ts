import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import type { Download } from './page.ts';

/** What a page's browser may do beside showing it. */
export interface Policy {
  /** Whether our own script runs: on the pages of who is signed in. */
  readonly scripted: boolean;
  /** The store that takes files, straight from the browser. */
  readonly uploadsTo?: string;
}

/** Nothing comes from elsewhere and nothing runs but our own file; forms go to the portal itself, and files to the store. */
function contentSecurity({ scripted, uploadsTo }: Policy): string {
  const own = uploadsTo === undefined ? "'self'" : `'self' ${uploadsTo}`;
  return [
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'",
    ...(scripted ? [`script-src 'self'; connect-src ${own}`] : []),
    `form-action ${own}; base-uri 'none'; frame-ancestors 'none'`,
  ].join('; ');
}

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};
const guarded = (policy: Policy) => ({ ...SECURITY, 'content-security-policy': contentSecurity(policy) });
const strictest = guarded({ scripted: false });

export interface Html {
  readonly status: number;
  readonly html: string;
  /** `Accept-Encoding` of the request. */
  readonly accepts: string | undefined;
  readonly policy: Policy;
}

/** A page on its way out: compressed, kept by nobody without asking again, under the strictest policy it can do with. */
export function htmlReply({ status, html, accepts, policy }: Html): Reply {
  const coding = codingFor(accepts);
  const headers = {
    ...guarded(policy),
    'content-type': 'text/html; charset=utf-8',
    // what somebody signed in saw is not kept for whoever comes after them
    'cache-control': policy.scripted ? 'no-store' : 'private, no-cache',
    vary: 'accept-encoding, cookie',
    ...(coding === undefined ? {} : { 'content-encoding': coding }),
  };
  const whole = { statusCode: status, headers };
  if (coding === undefined) return { ...whole, body: html };
  return { ...whole, body: compressed(html, coding).toString('base64'), isBase64Encoded: true };
}

/** The best compression the browser takes. */
function codingFor(accepts = ''): 'br' | 'gzip' | undefined {
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}

// quality 5: pages are made for each reader, and more would cost longer than it saves
const compressed = (html: string, coding: 'br' | 'gzip'): Buffer =>
  coding === 'br' ? brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : gzipSync(html);

const sentTo = (statusCode: 302 | 303, location: string): Reply => ({
  statusCode,
  headers: { ...strictest, location, 'cache-control': 'no-store', vary: 'cookie, accept-language' },
});
/** Sends the reader to another address. */
export const redirect = (location: string): Reply => sentTo(302, location);
/** Sends the reader on after a form was taken, so that going back or loading again does not send it twice. */
export const seeOther = (location: string): Reply => sentTo(303, location);

/** An answer to our own script. */
export const jsonReply = (statusCode: number, value: unknown): Reply => ({
  statusCode,
  headers: { ...strictest, 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** A file to take away. */
export const downloadReply = ({ fileName, contentType, content }: Download): Reply => ({
  statusCode: 200,
  headers: {
    ...strictest,
    'content-type': contentType,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`,
  },
  body: Buffer.from(content).toString('base64'),
  isBase64Encoded: true,
});
