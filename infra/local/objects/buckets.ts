import { join } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { ObjectDisk } from './object-disk.ts';
import { S3Refusal } from './s3-refusal.ts';

/** Which pages of which origin a browser may let talk to a bucket; `*` stands for any run of characters. */
const CorsRule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.coerce.number().optional(),
});
export type CorsRule = z.infer<typeof CorsRule>;

/** A bucket as the store needs it: its name and its CORS rules. */
export interface BucketConfig {
  readonly name: string;
  readonly cors: readonly CorsRule[];
}

const Properties = z.object({ CorsConfiguration: z.object({ CorsRules: z.array(CorsRule) }).optional() });

/** Reads a bucket out of the properties of an `AWS::S3::Bucket`, its references already resolved. */
export const bucketFrom = (name: string, properties: unknown): BucketConfig => ({
  name,
  cors: Properties.parse(properties).CorsConfiguration?.CorsRules ?? [],
});

/** One bucket with its disk. */
export interface Bucket extends BucketConfig {
  readonly disk: ObjectDisk;
}

/** An object that has just come to be, as an event tells it; `eTag` without quotes. */
export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  readonly eTag: string;
  readonly createdAt: string;
}

/** All buckets of the store. */
export class Buckets {
  private readonly byName: ReadonlyMap<string, Bucket>;

  constructor(directory: string, configs: readonly BucketConfig[]) {
    const opened = configs.map((config) => ({ ...config, disk: new ObjectDisk(join(directory, safe(config.name))) }));
    this.byName = new Map(opened.map((bucket) => [bucket.name, bucket]));
  }

  find(name: string): Bucket | undefined {
    return this.byName.get(name);
  }

  get(name: string): Bucket {
    const bucket = this.find(name);
    if (bucket) return bucket;
    throw new S3Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: name });
  }

  /** The bytes of an object, for those who need no signature: the scanner. */
  read(name: string, key: string): Readable | null {
    const bucket = this.find(name);
    const object = bucket?.disk.find(key);
    return bucket && object ? bucket.disk.read(object) : null;
  }
}

function safe(name: string): string {
  if (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) return name;
  throw new Error(`"${name}" is no name of a bucket`);
}
