import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { anOrganisation, as, join } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PUT /v1/organisations/{organisationId}/members/{userId}', { free: ['userId'] });

refuses('PUT /v1/organisations/{organisationId}/members/{userId}', [
  ['RightMissing', 403, async () => ({ who: (await anOrganisation()).representative }), 'another representative'],
  ['RightMissing', 403, () => ({ who: 'officer' }), 'an officer'],
  [
    'RightMissing',
    403,
    async () => {
      const { organisationId, editor } = await anOrganisation();
      return { who: editor, params: { organisationId, userId: editor.sub }, body: { role: 'representative' } };
    },
    'an editor who wants to become the representative',
  ],
  [
    'LastRepresentative',
    409,
    async () => {
      const { organisationId, representative } = await anOrganisation();
      return { who: representative, params: { organisationId, userId: representative.sub } };
    },
    'the last representative as an editor',
  ],
]);

test('fifty at most', async () => {
  const organisation = await anOrganisation();
  for (let members = 2; members < 50; members += 1) await join(organisation, aPerson());
  const path = `/v1/organisations/${organisation.organisationId}/members/${aPerson().sub}`;
  const reply = await as(organisation.representative).put(path, { role: 'editor' });
  expect(reply).toMatchObject({ status: 422, body: { code: 'TooManyMembers', facts: { most: 50 } } });
});

test('two representatives who make each other editors at once leave one', async () => {
  const organisation = await anOrganisation();
  const { organisationId, representative, editor } = organisation;
  await join(organisation, editor, 'representative');
  const demote = (who: typeof editor, whom: typeof editor) =>
    as(who).put(`/v1/organisations/${organisationId}/members/${whom.sub}`, { role: 'editor' });
  const replies = await Promise.all([demote(representative, editor), demote(editor, representative)]);
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
});
