import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followVerdicts } from '../../functions/events/scan-verdict/verdict.ts';
import {
  applicationRepository,
  getApplication,
  getReceipt,
  openDocument,
  recordScan,
} from '../../shared/applications/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import { cleanKey, quarantineKey } from '../../shared/files/index.ts';
import { sha256 } from '../../shared/kernel/canonical.ts';
import type { ApplicationId, DocumentId } from '../../shared/kernel/ids.ts';
import { organisationRepository } from '../../shared/organisations/index.ts';
import {
  aDossier,
  aField,
  anApplicant,
  aPlatform,
  type ApplicationsSetting,
  aReceivedDocument,
  aSentDocument,
  aSubmittedApplication,
  aWrittenDraft,
  done,
  type Field,
  scanned,
  sent,
} from '../builders/applications.ts';
import { AFTERWARDS, aCommand, someone, WHILE_OPEN } from '../builders/calls.ts';
import { anExe, aPdf } from '../files/documents.ts';

let setting: ApplicationsSetting;
let app: ApplicationsSetting['app'];
beforeAll(async () => {
  setting = await aPlatform();
  ({ app } = setting);
});
afterAll(() => setting.stop());

const code = (error: string) => ({ ok: false, error: { code: error } });
const declared = { requirement: 'statut', fileName: 'statut.pdf', contentType: 'application/pdf', size: 1_000 };
const register = ({ editor }: Field, id: ApplicationId, change: Partial<typeof declared & { sha256: string }> = {}) =>
  app.registerDocument(aCommand(editor, WHILE_OPEN), { id, declared: { ...declared, ...change } });
const complete = ({ editor }: Field, id: ApplicationId, documentId: DocumentId) =>
  app.completeUpload(aCommand(editor, WHILE_OPEN), { id, documentId });
const stored = (id: ApplicationId, documentId: DocumentId) =>
  applicationRepository(setting.engine.store).document(id, documentId);
const field = () => aField(setting);

describe('uploading', () => {
  test('a document is announced, sent to the store, read by the server and received', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const bytes = aPdf(1_000);
    const { documentId, upload } = done(await register(one, id, { sha256: sha256(bytes) }));
    expect(await sent(upload, bytes)).toBe(201);
    const received = done(await complete(one, id, documentId));
    expect(received).toMatchObject({ state: 'received', scan: 'pending', size: 1_000, sha256: sha256(bytes) });
    expect(done(await complete(one, id, documentId))).toEqual(received);
  });
  test('what never arrived, or is not what was announced, does not count', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const { documentId } = done(await register(one, id));
    expect(await complete(one, id, documentId)).toEqual(code('UploadMissing'));
    const disguised = await aSentDocument(setting, one, id, { bytes: anExe() });
    expect(await complete(one, id, disguised)).toEqual({ ok: false, error: { code: 'UploadDiffers', in: 'type' } });
    const bytes = aPdf(1_000);
    const other = done(await register(one, id, { sha256: sha256('something else') }));
    await sent(other.upload, bytes);
    expect(await complete(one, id, other.documentId)).toMatchObject({ error: { in: 'sha256' } });
    expect(done(await app.getApplication({ actor: one.editor, now: WHILE_OPEN }, id)).documents).toHaveLength(3);
    expect(await app.submitApplication(aCommand(one.representative, WHILE_OPEN), { id })).toMatchObject({
      error: { code: 'ApplicationIncomplete', at: ['/documents/statut'] },
    });
  });
  test('is for its own people, while the call is open', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const stranger = (await anApplicant(setting.engine)).editor;
    expect(await app.registerDocument(aCommand(stranger, WHILE_OPEN), { id, declared })).toEqual(code('NoSuchThing'));
    expect(await app.registerDocument(aCommand(one.editor, AFTERWARDS), { id, declared })).toMatchObject(
      code('CallClosed'),
    );
    const documentId = await aSentDocument(setting, one, id);
    expect(await app.completeUpload(aCommand(stranger, WHILE_OPEN), { id, documentId })).toEqual(code('NoSuchThing'));
  });
  test('a browser that cannot say the size sends up to the most; what came is what counts', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const { size: _unknown, ...unmeasured } = declared;
    const announce = async () =>
      done(await app.registerDocument(aCommand(one.editor, WHILE_OPEN), { id, declared: unmeasured }));
    const offer = (documentId: DocumentId, actor = one.editor, now = WHILE_OPEN) =>
      app.offerUpload({ actor, now }, { id, documentId, thenTo: 'https://concurs.example/sent' });
    const { documentId } = await announce();
    const { document, upload } = done(await offer(documentId));
    expect(document).toMatchObject({ state: 'awaiting', unmeasured: true, size: 1_000_000 });
    expect(upload.fields).toMatchObject({
      'Content-Type': 'application/pdf',
      success_action_redirect: 'https://concurs.example/sent',
    });
    expect(await sent(upload, aPdf(1_000_001))).toBe(400);
    expect(await complete(one, id, documentId)).toEqual(code('UploadMissing'));
    await sent(upload, aPdf(1_234));
    const received = done(await complete(one, id, documentId));
    expect(received).toMatchObject({ state: 'received', size: 1_234 });
    expect(received).not.toHaveProperty('unmeasured');
    expect(await offer(documentId)).toEqual(code('NoSuchThing'));
    const waiting = await announce();
    const stranger = (await anApplicant(setting.engine)).editor;
    expect(await offer(waiting.documentId, stranger)).toEqual(code('NoSuchThing'));
    expect(await offer(waiting.documentId, one.editor, AFTERWARDS)).toMatchObject(code('CallClosed'));
    const disguised = done(await offer(waiting.documentId));
    await sent(disguised.upload, anExe());
    expect(await complete(one, id, waiting.documentId)).toMatchObject({ error: { code: 'UploadDiffers', in: 'type' } });
  });
  test('sixty documents are enough', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    for (let n = 0; n < 60; n += 1) done(await register(one, id));
    expect(await register(one, id)).toEqual({ ok: false, error: { code: 'TooManyDocuments', most: 60 } });
  });
});

describe('taking back', () => {
  test('a document that was never filed is forgotten', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const documentId = await aReceivedDocument(setting, one, id);
    done(await app.dropDocument(aCommand(one.editor, WHILE_OPEN), { id, documentId }));
    expect(await stored(id, documentId)).toBeUndefined();
    expect(await app.dropDocument(aCommand(one.editor, WHILE_OPEN), { id, documentId })).toEqual(code('NoSuchThing'));
  });
  test('one that was filed is left out of the next submission and stays in the first', async () => {
    const one = await field();
    const id = await aSubmittedApplication(setting, one);
    const first = done(await app.getReceipt(one.editor, id));
    const { documentId } = first.documents[0]!;
    const replacing = await aReceivedDocument(setting, one, id);
    done(await app.dropDocument(aCommand(one.editor, WHILE_OPEN), { id, documentId }));
    const second = done(await app.submitApplication(aCommand(one.representative, WHILE_OPEN), { id }));
    expect(second.documents.map((document) => document.documentId)).toEqual([replacing]);
    const repository = applicationRepository(setting.engine.store);
    expect((await repository.submission(id, 1))?.documents[0]?.documentId).toBe(documentId);
  });
});

describe('the scan', () => {
  const open = (actor: Field['editor'], id: ApplicationId, documentId: DocumentId) =>
    app.openDocument(actor, { id, documentId });
  test('nobody opens a document before it is known to be clean, not even its own people', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const documentId = await aReceivedDocument(setting, one, id);
    expect(await open(one.editor, id, documentId)).toEqual(code('ScanPending'));
    expect(await scanned(setting, id, documentId)).toBe('clean');
    const { url } = done(await open(one.editor, id, documentId));
    const file = await fetch(url);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe((await stored(id, documentId))?.sha256);
  });
  test('a verdict that comes before the upload is confirmed counts for the same bytes', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const documentId = await aSentDocument(setting, one, id);
    expect(await scanned(setting, id, documentId)).toBe('clean');
    expect(done(await complete(one, id, documentId))).toMatchObject({ state: 'received', scan: 'clean' });
  });
  test('told again it changes nothing', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const documentId = await aReceivedDocument(setting, one, id);
    await scanned(setting, id, documentId);
    const before = await stored(id, documentId);
    expect(await scanned(setting, id, documentId)).toBe('nothing');
    expect(await stored(id, documentId)).toEqual(before);
  });
  test('bytes sent after those that were received are never opened', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const { documentId, upload } = done(await register(one, id));
    await sent(upload, aPdf(1_000));
    done(await complete(one, id, documentId));
    await sent(upload, aPdf(1_000));
    expect(await scanned(setting, id, documentId)).toBe('nothing');
    expect(await open(one.editor, id, documentId)).toEqual(code('ScanPending'));
    const clean = await setting.files.inspect(cleanKey({ applicationId: id, documentId }), { maxBytes: 10_000 });
    expect(clean).toMatchObject(code('ObjectMissing'));
  });
  test('bytes replaced before the upload was confirmed spoil it', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const { documentId, upload } = done(await register(one, id));
    await sent(upload, aPdf(1_000));
    await scanned(setting, id, documentId);
    await sent(upload, aPdf(1_000));
    expect(await complete(one, id, documentId)).toEqual(code('UploadSpoiled'));
    expect(await scanned(setting, id, documentId)).toBe('spoiled');
    expect(await complete(one, id, documentId)).toEqual(code('UploadSpoiled'));
  });
  test('malware blocks a required document and is never opened; a pending scan blocks nothing', async () => {
    const one = await field();
    const id = await aWrittenDraft(setting, one);
    const documentId = await aReceivedDocument(setting, one, id);
    expect(await scanned(setting, id, documentId, 'infected')).toBe('infected');
    expect(await open(one.editor, id, documentId)).toEqual(code('DocumentInfected'));
    const submit = () => app.submitApplication(aCommand(one.representative, WHILE_OPEN), { id });
    expect(await submit()).toMatchObject({ error: { code: 'DocumentInfected', at: ['/documents/statut'] } });
    const replacing = await aReceivedDocument(setting, one, id);
    expect(done(await submit()).documents.map((document) => document.documentId)).toEqual([replacing]);
  });
  test('arrives as the event GuardDuty sends, and one that says nothing is tried again', async () => {
    const one = await field();
    const id = await aDossier(setting, one);
    const documentId = await aReceivedDocument(setting, one, id);
    const { eTag } = (await stored(id, documentId))!;
    const follow = followVerdicts(recordScan({ store: setting.engine.store, files: setting.files }));
    const event = (scanResultStatus: string) => ({
      version: '0',
      id: '6b7e3c3e-0000-4000-8000-000000000000',
      'detail-type': 'GuardDuty Malware Protection Object Scan Result',
      source: 'aws.guardduty',
      time: '2017-03-15T08:00:00Z',
      detail: {
        schemaVersion: '1.0',
        scanStatus: 'COMPLETED',
        s3ObjectDetails: { bucketName: 'documents', objectKey: quarantineKey({ applicationId: id, documentId }), eTag },
        scanResultDetails: { scanResultStatus, threats: null },
      },
    });
    await expect(follow(event('FAILED'))).rejects.toThrow('FAILED');
    expect(await follow(event('NO_THREATS_FOUND'))).toBe('clean');
    expect(
      await follow({
        ...event('NO_THREATS_FOUND'),
        detail: { ...event('NO_THREATS_FOUND').detail, s3ObjectDetails: { objectKey: 'quarantine/x', eTag } },
      }),
    ).toBe('nothing');
  });
});

describe('who reads a submitted dossier', () => {
  test('staff reads it whole; finance and strangers find nothing', async () => {
    const one = await field();
    const id = await aSubmittedApplication(setting, one);
    for (const role of ['officer', 'chair', 'auditor', 'admin'] as const) {
      const seen = done(await app.getApplication({ actor: someone(role), now: WHILE_OPEN }, id));
      expect(seen.content.contacts?.lead?.name).toBe('Ion Rusu');
      expect(seen.documents).toHaveLength(1);
      expect(await app.getReceipt(someone(role), id)).toMatchObject({ ok: true });
    }
    for (const actor of [someone('finance'), someone('evaluator'), someone()])
      expect(await app.getApplication({ actor, now: WHILE_OPEN }, id)).toEqual(code('NoSuchThing'));
  });
  test('staff does not see documents that were not filed', async () => {
    const one = await field();
    const id = await aSubmittedApplication(setting, one);
    const unfiled = await aReceivedDocument(setting, one, id);
    await scanned(setting, id, unfiled);
    expect(await app.openDocument(someone('officer'), { id, documentId: unfiled })).toEqual(code('NoSuchThing'));
    const seen = done(await app.getApplication({ actor: someone('officer'), now: WHILE_OPEN }, id));
    expect(seen.documents).toHaveLength(1);
  });
  test('an evaluator without a conflict reads it without contacts and opens its documents; another finds nothing', async () => {
    const one = await field();
    const id = await aSubmittedApplication(setting, one);
    const { store } = setting.engine;
    const [mine, other] = [someone('evaluator'), someone('evaluator')];
    const deps = {
      applications: applicationRepository(store),
      organisations: organisationRepository(store),
      calls: callRepository(store),
      files: setting.files,
      evaluatorAccess: (application: ApplicationId, user: string) =>
        Promise.resolve(application === id && user === mine.userId ? ('reads' as const) : ('none' as const)),
    };
    const seen = done(await getApplication(deps)({ actor: mine, now: AFTERWARDS }, id));
    expect(seen.content.project?.title).toBe('Bunici și nepoți');
    expect(seen.content).not.toHaveProperty('contacts');
    expect(seen).not.toHaveProperty('screening');
    const documentId = seen.documents[0]!.id;
    await scanned(setting, id, documentId);
    expect(await openDocument(deps)(mine, { id, documentId })).toMatchObject({ ok: true });
    expect(await openDocument(deps)(other, { id, documentId })).toEqual(code('NoSuchThing'));
    expect(await getApplication(deps)({ actor: other, now: AFTERWARDS }, id)).toEqual(code('NoSuchThing'));
  });
  test('who has a conflict finds nothing, not even as staff', async () => {
    const one = await field();
    const id = await aSubmittedApplication(setting, one);
    const { store } = setting.engine;
    const deps = {
      applications: applicationRepository(store),
      organisations: organisationRepository(store),
      calls: callRepository(store),
      files: setting.files,
      evaluatorAccess: () => Promise.resolve('hidden' as const),
    };
    const both = someone('evaluator', 'officer');
    expect(await getApplication(deps)({ actor: both, now: AFTERWARDS }, id)).toEqual(code('NoSuchThing'));
    expect(await getReceipt(deps)(both, id)).toEqual(code('NoSuchThing'));
    expect(await getReceipt(deps)(someone('officer'), id)).toMatchObject({ ok: true });
  });
});
