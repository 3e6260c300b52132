import { expect, test } from 'vitest';
import type { ApplicationAtHand } from '../../builders/http-applications.ts';
import { aDeclarationOf, anUpload, sendForm } from '../../builders/http-uploads.ts';
import { eventually } from '../../builders/http-client.ts';
import { aDraft, anOrganisation, as, upload } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { filingRefusals } from './filing-refusals.ts';

standardRefusals('POST /v1/applications/{applicationId}/documents/{documentId}/completion');

/** A document that was announced so, and sent as it is. */
const sentAs = async (said: object, application?: ApplicationAtHand) => {
  const at = application ?? (await aDraft());
  const { applicationId, organisation } = at;
  const path = `/v1/applications/${applicationId}/documents`;
  const { body } = await as(organisation.editor).post(path, { ...aDeclarationOf(anUpload()), ...said });
  return { who: organisation.editor, params: { applicationId, documentId: String(body['documentId']) }, body };
};

refuses('POST /v1/applications/{applicationId}/documents/{documentId}/completion', [
  ...filingRefusals((application) => upload(application)),
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  [
    'UploadMissing',
    409,
    async () => {
      const { who, params } = await sentAs({});
      return { who, params };
    },
    'a file that was announced and never sent',
  ],
  [
    'UploadDiffers',
    422,
    async () => {
      const application = await aDraft();
      const notPdf = Buffer.from('MZ this is a program and no document at all');
      const { documentId } = await upload(application, { content: notPdf });
      const { applicationId, organisation } = application;
      return { who: organisation.editor, params: { applicationId, documentId } };
    },
    'a program that says it is a PDF',
  ],
  [
    'UploadSpoiled',
    409,
    async () => {
      const { who, params, body } = await sentAs({});
      const { content } = anUpload();
      await sendForm(body['upload'], content);
      await eventually(async () => {
        const { body: application } = await as(who).get(`/v1/applications/${params.applicationId}`);
        expect(application['documents']).toMatchObject([{ scan: 'clean' }]);
      });
      await sendForm(body['upload'], Buffer.from(content).fill(' ', content.length - 8));
      return { who, params };
    },
    'other bytes than those that were scanned',
  ],
]);

test('received with the hash the server computed itself', async () => {
  const application = await aDraft();
  const { documentId } = await upload(application);
  const { applicationId, organisation } = application;
  const path = `/v1/applications/${applicationId}/documents/${documentId}/completion`;
  const { body } = await as(organisation.editor).post(path);
  expect(body).toMatchObject({
    id: documentId,
    state: 'received',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
  expect(body).not.toHaveProperty('eTag');
});

test('a hash that was declared otherwise is refused', async () => {
  const application = await aDraft();
  const { who, params, body } = await sentAs({ sha256: '0'.repeat(64) }, application);
  await sendForm(body['upload'], anUpload().content);
  const path = `/v1/applications/${params.applicationId}/documents/${params.documentId}/completion`;
  expect((await as(who).post(path)).body).toMatchObject({ code: 'UploadDiffers', facts: { in: 'sha256' } });
});
