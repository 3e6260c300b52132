import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import { as, evaluate, join } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { aSheet } from './good-requests.ts';

standardRefusals('PUT /v1/applications/{applicationId}/evaluation/declaration');

refuses('PUT /v1/applications/{applicationId}/evaluation/declaration', [
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'an evaluator without a sheet'],
  ['InvalidRequest', 400, () => ({ body: { conflict: true } }), 'a conflict without its reason'],
  [
    'SheetStateRefuses',
    409,
    async () => {
      const { application, who, params } = await aSheet();
      await evaluate(who, application, [50, 30]);
      return { who, params, body: { conflict: false } };
    },
    'after the lock',
  ],
]);

test('whoever declares a conflict finds nothing there any more', async () => {
  const { who, params } = await aSheet();
  const path = `/v1/applications/${params.applicationId}/evaluation`;
  const now = times.evaluation;
  const declared = await as(who).put(`${path}/declaration`, { conflict: true, reason: 'Rudă' }, { now });
  expect(declared.body).toMatchObject({ state: 'recused', conflict: 'declared' });
  expect((await as(who).get(path, { now })).status).toBe(404);
  expect((await as(who).put(`${path}/declaration`, { conflict: false }, { now })).status).toBe(404);
});

test('the register finds the conflict that was not declared', async () => {
  const { application, who, params } = await aSheet();
  await join(application.organisation, who);
  const path = `/v1/applications/${params.applicationId}/evaluation/declaration`;
  const { body } = await as(who).put(path, { conflict: false }, { now: times.evaluation });
  expect(body).toMatchObject({ state: 'recused', conflict: 'detected' });
});
