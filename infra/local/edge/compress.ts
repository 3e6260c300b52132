import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip';

/** The kinds of files here that CloudFront compresses; it knows more of them. */
const TYPES = new Set(['text/css', 'text/javascript', 'image/svg+xml', 'text/plain', 'application/json']);
const LEAST = 1000;
const MOST = 10_000_000;

/** Whether CloudFront makes a file smaller: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html */
export const compressible = (type: string, bytes: number): boolean =>
  TYPES.has(type.split(';', 1)[0] ?? '') && bytes >= LEAST && bytes <= MOST;

/** The compression a browser takes, brotli before gzip. */
export function codingFor(accepts = ''): Coding | undefined {
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}

// CloudFront does not say how hard it tries: less hard than it could, to promise no smaller pages than it serves
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export const compressed = (content: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'br' ? promisify(brotliCompress)(content, QUALITY) : promisify(gzip)(content);
