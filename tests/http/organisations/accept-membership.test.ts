import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { refuses } from '../asking.ts';
import { anOrganisation, as, invite } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

const ACCEPT = 'POST /v1/organisations/{organisationId}/membership';
standardRefusals(ACCEPT);

refuses(ACCEPT, [
  ['NoSuchThing', 404, () => ({ who: aPerson() }), 'who is not invited'],
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'another representative'],
]);

test('before it the invited person reads the public row and as what they are invited; after it they are a member', async () => {
  const organisation = await anOrganisation();
  const person = aPerson();
  await invite(organisation, person);
  const path = `/v1/organisations/${organisation.organisationId}`;
  const [of, invitation] = ['mine', 'invited'].map((which) => async () => {
    const { body } = await as(person).get(`/v1/organisations?${which}=true`);
    return body.items;
  });
  expect(await of?.()).toEqual([]);
  expect(await invitation?.()).toEqual([
    expect.objectContaining({ id: organisation.organisationId, mine: false, invitedAs: 'editor' }),
  ]);
  const before = await as(person).get(path);
  expect(before.body).toMatchObject({ mine: false });
  for (const inside of ['contacts', 'members', 'role']) expect(before.body).not.toHaveProperty(inside);
  const { body } = await as(person).post(`${path}/membership`);
  expect(body).toEqual({ userId: person.sub, role: 'editor', since: expect.any(String) as string });
  expect((await as(person).get(path)).body).toMatchObject({ mine: true, role: 'editor' });
  expect(await of?.()).toHaveLength(1);
  expect(await invitation?.()).toEqual([]);
});

test('only the invited person accepts: who invited them cannot, in no way there is', async () => {
  const organisation = await anOrganisation();
  const person = aPerson();
  await invite(organisation, person, 'representative');
  const path = `/v1/organisations/${organisation.organisationId}`;
  const member = `${path}/members/${person.sub}`;
  expect((await as(organisation.representative).put(member, { role: 'editor', invited: false })).status).toBe(400);
  const { body } = await as(organisation.representative).put(member, { role: 'editor' });
  expect(body).toMatchObject({ role: 'editor', invited: true });
  await as(organisation.representative).post(`${path}/membership`);
  expect((await as(person).get(path)).body).toMatchObject({ mine: false });
});
