import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Part } from '../part.ts';
import { Buckets, type BucketConfig, type CreatedObject } from './buckets.ts';
import { objectServer } from './object-server.ts';
import type { Keys } from './signature.ts';

export interface ObjectStoreConfig {
  /** Where objects are kept; they are there again after a restart. */
  readonly directory: string;
  /** 0 takes a free port; `env` then tells it once started. */
  readonly port: number;
  readonly region: string;
  readonly keys: Keys;
  readonly buckets: readonly BucketConfig[];
  /** Told of every object once it is stored, before its sender is. */
  readonly onCreated?: (object: CreatedObject) => void;
  readonly report?: (problem: unknown) => void;
}

/** The local S3: a part of the stack that also lets the scanner read what it keeps. */
export interface ObjectStore extends Part {
  read(bucket: string, key: string): Readable | null;
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      // A server listening on a port has an address of this form.
      resolve((server.address() as AddressInfo).port);
    });
  });

/** S3 on disk and on loopback, which checks signatures, policies and promises as S3 does and refuses what it does not know. */
export function objectStore(config: ObjectStoreConfig): ObjectStore {
  const { keys, region, report = console.error } = config;
  // Signatures live on real time, whatever time the gateway tells the functions.
  const now = Date.now;
  const buckets = new Buckets(config.directory, config.buckets);
  const onCreated = config.onCreated ?? (() => undefined);
  const server = objectServer({ buckets, now, onCreated }, { keys, region, now }, report);
  let port = config.port;
  return {
    name: 'objects',
    get env() {
      return { AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${String(port)}` };
    },
    start: async () => {
      port = await listen(server, config.port);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    read: (bucket, key) => buckets.read(bucket, key),
  };
}
