import type { Bucket } from './buckets.ts';
import { assertWritable } from './conditions.ts';
import type { Operation, Reply, SignedRequest, Workbench } from './operation.ts';
import { noSuchKey, notImplemented, preconditionFailed, S3Refusal } from './s3-refusal.ts';
import { storeObject } from './store-object.ts';
import { decoded } from './wire-request.ts';
import { document, element } from './xml.ts';

/** The bucket and key a copy is made of; a version of it cannot be asked for, since versions are not kept. */
function readSource(header: string): { bucket: string; key: string } {
  if (header.includes('?')) throw notImplemented('Copying a version');
  const [bucket = '', ...key] = decoded(header).replace(/^\//, '').split('/');
  return { bucket, key: key.join('/') };
}

async function copy(request: SignedRequest, bucket: Bucket, bench: Workbench): Promise<Reply> {
  const from = readSource(request.headers['x-amz-copy-source'] ?? '');
  if ((request.headers['x-amz-metadata-directive'] ?? 'COPY') !== 'COPY') throw notImplemented('Replacing metadata');
  if (from.bucket === bucket.name && from.key === request.key) {
    throw new S3Refusal(400, 'InvalidRequest', 'This copy request is illegal: it copies an object to itself.');
  }
  const { disk } = bench.buckets.get(from.bucket);
  const source = disk.find(from.key);
  if (!source) throw noSuchKey(from.key);
  const wanted = request.headers['x-amz-copy-source-if-match']?.replaceAll('"', '');
  if (wanted !== undefined && wanted !== '*' && wanted !== source.eTag) throw preconditionFailed('If-Match');
  const staged = { file: await disk.duplicate(source, bucket.disk), size: source.size, md5: source.eTag };
  const { headers, checksums } = source;
  const check = () => {
    assertWritable(request.headers, request.key, bucket.disk.find(request.key));
  };
  const object = storeObject(bucket, bench, staged, { key: request.key, headers, checksums, check });
  const content = [element('LastModified', object.storedAt), element('ETag', `"${object.eTag}"`)];
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: document('CopyObjectResult', content),
  };
}

export const copyObject: Operation = {
  name: 'CopyObject',
  method: 'PUT',
  on: 'object',
  query: ['x-id'],
  headers: ['if-match', 'if-none-match', 'x-amz-copy-source', 'x-amz-copy-source-if-match', 'x-amz-metadata-directive'],
  run: copy,
};
