import { CreateBucketCommand, PutBucketCorsCommand, S3Client } from '@aws-sdk/client-s3';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { bucketFrom, objectStore } from '../../infra/local/objects/index.ts';

export const BUCKET = 'concurs-documents';
export const REGION = 'us-east-1';
export const PORTAL = 'https://concurs.example';
const KEYS = { accessKeyId: 'local', secretAccessKey: 'local' };
const CORS = {
  AllowedOrigins: [PORTAL],
  AllowedMethods: ['POST', 'GET'],
  AllowedHeaders: ['*'],
  ExposedHeaders: ['ETag'],
};

/** A running store with the document bucket in it. */
export interface RunningStore {
  readonly endpoint: string;
  stop(): Promise<void>;
}
/** A store the uploads are tried on; `absent` says why it cannot be, and `name` which it is. */
export interface StoreKind {
  readonly name: 'the local store' | 'radosgw';
  readonly absent: string | null;
  start(): Promise<RunningStore>;
}

/** A client as the functions have it, with these keys. */
export const clientOf = (endpoint: string, secretAccessKey = KEYS.secretAccessKey): S3Client =>
  new S3Client({
    endpoint,
    region: REGION,
    forcePathStyle: true,
    credentials: { ...KEYS, secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

/** The local store on a free port with its objects in this directory. */
export async function startLocal(directory: string, options: Partial<Parameters<typeof objectStore>[0]> = {}) {
  const buckets = [bucketFrom(BUCKET, { CorsConfiguration: { CorsRules: [CORS] } })];
  const store = objectStore({ directory, port: 0, region: REGION, keys: KEYS, buckets, ...options });
  await store.start();
  return { endpoint: store.env['AWS_ENDPOINT_URL_S3'] ?? '', store, stop: () => store.stop() };
}

async function startInNewDirectory(): Promise<RunningStore> {
  const directory = await mkdtemp(join(tmpdir(), 'objects-'));
  const { endpoint, stop } = await startLocal(directory);
  return { endpoint, stop: () => stop().then(() => rm(directory, { recursive: true })) };
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });

async function withBucket(endpoint: string): Promise<string> {
  const client = clientOf(endpoint);
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const { ExposedHeaders, ...rule } = CORS;
  const rules = [{ ...rule, ExposeHeaders: ExposedHeaders }];
  await client.send(new PutBucketCorsCommand({ Bucket: BUCKET, CORSConfiguration: { CORSRules: rules } }));
  client.destroy();
  return endpoint;
}

const SCRIPT = join(import.meta.dirname, '../radosgw/radosgw.sh');
const run = promisify(execFile);

async function startRadosgw(): Promise<RunningStore> {
  const given = process.env['RADOSGW_ENDPOINT'];
  if (given) return { endpoint: await withBucket(given), stop: () => Promise.resolve() };
  const home = await mkdtemp(join(tmpdir(), 'radosgw-'));
  const env = {
    ...process.env,
    RADOSGW_PORT: String(await freePort()),
    RADOSGW_MON_PORT: String(await freePort()),
    // Below the ports a system hands out, forty of them for each process.
    RADOSGW_OSD_PORT: String(20_000 + (process.pid % 250) * 40),
  };
  const { stdout } = await run(SCRIPT, ['start', home], { env });
  const stop = async () => {
    await run(SCRIPT, ['stop', home], { env });
    await rm(home, { recursive: true });
  };
  return { endpoint: await withBucket(stdout.trim()), stop };
}

const onPath = (command: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((directory) => existsSync(join(directory, command)));

const radosgwIsHere =
  process.env['RADOSGW_ENDPOINT'] !== undefined || ['radosgw', 'ceph-mon', 'ceph-osd', 'ceph'].every(onPath);

/** The stand-in, and the real store it is held against where that is installed. */
export const STORES: readonly StoreKind[] = [
  { name: 'the local store', absent: null, start: startInNewDirectory },
  {
    name: 'radosgw',
    absent: radosgwIsHere ? null : 'radosgw is not installed and RADOSGW_ENDPOINT is not set',
    start: startRadosgw,
  },
];
