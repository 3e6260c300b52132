import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aCommissionOf } from '../../builders/http-evaluations.ts';
import { aPerson } from '../../builders/http-people.ts';
import { aCommission, aDraftCall, anAssignedCall, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PUT /v1/calls/{callId}/commission');

const [ana, ion] = [aPerson('evaluator'), aPerson('evaluator')];
const members = (...roles: readonly string[]) => ({
  act: 'dispoziția 163',
  members: roles.map((role) => ({ userId: aPerson().sub, name: 'Ana Ceban', role })),
});

refuses('PUT /v1/calls/{callId}/commission', [
  ['CallStateRefuses', 409, async () => ({ params: { callId: (await aDraftCall()).callId } }), 'of a draft'],
  ['OnePresidentNeeded', 422, () => ({ body: members('member', 'member') }), 'no president'],
  ['OnePresidentNeeded', 422, () => ({ body: members('president', 'president') }), 'two presidents'],
  ['MemberTwice', 422, () => ({ body: aCommissionOf([ana, ion, ana]) })],
  ['TooFewEvaluators', 422, () => ({ body: members('president', 'secretary', 'secretary') })],
  [
    'MemberHasSheets',
    409,
    async () => ({ params: { callId: (await anAssignedCall()).callId }, now: times.evaluation }),
    'one who has sheets is crossed out',
  ],
]);

test('it may change until the decision, on the version that was seen', async () => {
  const call = await aPublishedCall();
  await aCommission(call);
  const path = `/v1/calls/${call.callId}/commission`;
  const three = aCommissionOf([ana, ion, aPerson('evaluator')]);
  const { status, body } = await as('officer').put(path, three, { ifMatch: 1 });
  expect(status).toBe(200);
  expect(body).toMatchObject({ ...three, version: 2 });
  expect((await as('officer').put(path, three, { ifMatch: 1 })).status).toBe(412);
});
