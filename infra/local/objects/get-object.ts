import { readRange } from './byte-range.ts';
import { isNotModified } from './conditions.ts';
import type { StoredObject } from './object-disk.ts';
import type { Operation, Reply, SignedRequest, Workbench } from './operation.ts';
import type { Bucket } from './buckets.ts';
import { noSuchKey } from './s3-refusal.ts';

const OVERRIDES = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
];

/** A signed link may say under which headers its object is given; only the signer could put them there. */
function overrides(query: ReadonlyMap<string, string>): Record<string, string> {
  const said = OVERRIDES.map((name) => [name, query.get(`response-${name}`)] as const);
  return Object.fromEntries(said.filter((each): each is readonly [string, string] => each[1] !== undefined));
}

function objectHeaders(request: SignedRequest, object: StoredObject): Record<string, string> {
  const mode = request.headers['x-amz-checksum-mode'] ?? request.query.get('x-amz-checksum-mode');
  return {
    'content-type': 'binary/octet-stream',
    ...object.headers,
    ...overrides(request.query),
    ...(mode === 'ENABLED' ? object.checksums : {}),
    'accept-ranges': 'bytes',
    etag: `"${object.eTag}"`,
    'last-modified': new Date(object.storedAt).toUTCString(),
  };
}

function get(request: SignedRequest, { disk }: Bucket, _bench: Workbench): Reply {
  const object = disk.find(request.key);
  if (!object) throw noSuchKey(request.key);
  const headers = objectHeaders(request, object);
  if (isNotModified(request.headers, object)) return { status: 304, headers };
  const range = readRange(request.headers['range'], object.size);
  const body = request.method === 'HEAD' ? undefined : disk.read(object, range ?? undefined);
  const length = range ? range.end - range.start + 1 : object.size;
  const span = range && { 'content-range': `bytes ${range.start}-${range.end}/${object.size}` };
  const all = { ...headers, ...span, 'content-length': String(length) };
  return { status: range ? 206 : 200, headers: all, ...(body ? { body } : {}) };
}

const reading = {
  on: 'object',
  query: ['x-id', 'x-amz-checksum-mode', ...OVERRIDES.map((name) => `response-${name}`)],
  headers: ['x-amz-checksum-mode', 'range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'],
  run: get,
} as const;

export const getObject: Operation = { name: 'GetObject', method: 'GET', ...reading };
export const headObject: Operation = { name: 'HeadObject', method: 'HEAD', ...reading };
