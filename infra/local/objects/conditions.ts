import type { StoredObject } from './object-disk.ts';
import { noSuchKey, notImplemented, preconditionFailed } from './s3-refusal.ts';

type Headers = Readonly<Record<string, string>>;

const tags = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));
const named = (header: string, eTag: string) => header.trim() === '*' || tags(header).includes(eTag);
const seconds = (date: string) => Math.floor(Date.parse(date) / 1000);

/** Whether the caller already has what it asks for; a condition about the object that does not hold is refused. */
export function isNotModified(headers: Headers, object: StoredObject): boolean {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  const { 'if-unmodified-since': unmodifiedSince, 'if-modified-since': modifiedSince } = headers;
  if (match !== undefined && !named(match, object.eTag)) throw preconditionFailed('If-Match');
  // An `If-Match` that holds outweighs the date, as RFC 9110 §13.2.2 orders them.
  const changedSince = unmodifiedSince !== undefined && seconds(object.storedAt) > seconds(unmodifiedSince);
  if (match === undefined && changedSince) throw preconditionFailed('If-Unmodified-Since');
  if (noneMatch !== undefined) return named(noneMatch, object.eTag);
  return modifiedSince !== undefined && seconds(object.storedAt) <= seconds(modifiedSince);
}

/** Guards a write: `If-None-Match: *` writes once, `If-Match` replaces only what the caller has seen. */
export function assertWritable(headers: Headers, key: string, existing: StoredObject | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (noneMatch !== undefined && noneMatch !== '*') throw notImplemented('If-None-Match with a tag on a write');
  if (noneMatch === '*' && existing) throw preconditionFailed('If-None-Match');
  if (match === undefined) return;
  if (!existing) throw noSuchKey(key);
  if (!named(match, existing.eTag)) throw preconditionFailed('If-Match');
}
