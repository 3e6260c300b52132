import type { Readable } from 'node:stream';
import type { Bucket, Buckets, CreatedObject } from './buckets.ts';
import type { WireRequest } from './wire-request.ts';

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readable;
}

/** What an operation works with. */
export interface Workbench {
  readonly buckets: Buckets;
  readonly now: () => number;
  readonly onCreated: (object: CreatedObject) => void;
}
/** A request that passed the gate; `payload` is what its signature promises about the body. */
export interface SignedRequest extends WireRequest {
  readonly payload: string;
}

/** One S3 operation and every query parameter and header it understands: a request with any other is not this operation. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly on: 'bucket' | 'object';
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly takesBody?: boolean;
  run(request: SignedRequest, bucket: Bucket, bench: Workbench): Promise<Reply> | Reply;
}
