import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { err, ok, type Result } from '../kernel/result.ts';
import { objectMissing, plainETag, sayMissing, type ObjectMissing } from './refusals.ts';
import { HEAD_BYTES, sniff, TAIL_BYTES, type FileType } from './sniff.ts';

/** What a stored object itself says: `sha256` in hex, `sniffedType` null when its bytes are of no accepted kind. */
export interface Finding {
  readonly size: number;
  readonly sha256: string;
  readonly sniffedType: FileType | null;
  readonly eTag: string;
}
export interface ObjectTooLarge {
  readonly code: 'ObjectTooLarge';
  readonly maxBytes: number;
}
export interface InspectLimits {
  readonly maxBytes: number;
}

interface Measured {
  readonly size: number;
  readonly sha256: string;
  readonly sniffedType: FileType | null;
}

/** The end of the file, at least `TAIL_BYTES` of it, in as many chunks as that takes. */
function dropOld(chunks: Buffer[], held: number): number {
  let left = held;
  for (let first = chunks[0]; first && left - first.length >= TAIL_BYTES; first = chunks[0]) {
    left -= first.length;
    chunks.shift();
  }
  return left;
}

async function measure(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Measured | null> {
  const hash = createHash('sha256');
  const recent: Buffer[] = [];
  let head = Buffer.alloc(0);
  let size = 0;
  let held = 0;
  for await (const bytes of body) {
    const chunk = Buffer.from(bytes);
    size += chunk.length;
    if (size > maxBytes) return null;
    hash.update(chunk);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    recent.push(chunk);
    held = dropOld(recent, held + chunk.length);
  }
  const sniffedType = sniff({ head, tail: Buffer.concat(recent), size });
  return { size, sha256: hash.digest('hex'), sniffedType };
}

/** Reads the stored object once, in a bounded amount of memory; never trusts what its uploader said about it. */
export async function inspectObject(
  client: S3Client,
  bucket: string,
  key: string,
  { maxBytes }: InspectLimits,
): Promise<Result<Finding, ObjectMissing | ObjectTooLarge>> {
  const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(sayMissing);
  if (object === null || !(object.Body instanceof Readable)) return err(objectMissing(key));
  const measured = await measure(object.Body, maxBytes);
  if (measured === null) return err({ code: 'ObjectTooLarge', maxBytes });
  return ok({ ...measured, eTag: plainETag(object.ETag) });
}
