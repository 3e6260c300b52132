import { expect, test } from 'vitest';
import { anIdno } from '../../builders/organisations.ts';
import { anOrganisation, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/organisations');

refuses('GET /v1/organisations', [
  ['MineNeedsSignIn', 403, () => ({ query: 'mine=true' })],
  ['MineNeedsSignIn', 403, () => ({ query: 'invited=true' }), 'the invitations of nobody'],
  ['InvalidRequest', 400, () => ({ query: 'name=a&mine=true' }), 'two searches at once'],
  ['InvalidRequest', 400, () => ({ query: 'idno=123' }), 'an IDNO that is none'],
]);

test('by the beginning of the name, by IDNO, or one’s own; contacts are never in it', async () => {
  const name = `Zimbrul ${anIdno()}`;
  const idno = anIdno();
  const { organisationId, representative } = await anOrganisation({ name, idno });
  const find = async (query: string) => (await as(representative).get(`/v1/organisations?${query}`)).body.items;
  const expected = [expect.objectContaining({ id: organisationId, mine: true, role: 'representative' })];
  expect(await find(`name=${encodeURIComponent(name.slice(0, 15).toLowerCase())}`)).toEqual(expected);
  expect(await find(`idno=${idno}`)).toEqual(expected);
  const own = await find('mine=true');
  expect(own).toEqual(expected);
  expect(own[0]).not.toHaveProperty('contacts');
});
