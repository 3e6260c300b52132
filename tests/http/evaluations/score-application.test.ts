import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import { as, evaluate } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { aDeclaredSheet, aSheet, inACancelledCall } from './good-requests.ts';

// An autosave: a repeated one stands on an old version and is refused for that.
standardRefusals('PUT /v1/applications/{applicationId}/evaluation', { replayed: false });

const scores = (...given: readonly object[]) => ({ body: { scores: given } });

refuses('PUT /v1/applications/{applicationId}/evaluation', [
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'an evaluator without a sheet'],
  ['UnknownCriterion', 422, () => scores({ criterion: 'X', points: 1 })],
  ['CriterionTwice', 422, () => scores({ criterion: 'R', points: 1 }, { criterion: 'R', points: 2 })],
  ['PointsAboveMaximum', 422, () => scores({ criterion: 'R', points: 61 })],
  [
    'EvaluationClosed',
    409,
    async () => {
      const { who, params, version } = await inACancelledCall(aDeclaredSheet);
      return { who, params, ifMatch: version };
    },
    'when the call is over',
  ],
  ['InvalidRequest', 400, () => scores({ criterion: 'R', points: 0.5 }), 'half a point'],
  [
    'SheetStateRefuses',
    409,
    async () => {
      const { who, params } = await aSheet();
      return { who, params, ifMatch: 1 };
    },
    'before the declaration',
  ],
  [
    'SheetStateRefuses',
    409,
    async () => {
      const { application, who, params } = await aSheet();
      await evaluate(who, application, [50, 30]);
      return { who, params, ifMatch: 4 };
    },
    'after the lock',
  ],
]);

test('points and justifications may come one by one; what is not named stays', async () => {
  const { who, params, version } = await aDeclaredSheet();
  const path = `/v1/applications/${params.applicationId}/evaluation`;
  const put = (body: object, ifMatch: number) => as(who).put(path, body, { ifMatch, now: times.evaluation });
  const first = await put({ scores: [{ criterion: 'R', points: 50 }] }, version);
  const second = await put({ scores: [{ criterion: 'N', justification: 'Nouă' }] }, first.body.version);
  expect(second.body).toMatchObject({ points: [50, null], justifications: [null, 'Nouă'], state: 'drafting' });
});
