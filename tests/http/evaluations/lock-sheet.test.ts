import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import { as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { aDeclaredSheet, aScoredSheet, inACancelledCall } from './good-requests.ts';

standardRefusals('POST /v1/applications/{applicationId}/evaluation/lock');

refuses('POST /v1/applications/{applicationId}/evaluation/lock', [
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'an evaluator without a sheet'],
  [
    'SheetStateRefuses',
    409,
    async () => {
      const { who, params } = await aDeclaredSheet();
      return { who, params };
    },
    'a sheet without a single score',
  ],
  [
    'SheetIncomplete',
    422,
    async () => {
      const { who, params, version } = await aDeclaredSheet();
      const path = `/v1/applications/${params.applicationId}/evaluation`;
      const half = { scores: [{ criterion: 'R', points: 50, justification: 'Da' }] };
      await as(who).put(path, half, { ifMatch: version, now: times.evaluation });
      return { who, params };
    },
  ],
  [
    'EvaluationClosed',
    409,
    async () => {
      const { who, params } = await inACancelledCall(aScoredSheet);
      return { who, params };
    },
    'when the call is over',
  ],
]);

test('locked for good, with the moment', async () => {
  const { who, params } = await aScoredSheet();
  const path = `/v1/applications/${params.applicationId}/evaluation/lock`;
  const now = times.evaluation;
  expect((await as(who).post(path, undefined, { now })).body).toMatchObject({ state: 'locked', lockedAt: now });
  expect(await as(who).post(path, undefined, { now })).toMatchObject({
    status: 409,
    body: { code: 'SheetStateRefuses', facts: { from: 'locked', action: 'lock', allowed: [] } },
  });
});
