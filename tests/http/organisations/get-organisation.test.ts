import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { anOrganisation, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/organisations/{organisationId}');

test('contacts and members are for its members and the staff', async () => {
  const { organisationId, representative, editor } = await anOrganisation();
  const seenBy = async (who: Parameters<typeof as>[0]) =>
    (await as(who).get(`/v1/organisations/${organisationId}`)).body;
  for (const who of ['nobody', aPerson(), 'evaluator'] as const) {
    const body = await seenBy(who);
    expect(body).toMatchObject({ id: organisationId, mine: false });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['contacts', 'members', 'trail']));
    expect(JSON.stringify(body)).not.toContain(representative.sub);
  }
  for (const who of [representative, editor, 'officer'] as const)
    expect(await seenBy(who)).toMatchObject({
      contacts: { email: 'ana@example.org' },
      members: expect.arrayContaining([expect.objectContaining({ userId: editor.sub, role: 'editor' })]) as unknown,
    });
});
