import type { Bucket } from './buckets.ts';
import type { StoredObject } from './object-disk.ts';
import type { Operation, Reply, SignedRequest } from './operation.ts';
import { invalidArgument, notImplemented } from './s3-refusal.ts';
import { document, element } from './xml.ts';

const MAX_KEYS = 1000;

interface Page {
  readonly objects: readonly StoredObject[];
  readonly prefixes: readonly string[];
  /** The last key this page spoke for, when more follow. */
  readonly last: string | null;
}
interface Listing {
  readonly prefix: string;
  readonly delimiter: string;
  readonly after: string;
  readonly limit: number;
}

/** The part of a key up to the first delimiter after the prefix, when there is one: a folder. */
function folderOf(key: string, { prefix, delimiter }: Listing): string | null {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? null : key.slice(0, at + delimiter.length);
}

function page(found: readonly StoredObject[], listing: Listing): Page {
  const { after, limit } = listing;
  if (limit === 0) return { objects: [], prefixes: [], last: null };
  const objects: StoredObject[] = [];
  const prefixes = new Set<string>();
  let last = '';
  for (const object of found.filter(({ key }) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)) {
    const folder = folderOf(object.key, listing);
    // A folder already given, on this page or as the last thing of the one before, is not given again.
    const known = folder !== null && (prefixes.has(folder) || after.startsWith(folder));
    if (!known && objects.length + prefixes.size >= limit) return { objects, prefixes: [...prefixes], last };
    if (!known && folder !== null) prefixes.add(folder);
    if (folder === null) objects.push(object);
    last = object.key;
  }
  return { objects, prefixes: [...prefixes], last: null };
}

const contents = (object: StoredObject) =>
  element('Contents', [
    element('Key', object.key),
    element('LastModified', object.storedAt),
    element('ETag', `"${object.eTag}"`),
    element('Size', object.size),
    element('StorageClass', 'STANDARD'),
  ]);

function list({ query }: SignedRequest, { name, disk }: Bucket): Reply {
  if (query.get('list-type') !== '2') throw notImplemented('The first version of listing');
  const asked = query.get('max-keys') ?? String(MAX_KEYS);
  if (!/^\d{1,9}$/.test(asked)) throw invalidArgument('max-keys is no number.');
  const token = query.get('continuation-token');
  const after = token === undefined ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const limit = Math.min(Number(asked), MAX_KEYS);
  const prefix = query.get('prefix') ?? '';
  const found = page(disk.list(prefix), { prefix, delimiter: query.get('delimiter') ?? '', after, limit });
  const next = found.last === null ? null : Buffer.from(found.last).toString('base64url');
  const body = document('ListBucketResult', [
    element('Name', name),
    element('Prefix', prefix),
    element('KeyCount', found.objects.length + found.prefixes.length),
    element('MaxKeys', limit),
    element('IsTruncated', next !== null),
    ...(next === null ? [] : [element('NextContinuationToken', next)]),
    ...found.objects.map(contents),
    ...found.prefixes.map((folder) => element('CommonPrefixes', [element('Prefix', folder)])),
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

export const listObjects: Operation = {
  name: 'ListObjectsV2',
  method: 'GET',
  on: 'bucket',
  query: ['x-id', 'list-type', 'prefix', 'delimiter', 'max-keys', 'start-after', 'continuation-token'],
  headers: [],
  run: list,
};
