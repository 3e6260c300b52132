import { expect, test } from 'vitest';
import { anOrganisation, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PATCH /v1/organisations/{organisationId}');

refuses('PATCH /v1/organisations/{organisationId}', [
  [
    'RightMissing',
    403,
    async () => {
      const { organisationId, editor } = await anOrganisation();
      return { who: editor, params: { organisationId } };
    },
    'an editor',
  ],
  ['RightMissing', 403, async () => ({ who: (await anOrganisation()).representative }), 'another representative'],
  ['InvalidRequest', 400, () => ({ body: { idno: '1008600038413' } }), 'another IDNO'],
]);

test('an officer may mend the register too', async () => {
  const { organisationId, version } = await anOrganisation();
  const seat = 'mun. Bălți, str. Ștefan cel Mare 2';
  const { headers, body } = await as('officer').patch(
    `/v1/organisations/${organisationId}`,
    { seat },
    { ifMatch: version },
  );
  expect(body).toMatchObject({ seat, version: version + 1 });
  expect(headers.get('etag')).toBe(`"${version + 1}"`);
});
