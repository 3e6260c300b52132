import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import {
  aCompleteDraft,
  aDecidedCall,
  anAssignedCall,
  anOrganisation,
  as,
  aSubmittedApplication,
  declare,
  recuse,
} from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/applications/{applicationId}');

refuses('GET /v1/applications/{applicationId}', [
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for another organisation'],
  ['NoSuchThing', 404, () => ({ who: 'officer' }), 'a draft, for the staff'],
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'for an evaluator without a sheet'],
]);

test('the staff reads what was submitted, not what is being written since', async () => {
  const { applicationId, organisation } = await aSubmittedApplication();
  const { body } = await as(organisation.editor).get(`/v1/applications/${applicationId}`);
  const change = { experience: { activity: 'Altceva' } };
  await as(organisation.editor).patch(`/v1/applications/${applicationId}`, change, { ifMatch: body.version });
  expect((await as(organisation.editor).get(`/v1/applications/${applicationId}`)).body).toMatchObject({
    content: change,
    unsubmittedChanges: true,
  });
  for (const who of ['officer', 'chair', 'auditor', 'admin'] as const)
    expect((await as(who).get(`/v1/applications/${applicationId}`)).body['content']).toEqual(body['content']);
  expect((await as('finance').get(`/v1/applications/${applicationId}`)).status).toBe(404);
});

test('an evaluator opens the dossier after the declaration, without its persons; never with a conflict', async () => {
  const { applications, evaluators } = await anAssignedCall();
  const [application] = applications;
  const [clean, conflicted] = evaluators;
  if (!application || !clean || !conflicted) throw new Error('nothing was assigned');
  const read = (who: typeof clean) =>
    as(who).get(`/v1/applications/${application.applicationId}`, { now: times.evaluation });
  expect((await read(clean)).status).toBe(404);
  await declare(clean, application);
  await recuse(conflicted, application);
  const { status, body } = await read(clean);
  expect(status).toBe(200);
  expect(body['content']).toHaveProperty('project');
  expect(body['content']).not.toHaveProperty('contacts');
  expect((await read(conflicted)).status).toBe(404);
});

test('what was decided is told when the results are published, not before', async () => {
  const { applications } = await aDecidedCall();
  const [application] = applications;
  if (!application) throw new Error('nothing was filed');
  const { body } = await as(application.organisation.representative).get(
    `/v1/applications/${application.applicationId}`,
  );
  expect(body).toMatchObject({ state: 'eligible' });
  expect(body).not.toHaveProperty('awarded');
});

test('its own people see that it was not submitted yet', async () => {
  const { applicationId, organisation } = await aCompleteDraft();
  const { body } = await as(organisation.representative).get(`/v1/applications/${applicationId}`);
  expect(body).toMatchObject({ state: 'draft', unsubmittedChanges: true, documents: [{ state: 'received' }] });
});
