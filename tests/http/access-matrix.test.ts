import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../shared/kernel/actor.ts';
import { times } from '../builders/http-calls.ts';
import type { Who } from '../builders/http-client.ts';
import { aScoreOf } from '../builders/http-evaluations.ts';
import { aMachine, aPerson } from '../builders/http-people.ts';
import { anAssignedCall, anOrganisation, as, declare, evaluate, join, recuse } from './concurs.ts';
import { theGoodRequest } from './good-requests.ts';
import { everySpec, nameOf, parametersOf, pathOf, type RouteName } from './routes.ts';
import { ask } from './standard-refusals.ts';

type May = 'anyone' | 'signed-in' | readonly Role[];

/** Who may call what, written by hand: a route without a row fails, and so does a row without a route. */
const matrix: Readonly<Record<RouteName, May>> = {
  'GET /v1/health': 'anyone',
  'GET /v1/openapi.json': 'anyone',

  'GET /v1/programmes': 'anyone',
  'GET /v1/programmes/{programmeId}': 'anyone',
  'POST /v1/programmes': ['officer', 'admin'],

  'GET /v1/budgets/{programmeId}': 'anyone',
  'GET /v1/budgets/{programmeId}/entries': ['officer', 'chair', 'finance', 'auditor', 'admin'],
  'GET /v1/budgets/{programmeId}/verification': ['officer', 'chair', 'finance', 'auditor', 'admin'],
  'POST /v1/budgets/{programmeId}/funding': ['finance'],
  'POST /v1/budgets/{programmeId}/cuts': ['finance'],
  'POST /v1/budgets/{programmeId}/transfers': ['finance'],

  'GET /v1/calls': 'anyone',
  'GET /v1/calls/{callId}': 'anyone',
  'POST /v1/calls': ['officer'],
  'PATCH /v1/calls/{callId}': ['officer'],
  'POST /v1/calls/{callId}/publication': ['officer'],
  'POST /v1/calls/{callId}/extension': ['officer'],
  'POST /v1/calls/{callId}/cancellation': ['officer'],
  'GET /v1/calls/{callId}/questions': 'anyone',
  'POST /v1/calls/{callId}/questions': 'signed-in',
  'PUT /v1/calls/{callId}/questions/{questionId}/answer': ['officer'],

  'GET /v1/organisations': 'anyone',
  'GET /v1/organisations/{organisationId}': 'anyone',
  'POST /v1/organisations': 'signed-in',
  'PATCH /v1/organisations/{organisationId}': 'signed-in',
  'PUT /v1/organisations/{organisationId}/members/{userId}': 'signed-in',
  'DELETE /v1/organisations/{organisationId}/members/{userId}': 'signed-in',

  'POST /v1/calls/{callId}/applications': 'signed-in',
  'GET /v1/applications': 'signed-in',
  'GET /v1/applications/{applicationId}': 'signed-in',
  'PATCH /v1/applications/{applicationId}': 'signed-in',
  'POST /v1/applications/{applicationId}/documents': 'signed-in',
  'POST /v1/applications/{applicationId}/documents/{documentId}/completion': 'signed-in',
  'GET /v1/applications/{applicationId}/documents/{documentId}/content': 'signed-in',
  'DELETE /v1/applications/{applicationId}/documents/{documentId}': 'signed-in',
  'POST /v1/applications/{applicationId}/submission': 'signed-in',
  'POST /v1/applications/{applicationId}/withdrawal': 'signed-in',
  'GET /v1/applications/{applicationId}/receipt': 'signed-in',
  'GET /v1/calls/{callId}/receipts': 'anyone',
  'GET /v1/calls/{callId}/applications': ['officer', 'chair', 'auditor', 'admin'],
  'PUT /v1/applications/{applicationId}/screening': ['officer'],

  'PUT /v1/calls/{callId}/commission': ['officer'],
  'POST /v1/calls/{callId}/assignments': ['officer'],
  'GET /v1/evaluations': ['evaluator'],
  'GET /v1/calls/{callId}/evaluations': ['officer', 'chair', 'auditor', 'admin'],
  'GET /v1/applications/{applicationId}/evaluation': ['evaluator'],
  'PUT /v1/applications/{applicationId}/evaluation': ['evaluator'],
  'PUT /v1/applications/{applicationId}/evaluation/declaration': ['evaluator'],
  'POST /v1/applications/{applicationId}/evaluation/lock': ['evaluator'],

  'GET /v1/calls/{callId}/ranking': ['officer', 'chair', 'auditor', 'admin'],
  'POST /v1/calls/{callId}/simulations': ['officer', 'chair'],
  'POST /v1/calls/{callId}/decision': ['chair'],
  'POST /v1/calls/{callId}/results-publication': ['officer'],
  'GET /v1/calls/{callId}/results': 'anyone',

  'GET /v1/audit/{subject}': ['officer', 'chair', 'auditor', 'admin'],
  'GET /v1/audit/{subject}/verification': ['officer', 'chair', 'auditor', 'admin'],
};

/** Everybody who could come, with the roles they have. */
const callers: readonly (readonly [name: string, who: Who, roles: readonly Role[]])[] = [
  ['a stranger who is signed in', aPerson(), []],
  ...ROLES.map((role) => [`the ${role}`, role, [role]] as const),
  ['a machine that may score', aMachine('concurs/score'), ['evaluator']],
  ['a machine that may read', aMachine('concurs/read'), ['auditor']],
  ['a machine without a scope', aMachine(), []],
];

const isAllowed = (may: May, roles: readonly Role[]): boolean =>
  typeof may === 'string' || may.some((role) => roles.includes(role));

/** Ids that fit but that nobody has: whoever is let in finds nothing there. */
const nowhere = (name: string): string => {
  if (name === 'subject') return `call:${randomUUID()}`;
  return name === 'programmeId' ? 'nowhere' : randomUUID();
};

test('every route has its row, and every row its route', () => {
  expect(Object.keys(matrix).sort()).toEqual(everySpec.map(nameOf).sort());
});

describe.each(everySpec.map((spec) => [nameOf(spec), spec] as const))('%s', (name, spec) => {
  const may = matrix[name] ?? [];
  const path = pathOf(
    spec,
    Object.fromEntries(parametersOf(spec.path).map((parameter) => [parameter, nowhere(parameter)])),
  );
  const statusFor = async (who: Who) => (await as(who).send(spec.method, path)).status;

  test('declares the access that was decided', () => {
    expect(spec.allow).toEqual(
      typeof may === 'string' ? { who: may } : { who: 'roles', roles: expect.anything() as unknown },
    );
    if (spec.allow.who === 'roles') expect(new Set(spec.allow.roles)).toEqual(new Set(may));
  });
  test(may === 'anyone' ? 'lets in who is not signed in' : 'asks who is not signed in to do so', async () => {
    const status = await statusFor('nobody');
    if (may === 'anyone') expect(status).not.toBe(401);
    else expect(status).toBe(401);
  });
  test('lets in whom it should, and nobody else', async () => {
    const answers = await Promise.all(callers.map(async ([caller, who]) => [caller, await statusFor(who)] as const));
    const seen = Object.fromEntries(answers.map(([caller, status]) => [caller, status === 403 ? 'refused' : 'let in']));
    expect(seen).toEqual(
      Object.fromEntries(callers.map(([caller, , roles]) => [caller, isAllowed(may, roles) ? 'let in' : 'refused'])),
    );
    expect(Math.max(...answers.map(([, status]) => status))).toBeLessThan(500);
    expect(answers.map(([, status]) => status)).not.toContain(401);
  });
});

/** Routes that speak of somebody's own things: what they answer to who is signed in but has no part in them. */
const owned: Readonly<Record<RouteName, 404 | 403>> = {
  'PATCH /v1/organisations/{organisationId}': 403, // the organisation itself is public
  'PUT /v1/organisations/{organisationId}/members/{userId}': 403,
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
