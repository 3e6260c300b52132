import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { anOrganisation, as, aSubmittedApplication, attach, screen } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { filingRefusals } from './filing-refusals.ts';

standardRefusals('DELETE /v1/applications/{applicationId}/documents/{documentId}');

refuses('DELETE /v1/applications/{applicationId}/documents/{documentId}', [
  ...filingRefusals((application) => attach(application)),
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  [
    'DocumentFiled',
    409,
    async () => {
      const application = await aSubmittedApplication();
      await screen(application, 'to-complete');
      const { applicationId, documentId, organisation } = application;
      return { who: organisation.editor, params: { applicationId, documentId }, now: times.screening };
    },
    'a document that was filed, while the dossier is completed',
  ],
]);

test('what was filed stays in what was filed, and goes out of the next', async () => {
  const application = await aSubmittedApplication();
  const { applicationId, documentId, organisation } = application;
  expect(
    (await as(organisation.editor).delete(`/v1/applications/${applicationId}/documents/${documentId}`)).status,
  ).toBe(204);
  const seen = async (who: Parameters<typeof as>[0]) =>
    (await as(who).get(`/v1/applications/${applicationId}`)).body['documents'];
  expect(await seen(organisation.editor)).toEqual([]);
  expect(await seen('officer')).toMatchObject([{ id: documentId }]);
  expect(
    (await as(organisation.representative).post(`/v1/applications/${applicationId}/submission`)).body,
  ).toMatchObject({
    code: 'ApplicationIncomplete',
    errors: [{ pointer: '/documents/statute' }],
  });
});
