import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { notImplemented, S3Refusal } from './s3-refusal.ts';

/** Digests of a body, hex for `md5` and `sha256`, base64 in `checksums` under the names of S3's headers. */
export interface Digests {
  readonly size: number;
  readonly md5: string;
  readonly sha256: string;
  readonly checksums: Readonly<Record<string, string>>;
}
/** The checksum headers of one object, `x-amz-checksum-…` → base64. */
export type Checksums = Readonly<Record<string, string>>;

const CHECKSUM_HEADER = /^x-amz-checksum-(?:crc32|crc32c|crc64nvme|sha1|sha256)$/;

/** Counts and hashes a body while it passes. */
export function digester(): { take: (chunk: Buffer) => void; digests: () => Digests } {
  const hashes = { md5: createHash('md5'), sha1: createHash('sha1'), sha256: createHash('sha256') };
  let size = 0;
  let crc = 0;
  return {
    take: (chunk) => {
      size += chunk.length;
      crc = crc32(chunk, crc);
      for (const hash of Object.values(hashes)) hash.update(chunk);
    },
    digests: () => {
      const [md5, sha1, sha256] = [hashes.md5.digest(), hashes.sha1.digest(), hashes.sha256.digest()];
      const crcBytes = Buffer.alloc(4);
      crcBytes.writeUInt32BE(crc);
      const checksums = {
        'x-amz-checksum-crc32': crcBytes.toString('base64'),
        'x-amz-checksum-sha1': sha1.toString('base64'),
        'x-amz-checksum-sha256': sha256.toString('base64'),
      };
      return { size, md5: md5.toString('hex'), sha256: sha256.toString('hex'), checksums };
    },
  };
}

/** The checksums a sender promised, in headers or in the trailer after the body. */
export const promisedChecksums = (headers: Readonly<Record<string, string>>): Checksums =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => CHECKSUM_HEADER.test(name)));

/** Refuses bytes that are not the promised ones. */
export function assertChecksums(promised: Checksums, digests: Digests): void {
  for (const [name, value] of Object.entries(promised)) {
    const computed = digests.checksums[name];
    if (computed === undefined) throw notImplemented(name);
    if (computed === value) continue;
    throw new S3Refusal(400, 'BadDigest', `The ${name} you specified did not match the calculated checksum.`);
  }
}
