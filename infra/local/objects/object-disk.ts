import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { digester, type Digests } from './checksums.ts';
import { recordName } from './record-name.ts';
import { S3Refusal } from './s3-refusal.ts';

const StoredObject = z.object({
  key: z.string(),
  file: z.string(),
  size: z.int().min(0),
  eTag: z.string(),
  storedAt: z.iso.datetime(),
  /** Headers given back as they came: content-type and its kin, `x-amz-meta-…`. */
  headers: z.record(z.string(), z.string()),
  checksums: z.record(z.string(), z.string()),
});
/** What the disk knows of one object; its bytes are in `file`, which is never written twice. */
export type StoredObject = Readonly<z.infer<typeof StoredObject>>;

/** Bytes on disk that are not yet an object. */
export interface Staged extends Digests {
  readonly file: string;
}

const tooLarge = (maxBytes: number) =>
  new S3Refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
    MaxSizeAllowed: String(maxBytes),
  });

/** The objects of one bucket: immutable files of bytes, and a record beside them that makes a file an object. */
export class ObjectDisk {
  private readonly directory: string;
  private readonly objects = new Map<string, StoredObject>();

  constructor(directory: string) {
    this.directory = directory;
    mkdirSync(directory, { recursive: true });
    for (const name of readdirSync(directory).filter((each) => each.endsWith('.json'))) {
      const object = StoredObject.parse(JSON.parse(readFileSync(join(directory, name), 'utf8')));
      this.objects.set(object.key, object);
    }
    this.removeOrphans();
  }

  find(key: string): StoredObject | undefined {
    return this.objects.get(key);
  }

  /** Keys in the order of their UTF-8 bytes, as S3 lists them. */
  list(prefix: string): StoredObject[] {
    const found = [...this.objects.values()].filter((object) => object.key.startsWith(prefix));
    return found.sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)));
  }

  /** Writes a body down while counting and hashing it; more than `maxBytes` is refused and leaves nothing. */
  async stage(body: Readable, through: readonly Transform[], maxBytes: number): Promise<Staged> {
    const file = `${randomUUID()}.bytes`;
    const { take, digests } = digester();
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > maxBytes) {
          done(tooLarge(maxBytes));
          return;
        }
        take(chunk);
        done(null, chunk);
      },
    });
    try {
      await pipeline([body, ...through, meter, createWriteStream(this.at(file), { flags: 'wx' })]);
    } catch (problem) {
      this.discard(file);
      throw problem;
    }
    return { file, ...digests() };
  }

  /** A second file with the same bytes, for a copy under another key. */
  async duplicate(object: StoredObject, target: ObjectDisk): Promise<string> {
    const file = `${randomUUID()}.bytes`;
    await copyFile(this.at(object.file), target.at(file), constants.COPYFILE_FICLONE);
    return file;
  }

  /** Makes staged bytes the object of a key, at once: without a pause between a caller's condition and the write. */
  commit(object: StoredObject): void {
    const record = this.at(recordName(object.key));
    const before = this.objects.get(object.key);
    writeFileSync(`${record}.tmp`, JSON.stringify(object));
    renameSync(`${record}.tmp`, record);
    this.objects.set(object.key, object);
    if (before) this.discard(before.file);
  }

  remove(key: string): void {
    const object = this.objects.get(key);
    if (!object) return;
    this.objects.delete(key);
    rmSync(this.at(recordName(key)), { force: true });
    this.discard(object.file);
  }

  /** Opens the file at once, so that a reader keeps its bytes whatever is stored or removed meanwhile. */
  read(object: StoredObject, range?: { readonly start: number; readonly end: number }): Readable {
    return createReadStream('', { ...range, fd: openSync(this.at(object.file), 'r') });
  }

  discard(file: string): void {
    rmSync(this.at(file), { force: true });
  }

  private at(file: string): string {
    return join(this.directory, file);
  }

  /** Bytes whose upload was cut off by the end of the process belong to nobody. */
  private removeOrphans(): void {
    const owned = new Set([...this.objects.values()].map((object) => object.file));
    const lost = readdirSync(this.directory).filter((file) => !file.endsWith('.json') && !owned.has(file));
    for (const file of lost) this.discard(file);
  }
}
