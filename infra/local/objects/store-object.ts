import type { Bucket } from './buckets.ts';
import type { Checksums } from './checksums.ts';
import type { Staged, StoredObject } from './object-disk.ts';
import type { Workbench } from './operation.ts';
import { S3Refusal } from './s3-refusal.ts';

interface Storing {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly checksums: Checksums;
  /** Runs right before the write, in the same turn: nobody gets between. */
  readonly check: () => void;
}

const MAX_KEY_BYTES = 1024;

/** Makes staged bytes an object and tells of it, or leaves no trace of them when the check refuses. */
export function storeObject(
  bucket: Bucket,
  bench: Workbench,
  staged: Pick<Staged, 'file' | 'size' | 'md5'>,
  { key, headers, checksums, check }: Storing,
): StoredObject {
  const storedAt = new Date(bench.now()).toISOString();
  const object = { key, file: staged.file, size: staged.size, eTag: staged.md5, storedAt, headers, checksums };
  try {
    if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Refusal(400, 'KeyTooLongError', 'Your key is too long');
    check();
    bucket.disk.commit(object);
  } catch (problem) {
    bucket.disk.discard(staged.file);
    throw problem;
  }
  bench.onCreated({ bucket: bucket.name, key, size: object.size, eTag: object.eTag, createdAt: storedAt });
  return object;
}
