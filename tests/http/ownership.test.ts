import { describe, expect, test } from 'vitest';
import { times } from '../builders/http-calls.ts';
import type { Who } from '../builders/http-client.ts';
import { aScoreOf } from '../builders/http-evaluations.ts';
import { aMachine, aPerson } from '../builders/http-people.ts';
import { ask } from './asking.ts';
import { anAssignedCall, anOrganisation, as, declare, evaluate, invite, join, recuse } from './concurs.ts';
import { theGoodRequest } from './good-requests.ts';
import { everySpec, nameOf, type RouteName } from './routes.ts';

/** Routes that speak of somebody's own things: what they answer to who is signed in but has no part in them. */
const owned: Readonly<Record<RouteName, 404 | 403>> = {
  'PATCH /v1/organisations/{organisationId}': 403, // the organisation itself is public
  'PUT /v1/organisations/{organisationId}/members/{userId}': 403,
  'POST /v1/organisations/{organisationId}/membership': 404, // the invitation of somebody else
  'DELETE /v1/organisations/{organisationId}/members/{userId}': 403,
  'POST /v1/calls/{callId}/applications': 404, // in the name of another organisation
  'GET /v1/applications/{applicationId}': 404,
  'PATCH /v1/applications/{applicationId}': 404,
  'POST /v1/applications/{applicationId}/documents': 404,
  'POST /v1/applications/{applicationId}/documents/{documentId}/completion': 404,
  'GET /v1/applications/{applicationId}/documents/{documentId}/content': 404,
  'DELETE /v1/applications/{applicationId}/documents/{documentId}': 404,
  'POST /v1/applications/{applicationId}/submission': 404,
  'POST /v1/applications/{applicationId}/withdrawal': 404,
  'GET /v1/applications/{applicationId}/receipt': 404,
};
/** Nobody owns these, though a person is enough to use them. */
const nobodys: readonly RouteName[] = [
  'POST /v1/organisations',
  'GET /v1/applications', // one's own, whoever one is
  'POST /v1/calls/{callId}/questions',
];

test('every route for whoever is signed in says whose things it speaks of', () => {
  const personal = everySpec.filter(({ allow }) => allow.who === 'signed-in').map(nameOf);
  expect([...Object.keys(owned), ...nobodys].sort()).toEqual(personal.sort());
});

describe.each(Object.entries(owned) as [RouteName, 404 | 403][])('what is not one’s own: %s', (name, expected) => {
  const statusFor = async (who: Who) => (await ask(name, await theGoodRequest(name), { who })).status;
  test.each([
    ['the representative of another organisation', async () => (await anOrganisation()).representative],
    ['a stranger', () => Promise.resolve(aPerson())],
    ['an evaluator without a sheet', () => Promise.resolve(aPerson('evaluator'))],
    ['finance staff', () => Promise.resolve(aPerson('finance'))],
    ['a machine that may score', () => Promise.resolve(aMachine('concurs/score'))],
  ] as const)('is not there for %s', async (_, somebody) => {
    expect(await statusFor(await somebody())).toBe(expected);
  });
});

describe('an evaluator', () => {
  const sheetRoutes = [
    ['GET', '', undefined],
    ['PUT', '', aScoreOf([1, 1])],
    ['POST', '/lock', undefined],
  ] as const;
  const answersTo = async (who: Who, applicationId: string) => {
    const path = `/v1/applications/${applicationId}/evaluation`;
    const how = { ifMatch: 1, now: times.evaluation };
    const sheet = sheetRoutes.map(([method, end, body]) => as(who).send(method, path + end, body, how));
    const dossier = await as(who).get(`/v1/applications/${applicationId}`, { now: times.evaluation });
    return { sheet: (await Promise.all(sheet)).map(({ status }) => status), dossier: dossier.status };
  };
  const aCallWithSheets = async () => {
    const { applications, evaluators } = await anAssignedCall();
    const [application] = applications;
    const [first, second] = evaluators;
    if (application === undefined || first === undefined || second === undefined)
      throw new Error('nothing was assigned');
    return { application, first, second };
  };

  test('without a sheet finds neither sheet nor dossier', async () => {
    const { application } = await aCallWithSheets();
    const found = await answersTo(aPerson('evaluator'), application.applicationId);
    expect(found).toEqual({ sheet: [404, 404, 404], dossier: 404 });
  });
  test('before the declaration sees a sheet to declare on, and no dossier', async () => {
    const { application, first } = await aCallWithSheets();
    expect(await answersTo(first, application.applicationId)).toEqual({ sheet: [200, 409, 409], dossier: 404 });
  });
  test('with a conflict finds nothing at all', async () => {
    const { application, first } = await aCallWithSheets();
    await recuse(first, application);
    expect(await answersTo(first, application.applicationId)).toEqual({ sheet: [404, 404, 404], dossier: 404 });
  });
  test('who is only invited by the applicant keeps sheet and dossier', async () => {
    const { application, first } = await aCallWithSheets();
    await declare(first, application);
    await invite(application.organisation, first, 'representative');
    const { sheet, dossier } = await answersTo(first, application.applicationId);
    expect({ read: sheet[0], dossier }).toEqual({ read: 200, dossier: 200 });
  });
  test('who has become a member of the applicant scores nothing', async () => {
    const { application, first } = await aCallWithSheets();
    await declare(first, application);
    await join(application.organisation, first);
    expect((await answersTo(first, application.applicationId)).sheet).toEqual([404, 404, 404]);
  });
  test('never sees the sheet of a colleague', async () => {
    const { application, first, second } = await aCallWithSheets();
    await evaluate(first, application, [50, 30]);
    const { body } = await as(second).get(`/v1/applications/${application.applicationId}/evaluation`);
    expect(body).toMatchObject({ state: 'assigned', points: [null, null] });
    expect(JSON.stringify(body)).not.toContain(first.sub);
  });
});
