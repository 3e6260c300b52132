import { expect, test } from 'vitest';
import { as, join, recuse, score } from '../concurs.ts';
import { aPerson } from '../../builders/http-people.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { aDeclaredSheet, aSheet } from './good-requests.ts';

standardRefusals('GET /v1/applications/{applicationId}/evaluation');

refuses('GET /v1/applications/{applicationId}/evaluation', [
  ['NoSuchThing', 404, () => ({ who: aPerson('evaluator') }), 'an evaluator without a sheet'],
  [
    'NoSuchThing',
    404,
    async () => {
      const { application, who, params } = await aSheet();
      await recuse(who, application);
      return { who, params };
    },
    'an evaluator who declared a conflict',
  ],
  [
    'NoSuchThing',
    404,
    async () => {
      const { application, who, params } = await aDeclaredSheet();
      await join(application.organisation, who);
      return { who, params };
    },
    'an evaluator who has become a member of the applicant',
  ],
]);

test('one sees one’s own points and nobody else’s', async () => {
  const { application, who, other, version } = await aDeclaredSheet();
  await score(who, application, [50, 30], version);
  const path = `/v1/applications/${application.applicationId}/evaluation`;
  expect((await as(who).get(path)).body).toMatchObject({ state: 'drafting', points: [50, 30] });
  expect((await as(other).get(path)).body).toMatchObject({ state: 'assigned', points: [null, null] });
});
