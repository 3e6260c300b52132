import { unframing } from './aws-chunked.ts';
import { UNSIGNED_PAYLOAD } from './authentication.ts';
import type { Bucket } from './buckets.ts';
import { assertChecksums, promisedChecksums, type Checksums } from './checksums.ts';
import { assertWritable } from './conditions.ts';
import type { ObjectDisk, Staged } from './object-disk.ts';
import type { Operation, Reply, SignedRequest, Workbench } from './operation.ts';
import { invalidArgument, notImplemented, S3Refusal } from './s3-refusal.ts';
import { storeObject } from './store-object.ts';

const FRAMED = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';
const MAX_PUT_BYTES = 5 * 1024 ** 3;

/** Headers kept with an object and given back with it. */
export const KEPT_HEADERS = ['content-type', 'cache-control', 'content-disposition', 'content-language', 'expires'];

function keptHeaders(headers: SignedRequest['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => KEPT_HEADERS.includes(name) || name.startsWith('x-amz-meta-'),
  );
  const encodings = (headers['content-encoding'] ?? '').split(',').map((each) => each.trim());
  const encoding = encodings.filter((each) => each !== '' && each !== 'aws-chunked').join(', ');
  return { ...Object.fromEntries(kept), ...(encoding === '' ? {} : { 'content-encoding': encoding }) };
}

/** The body as its sender framed it; the checksums announced for the trailer must be in the trailer. */
async function stageFramed(request: SignedRequest, disk: ObjectDisk): Promise<[Staged, Checksums]> {
  const frames = unframing();
  const staged = await disk.stage(request.body, [frames], MAX_PUT_BYTES);
  const announced = (request.headers['x-amz-trailer'] ?? '').split(',').filter((name) => name !== '');
  const arrived = Object.keys(frames.trailer);
  const complete = announced.length === arrived.length && announced.every((name) => arrived.includes(name.trim()));
  if (complete && Number(request.headers['x-amz-decoded-content-length']) === staged.size) {
    return [staged, promisedChecksums({ ...request.headers, ...frames.trailer })];
  }
  disk.discard(staged.file);
  throw new S3Refusal(400, 'MalformedTrailerError', 'The trailer or the length of the body is not the announced one.');
}

async function stage(request: SignedRequest, disk: ObjectDisk): Promise<[Staged, Checksums]> {
  if (request.payload === FRAMED) return stageFramed(request, disk);
  if (request.payload.startsWith('STREAMING-')) throw notImplemented(request.payload);
  if (request.headers['content-length'] === undefined) {
    throw new S3Refusal(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
  }
  return [await disk.stage(request.body, [], MAX_PUT_BYTES), promisedChecksums(request.headers)];
}

function assertPromises(request: SignedRequest, staged: Staged, promised: Checksums): void {
  const { payload, headers } = request;
  if (payload !== UNSIGNED_PAYLOAD && payload !== FRAMED && payload !== staged.sha256) {
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch', 'x-amz-content-sha256 does not match what was computed.');
  }
  const md5 = headers['content-md5'];
  if (md5 !== undefined && md5 !== Buffer.from(staged.md5, 'hex').toString('base64')) {
    throw new S3Refusal(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  if (headers['x-amz-sdk-checksum-algorithm'] && Object.keys(promised).length === 0) {
    throw invalidArgument('x-amz-sdk-checksum-algorithm specified, but no corresponding checksum was found.');
  }
  assertChecksums(promised, staged);
}

async function put(request: SignedRequest, bucket: Bucket, bench: Workbench): Promise<Reply> {
  assertWritable(request.headers, request.key, bucket.disk.find(request.key));
  const [staged, promised] = await stage(request, bucket.disk);
  const object = storeObject(bucket, bench, staged, {
    key: request.key,
    headers: keptHeaders(request.headers),
    checksums: promised,
    check: () => {
      assertPromises(request, staged, promised);
      assertWritable(request.headers, request.key, bucket.disk.find(request.key));
    },
  });
  return { status: 200, headers: { etag: `"${object.eTag}"`, ...promised } };
}

export const putObject: Operation = {
  name: 'PutObject',
  method: 'PUT',
  on: 'object',
  query: ['x-id'],
  headers: [
    'if-match',
    'if-none-match',
    'x-amz-checksum-crc32',
    'x-amz-checksum-sha1',
    'x-amz-checksum-sha256',
    'x-amz-sdk-checksum-algorithm',
    'x-amz-trailer',
    'x-amz-decoded-content-length',
    'x-amz-meta-*',
  ],
  takesBody: true,
  run: put,
};
