import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import {
  aCommission,
  anAssignedCall,
  anOrganisation,
  aPublishedCall,
  aScreenedCall,
  as,
  join,
  recuse,
} from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/assignments');

refuses('POST /v1/calls/{callId}/assignments', [
  [
    'CallStateRefuses',
    409,
    async () => ({ params: { callId: (await aPublishedCall()).callId } }),
    'before the screening',
  ],
  ['NoCommission', 409, async () => ({ params: { callId: (await aScreenedCall()).callId } })],
  [
    'ScreeningUnfinished',
    409,
    async () => {
      const call = await aScreenedCall({ requests: ['20000.00', '10000.00'], unscreened: 1 });
      await aCommission(call);
      return { params: { callId: call.callId } };
    },
  ],
  [
    'NothingToEvaluate',
    409,
    async () => {
      const call = await aScreenedCall({ verdict: 'not-met' });
      await aCommission(call);
      return { params: { callId: call.callId } };
    },
  ],
  ['EvaluatorsMissing', 422, () => ({ body: { perApplication: 3 } })],
]);

test('nobody evaluates the organisation they belong to', async () => {
  const call = await aScreenedCall();
  const evaluators = await aCommission(call);
  const [application] = call.applications;
  const [member] = evaluators;
  if (application === undefined || member === undefined) throw new Error('nothing to assign');
  await join(application.organisation, member);
  const reply = await as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation });
  expect(reply).toMatchObject({
    status: 422,
    body: {
      code: 'EvaluatorsMissing',
      facts: { applications: [{ applicationId: application.applicationId, missing: 1 }] },
    },
  });
});

test('asked again it fills what a recusal left open, and only that', async () => {
  const call = await anAssignedCall();
  const [application] = call.applications;
  const [first, second] = call.evaluators;
  if (application === undefined || first === undefined || second === undefined) throw new Error('nothing was assigned');
  await recuse(first, application);
  const assign = () => as('officer').post(`/v1/calls/${call.callId}/assignments`, {}, { now: times.evaluation });
  expect((await assign()).body).toMatchObject({ code: 'EvaluatorsMissing' });
  const { representative: third } = await anOrganisation();
  await aCommission(call, [first, second, { ...third, groups: ['evaluator'] }]);
  expect((await assign()).body).toMatchObject({ added: 1 });
  expect((await assign()).body).toMatchObject({ added: 0 });
});
