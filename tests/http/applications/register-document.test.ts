import { expect, test } from 'vitest';
import { aDeclarationOf, anUpload, sendForm } from '../../builders/http-uploads.ts';
import { aDraft, anOrganisation, as, aSubmittedApplication, screen } from '../concurs.ts';
import { times } from '../../builders/http-calls.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { filingRefusals } from './filing-refusals.ts';

standardRefusals('POST /v1/applications/{applicationId}/documents');

const declared = aDeclarationOf(anUpload());

refuses('POST /v1/applications/{applicationId}/documents', [
  ...filingRefusals(),
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  ['RequirementUnknown', 422, () => ({ body: { ...declared, requirement: 'nothing' } })],
  ['TypeNotAccepted', 422, () => ({ body: { ...declared, contentType: 'image/png' } })],
  ['FileTooLarge', 422, () => ({ body: { ...declared, size: 1_000_001 } })],
  ['InvalidRequest', 400, () => ({ body: { ...declared, size: 0 } }), 'an empty file'],
  ['InvalidRequest', 400, () => ({ body: { ...declared, fileName: 'a\nb.pdf' } }), 'a name of two lines'],
  [
    'RequirementNotAsked',
    422,
    async () => {
      const application = await aSubmittedApplication();
      await screen(application, 'to-complete');
      const { applicationId, organisation } = application;
      const now = times.screening;
      return { who: organisation.editor, params: { applicationId }, body: { ...declared, requirement: 'photo' }, now };
    },
  ],
]);

test('the form takes exactly this file: not a longer one, not another type, not another key', async () => {
  const { applicationId, organisation } = await aDraft();
  const { content } = anUpload();
  const { body } = await as(organisation.editor).post(`/v1/applications/${applicationId}/documents`, declared);
  const form = body['upload'] as { url: string; fields: Record<string, string> };
  const sent = (fields: Record<string, string>, file = content) =>
    sendForm({ ...form, fields: { ...form.fields, ...fields } }, file);
  expect(await sent({}, Buffer.concat([content, Buffer.from(' ')]))).toBe(400);
  expect(await sent({ 'Content-Type': 'text/html' })).toBe(403);
  expect(await sent({ key: 'clean/mine' })).toBe(403);
  expect(await sent({})).toBe(201);
});

test('sixty documents at most', async () => {
  const { applicationId, organisation } = await aDraft();
  const register = () => as(organisation.editor).post(`/v1/applications/${applicationId}/documents`, declared);
  for (let count = 0; count < 60; count += 1) expect((await register()).status).toBe(201);
  expect(await register()).toMatchObject({ status: 422, body: { code: 'TooManyDocuments', facts: { most: 60 } } });
});
