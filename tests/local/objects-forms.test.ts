import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { connect } from 'node:net';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type UploadForm } from '../../shared/files/index.ts';
import { files } from '../../shared/files/files.ts';
import { instantOf } from '../../shared/kernel/instants.ts';
import { aPdf } from '../files/documents.ts';
import { BUCKET, clientOf, PORTAL, startLocal } from '../files/stores.ts';
import { codeOf } from './object-requests.ts';

let directory: string;
let running: Awaited<ReturnType<typeof startLocal>>;
const created: string[] = [];
const problems: unknown[] = [];
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'objects-'));
  const onCreated = ({ key }: { key: string }) => created.push(key);
  running = await startLocal(directory, { onCreated, report: (problem) => problems.push(problem) });
});
afterAll(async () => {
  await running.stop();
  await rm(directory, { recursive: true });
});

const PROMISE = {
  key: 'quarantine/form',
  contentType: 'application/pdf',
  expiresInSeconds: 60,
  now: instantOf(0),
};
const aForm = (size: number) =>
  files({ client: clientOf(running.endpoint), bucket: BUCKET }).presignUpload({ ...PROMISE, size });
const BOUNDARY = 'frontiera';
const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (content: string, name = 'file') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="a.pdf"\r\n\r\n${content}\r\n`;
const END = `--${BOUNDARY}--\r\n`;
const fieldsOf = async (size: number) =>
  Object.entries((await aForm(size)).fields)
    .map(([name, value]) => field(name, value))
    .join('');
const post = (body: string, contentType = `multipart/form-data; boundary=${BOUNDARY}`) =>
  fetch(`${running.endpoint}/${BUCKET}`, {
    method: 'POST',
    headers: { 'content-type': contentType, origin: PORTAL },
    body,
  });
const nothingIsLeft = async () => (await readdir(join(directory, BUCKET))).length === created.length * 2;

test('what comes after the file is ignored', async () => {
  const reply = await post((await fieldsOf(4)) + file('%PDF') + field('acl', 'public-read') + END);
  expect(reply.status).toBe(201);
  expect(created).toEqual(['quarantine/form']);
});

test.each([
  [
    'a field given twice',
    async () => field('key', 'quarantine/other') + (await fieldsOf(4)) + file('%PDF') + END,
    'InvalidArgument',
  ],
  [
    'a field that never ends',
    async () => field('key', 'x'.repeat(30_000)) + (await fieldsOf(4)) + file('%PDF') + END,
    'MalformedPOSTRequest',
  ],
  [
    'a file of another name first',
    async () => (await fieldsOf(4)) + file('%PDF', 'photo') + file('%PDF') + END,
    'InvalidArgument',
  ],
  ['the file as a field', async () => (await fieldsOf(4)) + field('file', '%PDF') + END, 'InvalidArgument'],
  ['the file before its fields', async () => file('%PDF') + (await fieldsOf(4)) + END, 'AccessDenied'],
  ['no end', async () => (await fieldsOf(4)) + file('%PDF'), 'MalformedPOSTRequest'],
  ['nothing in it', () => Promise.resolve(END), 'InvalidArgument'],
])('a form with %s is refused', async (_name, body, code) => {
  const reply = await post(await body());
  expect([reply.status < 500, await codeOf(reply)]).toEqual([true, code]);
  expect(created).toHaveLength(1);
  expect(await nothingIsLeft()).toBe(true);
});

test('a body that is no form at all is refused', async () => {
  expect((await post('x', 'multipart/form-data')).status).toBe(400);
  expect((await post('x', 'application/json')).status).toBe(403);
});

test('the portal may read why its upload was refused, another page may not', async () => {
  const reply = await post((await fieldsOf(4)) + file('%PDF-') + END);
  expect([reply.status, await codeOf(reply)]).toEqual([400, 'EntityTooLarge']);
  expect(reply.headers.get('access-control-allow-origin')).toBe(PORTAL);
  const other = await fetch(`${running.endpoint}/${BUCKET}`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});

test('a far larger file than promised is refused while it arrives', async () => {
  const reply = await post((await fieldsOf(1_000)) + file(aPdf(5_000_000).toString('latin1')) + END);
  expect(await codeOf(reply)).toBe('EntityTooLarge');
  expect(await nothingIsLeft()).toBe(true);
});

test('a browser that goes away in the middle leaves nothing', async () => {
  const body = (await fieldsOf(100_000)) + file('x'.repeat(50_000));
  const socket = connect(Number(new URL(running.endpoint).port), '127.0.0.1');
  const head = `POST /${BUCKET} HTTP/1.1\r\nhost: x\r\ncontent-length: 200000\r\n`;
  socket.write(`${head}content-type: multipart/form-data; boundary=${BOUNDARY}\r\n\r\n${body}`);
  await expect.poll(nothingIsLeft, { timeout: 10_000 }).toBe(false);
  socket.destroy();
  await expect.poll(nothingIsLeft, { timeout: 10_000 }).toBe(true);
  expect(created).toHaveLength(1);
  expect((await post(END)).status).toBe(400);
});

test('a program that goes away in the middle of a write or a read leaves nothing and is no failure', async () => {
  const client = clientOf(running.endpoint);
  const leaving = { abortSignal: AbortSignal.timeout(50) };
  const slow = Readable.from(
    (async function* () {
      yield Buffer.alloc(1_000);
      await wait(200);
      yield Buffer.alloc(1_000);
    })(),
  );
  const put = new PutObjectCommand({ Bucket: BUCKET, Key: 'slow', Body: slow, ContentLength: 2_000 });
  await expect(client.send(put, leaving)).rejects.toThrow();
  await client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'large', Body: Buffer.alloc(20_000_000) }));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'large' }));
  if (Body instanceof Readable) Body.destroy();
  await expect.poll(nothingIsLeft, { timeout: 10_000 }).toBe(true);
  expect(created).toEqual(['quarantine/form', 'large']);
});

test('with temporary keys, as on Lambda, the session token must come along', async () => {
  const keys = { accessKeyId: 'ASIALOCAL', secretAccessKey: 'secret', sessionToken: 'session' };
  const store = await startLocal(join(directory, 'temporary'), { keys });
  const as = (credentials: Partial<typeof keys>) => {
    const client = clientOf(store.endpoint);
    client.config.credentials = () => Promise.resolve({ ...keys, ...credentials });
    return files({ client, bucket: BUCKET });
  };
  const form = await as({}).presignUpload({ ...PROMISE, size: 4 });
  expect(form.fields).toMatchObject({ 'X-Amz-Security-Token': 'session' });
  const upload = async (
    { 'X-Amz-Security-Token': token, ...fields }: UploadForm['fields'],
    more: string | null = token ?? null,
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (more !== null) body.append('X-Amz-Security-Token', more);
    body.append('file', new Blob(['%PDF']), 'a.pdf');
    return (await fetch(form.url, { method: 'POST', body })).status;
  };
  expect(await upload(form.fields)).toBe(201);
  expect(await upload(form.fields, null)).toBe(403);
  expect(await upload(form.fields, 'guessed')).toBe(403);
  const download = { key: PROMISE.key, fileName: 'a.pdf', expiresInSeconds: 60 };
  expect((await fetch(await as({}).presignDownload(download))).status).toBe(200);
  expect((await fetch(await as({ sessionToken: 'guessed' }).presignDownload(download))).status).toBe(400);
  expect(await as({}).inspect(PROMISE.key, { maxBytes: 10 })).toMatchObject({ ok: true });
  await store.stop();
});

test('nothing above was a failure of the store itself', () => {
  expect(problems).toEqual([]);
});
