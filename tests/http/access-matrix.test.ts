import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../shared/kernel/actor.ts';
import type { Who } from '../builders/http-client.ts';
import { aMachine, aPerson } from '../builders/http-people.ts';
import { as } from './concurs.ts';
import { everySpec, nameOf, parametersOf, pathOf, type RouteName } from './routes.ts';

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
  'POST /v1/organisations/{organisationId}/membership': 'signed-in',
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
