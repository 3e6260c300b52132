import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { anOrganisation, as, join } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('DELETE /v1/organisations/{organisationId}/members/{userId}');

refuses('DELETE /v1/organisations/{organisationId}/members/{userId}', [
  ['RightMissing', 403, async () => ({ who: (await anOrganisation()).representative }), 'another representative'],
  [
    'RightMissing',
    403,
    async () => {
      const { organisationId, representative, editor } = await anOrganisation();
      return { who: editor, params: { organisationId, userId: representative.sub } };
    },
    'an editor who puts the representative out',
  ],
  [
    'LastRepresentative',
    409,
    async () => {
      const { organisationId, representative } = await anOrganisation();
      return { who: representative, params: { organisationId, userId: representative.sub } };
    },
  ],
]);

test('a person may leave, and then sees no contacts any more', async () => {
  const organisation = await anOrganisation();
  const person = aPerson();
  await join(organisation, person);
  const path = `/v1/organisations/${organisation.organisationId}`;
  expect((await as(person).get(path)).body).toHaveProperty('contacts');
  expect((await as(person).delete(`${path}/members/${person.sub}`)).status).toBe(204);
  expect((await as(person).get(path)).body).not.toHaveProperty('contacts');
});
