import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreatedObject } from '../../infra/local/objects/index.ts';
import { BUCKET, clientOf, REGION, startLocal } from '../files/stores.ts';
import { ask, codeOf, presigned } from './object-requests.ts';

describe('the local object store', () => {
  let directory: string;
  let running: Awaited<ReturnType<typeof startLocal>>;
  let client: S3Client;
  const created: CreatedObject[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'objects-'));
    running = await startLocal(directory, { onCreated: (object) => created.push(object) });
    client = clientOf(running.endpoint);
  });
  afterAll(async () => {
    await running.stop();
    await rm(directory, { recursive: true });
  });

  const put = (Key: string, Body: string | Buffer, more = {}) =>
    client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }));
  const get = (Key: string, more = {}) => client.send(new GetObjectCommand({ Bucket: BUCKET, Key, ...more }));
  const bytesOf = async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString();

  test('keeps bytes, type, encoding and metadata, and tells of the new object', async () => {
    await put('a/ș î.txt', 'bună', { ContentType: 'text/plain', ContentLanguage: 'ro', Metadata: { by: 'x' } });
    expect(await get('a/ș î.txt')).toMatchObject({
      ContentType: 'text/plain',
      ContentLanguage: 'ro',
      Metadata: { by: 'x' },
    });
    expect(await bytesOf('a/ș î.txt')).toBe('bună');
    expect(created.at(-1)).toMatchObject({ bucket: BUCKET, key: 'a/ș î.txt', size: 5 });
  });

  test('has everything again after a restart, and nothing of an upload that was cut off', async () => {
    await put('kept/../..//x', 'still here');
    await running.stop();
    running = await startLocal(directory, { onCreated: (object) => created.push(object) });
    client = clientOf(running.endpoint);
    expect(await bytesOf('kept/../..//x')).toBe('still here');
  });

  test('a new object replaces the old one whole, while those who read the old one finish', async () => {
    const old = randomBytes(3_000_000);
    await put('replaced', old);
    const reading = (await get('replaced')).Body;
    await put('replaced', 'new');
    const read = await reading?.transformToByteArray();
    expect(Buffer.from(read ?? []).equals(old)).toBe(true);
    expect(await bytesOf('replaced')).toBe('new');
  });

  test('a part of an object is a range of its bytes', async () => {
    await put('digits', '0123456789');
    expect(await bytesOf('digits', { Range: 'bytes=2-4' })).toBe('234');
    expect(await bytesOf('digits', { Range: 'bytes=7-' })).toBe('789');
    expect(await bytesOf('digits', { Range: 'bytes=-2' })).toBe('89');
    expect(await get('digits', { Range: 'bytes=8-99' })).toMatchObject({ ContentRange: 'bytes 8-9/10' });
    await expect(get('digits', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });

  test('conditions are kept: not modified, write once, replace only what was seen', async () => {
    const { ETag } = await put('once', 'a', { IfNoneMatch: '*' });
    const is = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });
    await expect(get('once', { IfNoneMatch: ETag })).rejects.toMatchObject(is(304));
    await expect(get('once', { IfMatch: '"other"' })).rejects.toMatchObject(is(412));
    await expect(put('once', 'b', { IfNoneMatch: '*' })).rejects.toMatchObject(is(412));
    await expect(put('once', 'b', { IfMatch: '"other"' })).rejects.toMatchObject(is(412));
    await expect(put('absent', 'b', { IfMatch: ETag })).rejects.toMatchObject(is(404));
    await put('once', 'b', { IfMatch: ETag });
    expect(await bytesOf('once')).toBe('b');
  });

  test('of many who write once at the same time, one does', async () => {
    const writes = Array.from({ length: 20 }, (_, i) => put('race', String(i), { IfNoneMatch: '*' }));
    const done = await Promise.allSettled(writes);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a copy keeps type and bytes, and is never made onto itself', async () => {
    await put('source', 'text', { ContentType: 'text/plain' });
    const copy = (Key: string) => new CopyObjectCommand({ Bucket: BUCKET, Key, CopySource: `${BUCKET}/source` });
    await client.send(copy('copied'));
    const head = await client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'copied' }));
    expect(head).toMatchObject({ ContentType: 'text/plain', ContentLength: 4 });
    await expect(client.send(copy('source'))).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  test('lists by pages and folders, in the order of bytes', async () => {
    for (const key of ['l/a/1', 'l/a/2', 'l/b', 'l/c/1', 'l/d']) await put(key, 'x');
    const list = (more = {}) => client.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'l/', ...more }));
    const names = async (more = {}) => (await list(more)).Contents?.map(({ Key }) => Key);
    expect(await names()).toEqual(['l/a/1', 'l/a/2', 'l/b', 'l/c/1', 'l/d']);
    const first = await list({ Delimiter: '/', MaxKeys: 2 });
    expect(first).toMatchObject({ CommonPrefixes: [{ Prefix: 'l/a/' }], IsTruncated: true, KeyCount: 2 });
    const second = await list({ Delimiter: '/', ContinuationToken: first.NextContinuationToken });
    expect(second.CommonPrefixes).toEqual([{ Prefix: 'l/c/' }]);
    expect(second.Contents?.map(({ Key }) => Key)).toEqual(['l/d']);
  });

  describe('holds a sender to what it promised about the bytes', () => {
    const careful = () =>
      new S3Client({
        endpoint: running.endpoint,
        region: REGION,
        forcePathStyle: true,
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      });
    const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

    test('checksums in headers and in the trailer of a stream are kept and given back', async () => {
      const body = randomBytes(200_000);
      const sent = { Bucket: BUCKET, Key: 'streamed', ContentLength: body.length };
      await careful().send(new PutObjectCommand({ ...sent, Body: Readable.from([body]) }));
      const read = await (await get('streamed')).Body?.transformToByteArray();
      expect(Buffer.from(read ?? []).equals(body)).toBe(true);
      await put('summed', 'text', { ChecksumSHA256: sha256('text') });
      const head = new HeadObjectCommand({ Bucket: BUCKET, Key: 'summed', ChecksumMode: 'ENABLED' });
      expect((await client.send(head)).ChecksumSHA256).toBe(sha256('text'));
    });

    test.each([
      ['a SHA-256', { ChecksumSHA256: sha256('other') }],
      ['a CRC-32', { ChecksumCRC32: 'AAAAAA==' }],
      ['an MD5', { ContentMD5: createHash('md5').update('other').digest('base64') }],
    ])('%s of other bytes is refused and leaves nothing', async (_name, promise) => {
      await expect(put('promised', 'text', promise)).rejects.toMatchObject({ name: 'BadDigest' });
      await expect(get('promised')).rejects.toMatchObject({ name: 'NoSuchKey' });
    });

    test('the hash under the signature is the hash of the body', async () => {
      const headers = { 'x-amz-content-sha256': createHash('sha256').update('other').digest('hex') };
      const reply = await ask(running.endpoint, { method: 'PUT', key: 'hashed', headers, body: 'text' });
      expect([reply.status, await codeOf(reply)]).toEqual([400, 'XAmzContentSHA256Mismatch']);
    });

    test.each([
      ['a wrong trailer', '4\r\ntext\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'],
      ['a missing trailer', '4\r\ntext\r\n0\r\n\r\n'],
      ['another length', '3\r\ntex\r\n0\r\nx-amz-checksum-crc32:eB0qVQ==\r\n\r\n'],
      ['a broken frame', '4\r\ntextX\r\n0\r\n\r\n'],
      ['an end that never comes', '4\r\ntext\r\n'],
    ])('a framed body with %s is refused', async (_name, body) => {
      const headers = {
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'content-encoding': 'aws-chunked',
        'x-amz-decoded-content-length': '4',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      };
      const reply = await ask(running.endpoint, { method: 'PUT', key: 'framed', headers, body });
      expect(reply.status).toBe(400);
      await expect(get('framed')).rejects.toMatchObject({ name: 'NoSuchKey' });
    });
  });

  describe('refuses what it does not know instead of taking it for something else', () => {
    test.each([
      ['PUT', 'acl'],
      ['PUT', 'tagging'],
      ['PUT', 'legal-hold'],
      ['PUT', 'partNumber'],
      ['GET', 'uploadId'],
      ['GET', 'versionId'],
      ['GET', 'attributes'],
      ['DELETE', 'versionId'],
      ['DELETE', 'tagging'],
      ['POST', 'uploads'],
      ['POST', 'restore'],
    ])('%s of an object with ?%s', async (method, name) => {
      await put('precious', 'before');
      const reply = await ask(running.endpoint, { method, key: 'precious', query: { [name]: '' } });
      expect([reply.status, await codeOf(reply)]).toEqual([501, 'NotImplemented']);
      expect(await bytesOf('precious')).toBe('before');
    });

    test.each([
      ['DELETE', 'cors'],
      ['DELETE', 'policy'],
      ['DELETE', 'list-type'],
      ['GET', 'versions'],
      ['GET', 'versioning'],
      ['PUT', 'cors'],
      ['POST', 'delete'],
    ])('%s of the bucket with ?%s', async (method, name) => {
      const reply = await ask(running.endpoint, { method, key: '', query: { [name]: '' } });
      expect([reply.status, await codeOf(reply)]).toEqual([501, 'NotImplemented']);
    });

    test.each([
      'x-amz-acl',
      'x-amz-tagging',
      'x-amz-server-side-encryption',
      'x-amz-object-lock-mode',
      'x-amz-checksum-crc64nvme',
    ])('a signed header %s', async (name) => {
      const reply = await ask(running.endpoint, { method: 'PUT', key: 'strange', headers: { [name]: 'x' }, body: 'x' });
      expect([reply.status, await codeOf(reply)]).toEqual([501, 'NotImplemented']);
    });

    test('signed chunks, which it cannot check', async () => {
      const headers = { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' };
      const reply = await ask(running.endpoint, { method: 'PUT', key: 'chunks', headers, body: 'x' });
      expect(reply.status).toBe(501);
    });
  });

  describe('acts on nothing that is not signed', () => {
    test.each(['x-amz-acl', 'x-amz-copy-source', 'x-amz-tagging', 'x-amz-meta-owner'])('%s', async (name) => {
      const asked = { method: 'PUT', key: 'unsigned', body: 'x' };
      const byHeader = await ask(running.endpoint, asked, { [name]: `${BUCKET}/precious` });
      expect([byHeader.status, await codeOf(byHeader)]).toEqual([403, 'AccessDenied']);
      const link = await presigned(running.endpoint, asked);
      const byLink = await fetch(link, { method: 'PUT', body: 'x', headers: { [name]: `${BUCKET}/precious` } });
      expect([byLink.status, await codeOf(byLink)]).toEqual([403, 'AccessDenied']);
    });

    test('a parameter given twice, a broken address, a bucket that is not', async () => {
      const { endpoint } = running;
      const link = await presigned(endpoint, { method: 'GET', key: 'precious' });
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(`${link}&X-Amz-Expires=9`)).status).toBe(400);
      expect((await fetch(`${link}&response-content-type=text/html`)).status).toBe(403);
      expect((await fetch(`${endpoint}/${BUCKET}/%ff`)).status).toBe(400);
      expect((await fetch(`${endpoint}/nothing`, { method: 'OPTIONS' })).status).toBe(404);
      expect((await fetch(link.replace(BUCKET, 'another'))).status).toBe(403);
    });
  });
});
