import { PutObjectCommand } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_TYPES, type Files, type UploadForm } from '../../shared/files/index.ts';
import { files } from '../../shared/files/files.ts';
import { instantOf } from '../../shared/kernel/instants.ts';
import { aDocm, aDocx, aJpeg, anExe, anOdt, anXlsx, aPdf, aPng, aZip } from './documents.ts';
import { BUCKET, clientOf, PORTAL, STORES, type RunningStore } from './stores.ts';

const NOW = instantOf(Date.parse('2017-05-02T08:00:00Z'));
const PDF = FILE_TYPES.pdf;
let uploads = 0;
const aKey = () => `quarantine/application/${String((uploads += 1))}`;

/** Sends a form as a browser does: every field, the file last. */
function send(form: Pick<UploadForm, 'url' | 'fields'>, content: Buffer, more: Record<string, string | null> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...more })) if (value !== null) body.append(name, value);
  body.append('file', new Blob([new Uint8Array(content)], { type: 'text/html' }), 'raport.html');
  return fetch(form.url, { method: 'POST', body, redirect: 'manual' });
}

describe.each(STORES)('uploads to $name', (kind) => {
  const { name, absent } = kind;
  let store: RunningStore;
  let documents: Files;

  beforeAll(async () => {
    if (absent !== null) return;
    store = await kind.start();
    documents = files({ client: clientOf(store.endpoint), bucket: BUCKET });
  });
  afterAll(() => (absent === null ? store.stop() : undefined));

  const check = test.extend({
    installed: [
      async ({ skip }, use) => {
        if (absent !== null) skip(absent);
        await use(true);
      },
      { auto: true },
    ],
  });

  const aForm = (size: number, more: { key?: string; contentType?: string; expiresInSeconds?: number } = {}) =>
    documents.presignUpload({ key: aKey(), contentType: PDF, size, expiresInSeconds: 60, now: NOW, ...more });

  async function anUpload(content: Buffer, contentType: string = PDF): Promise<string> {
    const key = aKey();
    const reply = await send(await aForm(content.length, { key, contentType }), content);
    expect(reply.status).toBe(201);
    return key;
  }

  async function refused(reply: Promise<Response>, key: string) {
    const { status } = await reply;
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await documents.inspect(key, { maxBytes: 10_000_000 })).toMatchObject({ error: { code: 'ObjectMissing' } });
  }

  /** A form for a document of 2 000 bytes, sent with something changed. */
  async function refusedWith(more: Record<string, string | null>, content = aPdf(2_000)) {
    const key = aKey();
    await refused(send(await aForm(2_000, { key }), content, more), key);
  }

  check('what was promised is stored, and told with its place', async () => {
    const content = aPdf(300_000);
    const key = aKey();
    const reply = await send(await aForm(content.length, { key }), content);
    expect(reply.status).toBe(201);
    expect(await reply.text()).toContain(`<Key>${key}</Key>`);
    expect(await documents.inspect(key, { maxBytes: content.length })).toEqual({
      ok: true,
      value: {
        size: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        sniffedType: PDF,
        eTag: createHash('md5').update(content).digest('hex'),
      },
    });
  });

  check('the form expires in the time of the one who asked', async () => {
    const form = await aForm(10, { expiresInSeconds: 90 });
    expect(form.expiresAt).toBe('2017-05-02T08:01:30.000Z');
  });

  check('one byte more or less than promised is refused', async () => {
    await refusedWith({}, aPdf(2_001));
    await refusedWith({}, aPdf(1_999));
    await refusedWith({}, Buffer.alloc(0));
  });

  describe('of a browser that cannot say the size', () => {
    const NEXT = `${PORTAL}/ro/my/applications/1/documents/2/sent`;
    const anOpenForm = (key: string) =>
      documents.presignUpload({
        key,
        contentType: PDF,
        size: { atMost: 3_000 },
        expiresInSeconds: 60,
        now: NOW,
        thenTo: NEXT,
      });

    check('any size up to the most is stored, and the browser is sent on', async () => {
      const key = aKey();
      const reply = await send(await anOpenForm(key), aPdf(1_234));
      expect(reply.status).toBe(303);
      const next = new URL(reply.headers.get('location') ?? '');
      expect(next.origin + next.pathname).toBe(NEXT);
      expect(next.searchParams.get('key')).toBe(key);
      expect(await documents.inspect(key, { maxBytes: 3_000 })).toMatchObject({ ok: true, value: { size: 1_234 } });
    });

    check('nothing, more than the most, another type, or another way on is refused', async () => {
      const key = aKey();
      const form = await anOpenForm(key);
      await refused(send(form, Buffer.alloc(0)), key);
      await refused(send(form, aPdf(3_001)), key);
      await refused(send(form, aPdf(1_000), { 'Content-Type': 'text/html' }), key);
      await refused(send(form, aPdf(1_000), { success_action_redirect: 'https://evil.example' }), key);
      await refused(send(form, aPdf(1_000), { key: aKey() }), key);
    });
  });

  check('pages can know where forms lead, before there is one', async () => {
    expect(await documents.uploadOrigin()).toBe(new URL((await aForm(10)).url).origin);
  });

  check('another type, key or reply than signed is refused', async () => {
    await refusedWith({ 'Content-Type': 'text/html' });
    await refusedWith({ success_action_status: '200' });
    const [signed, other] = [aKey(), aKey()];
    await refused(send(await aForm(2_000, { key: signed }), aPdf(2_000), { key: other }), other);
  });

  check('a form that names another bucket is refused', async ({ skip }) => {
    if (name === 'radosgw') skip('radosgw takes the bucket from the address and does not look at the field');
    await refusedWith({ bucket: 'another-bucket' });
  });

  check('a field the policy does not speak of is refused', async () => {
    await refusedWith({ acl: 'public-read' });
    await refusedWith({ 'x-amz-meta-owner': 'somebody' });
    await refusedWith({ success_action_redirect: 'https://evil.example' });
  });

  check('a form without its key, its policy, its signature or its credential is refused', async () => {
    await refusedWith({ key: null });
    await refusedWith({ Policy: null });
    await refusedWith({ 'X-Amz-Signature': null });
    await refusedWith({ 'X-Amz-Credential': null });
  });

  check('an anonymous form is refused', async () => {
    const key = aKey();
    await refused(send({ url: `${store.endpoint}/${BUCKET}`, fields: { key } }, aPdf()), key);
  });

  check('a tampered signature or a widened policy is refused', async () => {
    const key = aKey();
    const form = await aForm(2_000, { key });
    await refused(send(form, aPdf(2_000), { 'X-Amz-Signature': '0'.repeat(64) }), key);
    const policy = Buffer.from(form.fields['Policy'] ?? '', 'base64').toString();
    const widened = policy.replace('["content-length-range",2000,2000]', '["content-length-range",0,9999999]');
    expect(widened).not.toBe(policy);
    await refused(send(form, aPdf(5_000), { Policy: Buffer.from(widened).toString('base64') }), key);
  });

  check('a form forged with another secret is refused', async () => {
    const forger = files({ client: clientOf(store.endpoint, 'guessed'), bucket: BUCKET });
    const key = aKey();
    const form = await forger.presignUpload({ key, contentType: PDF, size: 2_000, expiresInSeconds: 60, now: NOW });
    await refused(send(form, aPdf(2_000)), key);
  });

  check('a form is refused once it has expired', async () => {
    const key = aKey();
    await refused(send(await aForm(2_000, { key, expiresInSeconds: -1 }), aPdf(2_000)), key);
    const form = await aForm(2_000, { key, expiresInSeconds: 1 });
    await wait(2_100);
    await refused(send(form, aPdf(2_000)), key);
  });

  check('a form without a file is refused', async ({ skip }) => {
    if (name === 'radosgw') skip('radosgw answers 204 to a form without a file; AWS refuses it');
    const { url, fields } = await aForm(2_000);
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) body.append(field, value);
    expect((await fetch(url, { method: 'POST', body })).status).toBe(400);
  });

  check.each([
    ['a PDF', aPdf(), FILE_TYPES.pdf],
    ['a Word document', aDocx(), FILE_TYPES.docx],
    ['an Excel workbook', anXlsx(), FILE_TYPES.xlsx],
    ['an OpenDocument text', anOdt(), FILE_TYPES.odt],
    ['a photograph', aJpeg(), FILE_TYPES.jpeg],
    ['a picture', aPng(), FILE_TYPES.png],
    ['a program named like a PDF', anExe(), null],
    ['a Word document with macros', aDocm(), null],
    ['a zip of anything', aZip({ 'a.txt': 'a' }), null],
    ['a zip cut off before its end', aDocx().subarray(0, -5), null],
    ['an empty file', Buffer.alloc(0), null],
  ])('%s is known by its bytes, not by what it is called', async (_name, content, sniffedType) => {
    const key = await anUpload(content);
    const found = await documents.inspect(key, { maxBytes: 10_000 });
    expect(found).toMatchObject({ ok: true, value: { sniffedType, size: content.length } });
  });

  check('an object larger than the limit is not read to its end', async () => {
    const key = await anUpload(aPdf(200_000));
    const found = await documents.inspect(key, { maxBytes: 100_000 });
    expect(found).toEqual({ ok: false, error: { code: 'ObjectTooLarge', maxBytes: 100_000 } });
  });

  check('promoting copies exactly what was inspected, twice if asked twice', async () => {
    const content = aPdf(4_000);
    const from = await anUpload(content);
    const to = from.replace('quarantine', 'clean');
    const found = await documents.inspect(from, { maxBytes: 10_000 });
    const eTag = found.ok ? found.value.eTag : '';
    expect(await documents.promote({ from, to, eTag })).toEqual({ ok: true, value: null });
    expect(await documents.promote({ from, to, eTag })).toEqual({ ok: true, value: null });
    expect(await documents.inspect(to, { maxBytes: 10_000 })).toEqual(found);
  });

  check('bytes changed after the inspection are not promoted', async ({ skip }) => {
    if (name === 'radosgw') skip('radosgw 16 ignores x-amz-copy-source-if-match (tracker.ceph.com/issues/40808)');
    const from = aKey();
    const to = from.replace('quarantine', 'clean');
    const form = await aForm(2_000, { key: from });
    await send(form, aPdf(2_000));
    const found = await documents.inspect(from, { maxBytes: 10_000 });
    await send(form, aPdf(2_000));
    const eTag = found.ok ? found.value.eTag : '';
    expect(await documents.promote({ from, to, eTag })).toEqual({
      ok: false,
      error: { code: 'ObjectChanged', key: from },
    });
    expect(await documents.inspect(to, { maxBytes: 10_000 })).toMatchObject({ error: { code: 'ObjectMissing' } });
  });

  check('promoting what is not there says so', async () => {
    const promoted = await documents.promote({ from: 'quarantine/none', to: 'clean/none', eTag: 'x' });
    expect(promoted).toEqual({ ok: false, error: { code: 'ObjectMissing', key: 'quarantine/none' } });
  });

  check('removing removes, and twice is no failure', async () => {
    const key = await anUpload(aPdf());
    await documents.remove(key);
    await documents.remove(key);
    expect(await documents.inspect(key, { maxBytes: 10_000 })).toMatchObject({ error: { code: 'ObjectMissing' } });
  });

  const aLink = (key: string, expiresInSeconds = 60) =>
    documents.presignDownload({ key, fileName: 'Raport „Bălți” ș.pdf', expiresInSeconds });

  check('a link downloads under its own name and is never shown as a page', async () => {
    const content = aPdf();
    const reply = await fetch(await aLink(await anUpload(content)));
    expect(reply.headers.get('content-type')).toBe('application/octet-stream');
    expect(reply.headers.get('cache-control')).toBe('private, no-store');
    expect(reply.headers.get('content-disposition')).toBe(
      `attachment; filename="Raport _B_l_i_ _.pdf"; filename*=UTF-8''Raport%20%E2%80%9EB%C4%83l%C8%9Bi%E2%80%9D%20%C8%99.pdf`,
    );
    expect(Buffer.from(await reply.arrayBuffer()).equals(content)).toBe(true);
  });

  check('a link opens one object, to read, for its time, under its own headers', async () => {
    const [key, other] = [await anUpload(aPdf()), await anUpload(aPdf())];
    const link = await aLink(key);
    const statusOf = async (url: string, method = 'GET') => (await fetch(url, { method })).status;
    expect(await statusOf(link.replace(key, other))).toBe(403);
    expect(await statusOf(link, 'DELETE')).toBe(403);
    expect(await statusOf(link.replace('octet-stream', 'xhtml'))).toBe(403);
    expect(await statusOf(link.replace(/X-Amz-Expires=60/, 'X-Amz-Expires=600'))).toBe(403);
    expect(await statusOf(link.replace(/X-Amz-Signature=..../, 'X-Amz-Signature=0000'))).toBe(403);
    expect(await statusOf(`${store.endpoint}/${BUCKET}/${key}`)).toBe(403);
    const brief = await aLink(key, 1);
    await wait(2_100);
    expect(await statusOf(brief)).toBe(403);
    expect(await statusOf(link)).toBe(200);
  });

  check('nobody without the secret writes or reads', async () => {
    const forger = clientOf(store.endpoint, 'guessed');
    const write = new PutObjectCommand({ Bucket: BUCKET, Key: 'clean/forged', Body: 'x' });
    await expect(forger.send(write)).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    const anonymous = await fetch(`${store.endpoint}/${BUCKET}/clean/forged`, { method: 'PUT', body: 'x' });
    expect(anonymous.status).toBe(403);
  });

  const asks = (origin: string, method: string) =>
    fetch(`${store.endpoint}/${BUCKET}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' },
    });

  check('only the portal may upload from a browser', async () => {
    const allowed = await asks(PORTAL, 'POST');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect((await asks('https://evil.example', 'POST')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await asks(PORTAL, 'DELETE')).status).toBe(403);
  });
});
