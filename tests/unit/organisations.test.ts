import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountIdTyped } from '../../functions/web/forms/account-id.ts';
import { UserId } from '../../shared/kernel/ids.ts';
import { searchable } from '../../shared/kernel/text.ts';
import {
  Idno,
  idnoOfOrganisation,
  mayFor,
  type MemberRight,
  OrganisationChanges,
  OrganisationProfile,
} from '../../shared/organisations/index.ts';
import { withChanges } from '../../shared/organisations/changes.ts';
import { registerName } from '../../shared/organisations/register-name.ts';
import { checkMembers, roleAmong } from '../../shared/organisations/membership.ts';
import { organisationsProblems } from '../../shared/i18n/organisations-problems.ts';
import { anIdno, anOrganisation, aRegistration } from '../builders/organisations.ts';

const number = (text: string) => idnoOfOrganisation(Idno.parse(text));

describe('an IDNO', () => {
  test('is known by its check digit', () => {
    expect(number('1008600038413')).toEqual({ ok: true, value: '1008600038413' });
    expect(number('1008600038412')).toEqual({ ok: false, error: { code: 'IdnoCheckDigitWrong', at: ['/idno'] } });
  });
  test('with one digit mistyped is always noticed', () => {
    fc.assert(
      fc.property(fc.nat(11), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const right = anIdno();
        const digits = Array.from(right);
        digits[place + 1] = String((Number(digits[place + 1]) + more) % 10);
        expect(number(digits.join('')).ok).toBe(false);
        expect(number(right).ok).toBe(true);
      }),
    );
  });
  test.each(['2008600038410', '0008600038416', '2000000000004'])(
    'is no personal code, and the refusal does not repeat it',
    (code) => {
      const refused = number(code);
      expect(refused).toEqual({ ok: false, error: { code: 'PersonalCodeNotOrganisation', at: ['/idno'] } });
      expect(JSON.stringify(refused)).not.toContain(code);
    },
  );
  test.each(['100860003841', '10086000384130', '100860003841X', ' 1008600038413', '１００８６０００３８４１３'])(
    'has thirteen digits: not %j',
    (text) => {
      expect(Idno.safeParse(text).success).toBe(false);
    },
  );
});

test('an editor drafts and uploads; only a representative submits, changes the profile and chooses the members', () => {
  const rights: MemberRight[] = ['edit-profile', 'manage-members', 'draft', 'upload', 'submit', 'withdraw'];
  expect(rights.filter((right) => mayFor('editor', right))).toEqual(['draft', 'upload']);
  expect(rights.filter((right) => mayFor('representative', right))).toEqual(rights);
  expect(rights.filter((right) => mayFor(undefined, right))).toEqual([]);
});

describe('the members of an organisation', () => {
  const [ana, ion] = ['ana', 'ion'].map((name) => UserId.parse(name)) as [UserId, UserId];
  const representative = (userId: UserId) => ({ userId, role: 'representative' as const });
  test('always hold a representative', () => {
    const last = { ok: false, error: { code: 'LastRepresentative' } };
    expect(checkMembers([representative(ana)], ana, undefined)).toEqual(last);
    expect(checkMembers([representative(ana)], ana, 'editor')).toEqual(last);
    expect(checkMembers([representative(ana), { userId: ion, role: 'editor' }], ana, 'editor')).toEqual(last);
    expect(checkMembers([representative(ana), representative(ion)], ana, 'editor').ok).toBe(true);
  });
  test('hold one who has accepted: an invited representative speaks for nobody', () => {
    const last = { ok: false, error: { code: 'LastRepresentative' } };
    const invited = { ...representative(ion), invited: true as const };
    expect(checkMembers([representative(ana), invited], ana, undefined)).toEqual(last);
    expect(checkMembers([representative(ana), invited], ana, 'editor')).toEqual(last);
    expect(checkMembers([invited], ion, 'representative')).toEqual(last);
    expect(checkMembers([{ ...representative(ana), role: 'editor' }], ion, 'representative')).toEqual(last);
    expect(checkMembers([representative(ana), invited], ion, undefined).ok).toBe(true);
    expect(roleAmong([representative(ana), invited], ana)).toBe('representative');
    expect(roleAmong([representative(ana), invited], ion)).toBeUndefined();
  });
  test('are fifty at most, with who is invited', () => {
    const many = Array.from({ length: 50 }, (_, index) => representative(UserId.parse(`u${String(index)}`)));
    expect(checkMembers(many, ana, 'editor')).toEqual({ ok: false, error: { code: 'TooManyMembers', most: 50 } });
    expect(checkMembers(many, UserId.parse('u0'), 'editor').ok).toBe(true);
  });
});

describe('the profile', () => {
  test('changes by field; null takes out what may be missing', () => {
    const before = anOrganisation({ site: 'https://example.org', nameRu: 'ОО «Надежда»' });
    const changes = OrganisationChanges.parse({ site: null, name: 'AO „Alta”' });
    const { site, ...rest } = before;
    expect(withChanges(before, changes)).toEqual({ ...rest, name: 'AO „Alta”' });
    expect(site).toBeDefined();
  });
  test('refuses a legal form the law does not know, a script for a site, and a new IDNO', () => {
    const { idno, ...profile } = aRegistration();
    expect(OrganisationProfile.safeParse(profile).success).toBe(true);
    for (const wrong of [
      { legalForm: 'party' },
      { site: 'javascript:alert(1)' },
      { idno },
      { name: null },
      { contacts: { email: 'x' } },
    ])
      expect(OrganisationChanges.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });
});

test('the id of an account is typed in any letters; what is no UUID stays as it was', () => {
  expect(accountIdTyped('  0190B0A0-0000-7000-8000-00000000ABCD ')).toBe('0190b0a0-0000-7000-8000-00000000abcd');
  expect(accountIdTyped(' Ana.Ceban ')).toBe('Ana.Ceban');
});

test('names are found without diacritics, quotation marks and capitals', () => {
  expect(searchable('  AO „Speranța  COPIILOR”')).toBe('ao speranta copiilor');
  expect(searchable('ОО «Ёлка»')).toBe('оо елка');
  expect(Buffer.byteLength(searchable('한'.repeat(300)))).toBeLessThan(900);
});

test('every refusal has a sentence in Romanian, Russian and English', () => {
  for (const texts of Object.values(organisationsProblems))
    for (const language of ['ro', 'ru', 'en'] as const)
      expect(texts[language]({ most: 50 } as never)).toMatch(/^(?!.*(undefined|[şţŞŢ])).*\.$/u);
});

test.each([
  ['AO „Pași Mici”', 'pasi mici'],
  ['A.O. Pași Mici', 'pasi mici'],
  ['Asociația Obștească „Pași Mici”', 'pasi mici'],
  ['Fundația „Copiii”', 'copiii'],
  ['ОО «Малые шаги»', 'малые шаги'],
  ['Общественное объединение «Ёлка»', 'елка'],
  ['Aorta', 'aorta'],
  ['AO', ''],
  ['', ''],
])('«%s» stands in the register as «%s»', (name, expected) => {
  expect(registerName(name)).toBe(expected);
});
