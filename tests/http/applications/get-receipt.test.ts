import { expect, test } from 'vitest';
import { aDraft, anOrganisation, as, aSubmittedApplication } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/applications/{applicationId}/receipt');

refuses('GET /v1/applications/{applicationId}/receipt', [
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  ['NoSuchThing', 404, () => ({ who: 'evaluator' }), 'for an evaluator'],
  [
    'NoSuchThing',
    404,
    async () => {
      const { applicationId, organisation } = await aDraft();
      return { who: organisation.representative, params: { applicationId } };
    },
    'of what was never submitted',
  ],
]);

test('the same that submitting answered, for its people and for the staff', async () => {
  const { applicationId, organisation, receipt } = await aSubmittedApplication();
  for (const who of [organisation.editor, 'officer', 'auditor'] as const)
    expect((await as(who).get(`/v1/applications/${applicationId}/receipt`)).body).toEqual(receipt);
});
