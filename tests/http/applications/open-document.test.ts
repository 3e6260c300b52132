import { expect, test } from 'vitest';
import { anInfectedStatute, aStatute } from '../../builders/statute.ts';
import { times } from '../../builders/http-calls.ts';
import { eventually } from '../../builders/http-client.ts';
import { aPerson } from '../../builders/http-people.ts';
import { anAssignedCall, anOrganisation, as, aDraft, attach, declare } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { aCleanDocument } from './good-requests.ts';

standardRefusals('GET /v1/applications/{applicationId}/documents/{documentId}/content');

refuses('GET /v1/applications/{applicationId}/documents/{documentId}/content', [
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for another organisation'],
  ['NoSuchThing', 404, () => ({ who: 'finance' }), 'for finance staff'],
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'for an evaluator without a sheet'],
]);

test('a link that downloads the very bytes under their name, for a minute', async () => {
  const { application, params } = await aCleanDocument();
  const path = `/v1/applications/${params.applicationId}/documents/${params.documentId}/content`;
  const { status, headers } = await as(application.organisation.editor).get(path);
  expect(status).toBe(302);
  const file = await fetch(headers.get('location') ?? '');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(aStatute());
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*Statutul/);
  expect(file.headers.get('content-type')).toBe('application/octet-stream');
});

test('malware is opened by nobody, not even by who brought it', async () => {
  const application = await aDraft();
  const { documentId } = await attach(application, { content: anInfectedStatute() });
  const path = `/v1/applications/${application.applicationId}/documents/${documentId}/content`;
  await eventually(async () => {
    const reply = await as(application.organisation.representative).get(path);
    expect(reply).toMatchObject({ status: 422, body: { code: 'DocumentInfected' } });
  });
});

test('an evaluator opens it after the declaration', async () => {
  const { applications, evaluators } = await anAssignedCall();
  const [application] = applications;
  const [who] = evaluators;
  if (!application || !who) throw new Error('nothing was assigned');
  const { body } = await as(application.organisation.editor).get(`/v1/applications/${application.applicationId}`);
  const [document] = body['documents'] as { id: string }[];
  const path = `/v1/applications/${application.applicationId}/documents/${document?.id ?? ''}/content`;
  const open = async () => (await as(who).get(path, { now: times.evaluation })).status;
  expect(await open()).toBe(404);
  await declare(who, application);
  await eventually(async () => {
    expect(await open()).toBe(302);
  });
});
