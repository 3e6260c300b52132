import { expect, test } from 'vitest';
import { aPerson } from '../../builders/http-people.ts';
import { anIdno, aRegistration } from '../../builders/organisations.ts';
import { anOrganisation, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/organisations');

const registered = async () => {
  const idno = anIdno();
  await anOrganisation({ idno });
  return idno;
};
const oneDigitOff = (idno: string) => idno.slice(0, 12) + String((Number(idno.at(-1)) + 1) % 10);

refuses('POST /v1/organisations', [
  ['IdnoAlreadyRegistered', 409, async () => ({ body: { ...aRegistration(), idno: await registered() } })],
  ['IdnoCheckDigitWrong', 422, () => ({ body: { ...aRegistration(), idno: oneDigitOff(anIdno()) } })],
  ['PersonalCodeNotOrganisation', 422, () => ({ body: { ...aRegistration(), idno: '2001234567890' } })],
  [
    'InvalidRequest',
    400,
    () => ({ body: { ...aRegistration(), site: 'javascript:alert(1)' } }),
    'a site that is no address',
  ],
]);

test('who registers it speaks for it', async () => {
  const person = aPerson();
  const { headers, body } = await as(person).post('/v1/organisations', aRegistration());
  expect(headers.get('location')).toBe(`/v1/organisations/${body.id}`);
  expect(body).toMatchObject({ mine: true, role: 'representative', members: [{ userId: person.sub }] });
});

test('two who register the same organisation at once: one does', async () => {
  const body = aRegistration();
  const replies = await Promise.all([aPerson(), aPerson()].map((person) => as(person).post('/v1/organisations', body)));
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
});
