import { describe, expect, test } from 'vitest';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import { newId, OrganisationId } from '../../shared/kernel/ids.ts';
import { Idno } from '../../shared/organisations/index.ts';
import { aCommand, BEFORE, someone } from '../builders/calls.ts';
import { anIdno, aRegistration, storedOrganisation } from '../builders/organisations.ts';
import { member, organisationsHere, unwrap } from './organisations-here.ts';

const { engine, app, read, represented, join } = organisationsHere();
const page = { limit: 25 };

describe('registration', () => {
  test('makes the person who does it the representative', async () => {
    const ana = someone();
    const registration = aRegistration();
    const organisation = unwrap(await app().registerOrganisation(aCommand(ana), registration));
    expect(organisation).toMatchObject({ ...registration, mine: true, role: 'representative', version: 1 });
    expect(await read().roleOf(organisation.id, ana.userId)).toBe('representative');
    expect(await read().ofUser(ana.userId)).toEqual([organisation.id]);
    expect(await read().isMember(organisation.id, someone().userId)).toBe(false);
  });
  test('happens once for an IDNO, also when two do it at once, and does not say who has it', async () => {
    const idno = anIdno();
    const register = () => app().registerOrganisation(aCommand(someone()), aRegistration({ idno }));
    const results = await Promise.all([register(), register(), register()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await register()).toEqual({ ok: false, error: { code: 'IdnoAlreadyRegistered', at: ['/idno'] } });
  });
  test('refuses a personal code and leaves no trace of it', async () => {
    const idno = Idno.parse('2008600038410');
    expect(await app().registerOrganisation(aCommand(someone()), aRegistration({ idno }))).toMatchObject({
      error: { code: 'PersonalCodeNotOrganisation' },
    });
    const everything = await engine().client.send(new ScanCommand({ TableName: engine().table }));
    expect(JSON.stringify(everything.Items)).not.toContain(idno);
  });
});

describe('the register', () => {
  test('shows everybody the public part, and contacts and members only to members and staff', async () => {
    const { id, ana } = await represented();
    for (const outsider of [undefined, someone(), someone('evaluator')]) {
      const seen = unwrap(await app().getOrganisation(outsider, id));
      expect(seen).toMatchObject({ id, mine: false });
      expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['contacts']));
      expect(JSON.stringify(seen)).not.toMatch(/Ceban|example\.org/);
    }
    expect(await app().getOrganisation(ana, id)).toMatchObject({
      value: { mine: true, contacts: { email: 'ana@example.org' }, members: [{ userId: ana.userId }] },
    });
    expect(await app().getOrganisation(someone('officer'), id)).toMatchObject({
      value: { mine: false, members: [{ role: 'representative' }] },
    });
    expect(await app().getOrganisation(undefined, newId(OrganisationId, BEFORE))).toEqual({
      ok: false,
      error: { code: 'NoSuchThing' },
    });
  });
  test('is searched by the beginning of a name and by IDNO, page by page, without personal data', async () => {
    const name = 'Zâmbetul';
    const ids: OrganisationId[] = [];
    for (const number of ['1', '2', '3'])
      ids.push(
        unwrap(await app().registerOrganisation(aCommand(someone()), aRegistration({ name: `„${name}” ${number}` })))
          .id,
      );
    const list = async (search: object, request: { limit: number; cursor?: string } = page) =>
      unwrap(await app().listOrganisations(undefined, search, request));
    const first = await list({ name: 'zambetul' }, { limit: 2 });
    const rest = await list({ name: 'ZÂMBETUL' }, { limit: 2, cursor: first.next ?? '' });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
    expect(JSON.stringify(first)).not.toContain('Ceban');
    const { idno = anIdno() } = first.items[0] ?? {};
    expect((await list({ idno })).items).toHaveLength(1);
    expect((await list({ idno: anIdno() })).items).toEqual([]);
    expect((await list({ name: '"' })).items.length).toBeGreaterThan(2);
    expect(await app().listOrganisations(undefined, { name }, { limit: 2, cursor: 'x' })).toMatchObject({
      error: { code: 'BadCursor' },
    });
  });
  test("lists one's own organisations to who is signed in", async () => {
    const { id, ana } = await represented();
    const other = await storedOrganisation(engine().store, { [ana.userId]: 'editor' });
    const mine = unwrap(await app().listOrganisations(ana, { mine: true }, page)).items;
    expect(mine.map((row) => [row.id, row.role])).toEqual(
      [
        [id, 'representative'],
        [other.id, 'editor'],
      ].sort(),
    );
    expect(unwrap(await app().listOrganisations(someone(), { mine: true }, page)).items).toEqual([]);
    expect(await app().listOrganisations(undefined, { mine: true }, page)).toEqual({
      ok: false,
      error: { code: 'MineNeedsSignIn' },
    });
  });
});

describe('the profile', () => {
  test('is changed by a representative or an officer, in the version they have seen', async () => {
    const { id, ana, ion } = await represented();
    const edit = (actor: Actor, ifMatch: number) =>
      app().editOrganisation(aCommand(actor, BEFORE, { ifMatch }), {
        organisationId: id,
        changes: { seat: 'mun. Bălți' },
      });
    expect(await edit(ana, 1)).toMatchObject({ ok: true, value: { seat: 'mun. Bălți', version: 2 } });
    expect(await edit(ana, 1)).toMatchObject({ error: { code: 'StaleVersion' } });
    expect(await edit(someone('officer'), 2)).toMatchObject({ ok: true, value: { version: 3, mine: false } });
    expect(await edit(ion, 3)).toMatchObject({ error: { code: 'RightMissing' } });
    await join(id, ana, ion);
    expect(await edit(ion, 5)).toMatchObject({ error: { code: 'RightMissing' } });
    const nowhere = { organisationId: newId(OrganisationId, BEFORE), changes: {} };
    expect(await app().editOrganisation(aCommand(ana), nowhere)).toMatchObject({ error: { code: 'NoSuchThing' } });
  });
  test('is found under its new name', async () => {
    const { id, ana } = await represented();
    unwrap(await app().editOrganisation(aCommand(ana), { organisationId: id, changes: { name: 'Xenia' } }));
    expect(unwrap(await app().listOrganisations(undefined, { name: 'xenia' }, page)).items).toMatchObject([
      { id, version: 2 },
    ]);
  });
});

describe('members', () => {
  test('are chosen by a representative, not by an editor, an officer or a stranger', async () => {
    const { id, ana, ion } = await represented();
    const set = (actor: Actor, who: Actor, role: 'editor' | 'representative') =>
      app().setMember(aCommand(actor), { ...member(id, who), role });
    expect(await set(ana, ion, 'editor')).toMatchObject({ ok: true, value: { userId: ion.userId, role: 'editor' } });
    unwrap(await app().acceptMembership(aCommand(ion), { organisationId: id }));
    const missing = { ok: false, error: { code: 'RightMissing' } };
    for (const actor of [ion, someone(), someone('officer')])
      expect(await set(actor, someone(), 'editor')).toEqual(missing);
    expect(await app().removeMember(aCommand(ion), member(id, ana))).toEqual(missing);
    const nowhere = { ...member(newId(OrganisationId, BEFORE), ion), role: 'editor' as const };
    expect(await app().setMember(aCommand(ana), nowhere)).toMatchObject({ error: { code: 'NoSuchThing' } });
    expect(await set(ana, ion, 'editor')).toMatchObject({ ok: true });
    expect(await read().get(id)).toMatchObject({ version: 3 });
  });
  test('may leave, and be taken out, but the last representative stays', async () => {
    const { id, ana, ion } = await represented();
    const last = { ok: false, error: { code: 'LastRepresentative' } };
    expect(await app().removeMember(aCommand(ana), member(id, ana))).toEqual(last);
    expect(await app().setMember(aCommand(ana), { ...member(id, ana), role: 'editor' })).toEqual(last);
    await join(id, ana, ion);
    expect(await app().removeMember(aCommand(ion), member(id, ion))).toEqual({ ok: true, value: null });
    expect(await read().roleOf(id, ion.userId)).toBeUndefined();
    expect(await app().removeMember(aCommand(ana), member(id, ion))).toMatchObject({ error: { code: 'NoSuchThing' } });
  });
  test('two representatives who put each other out at once leave one behind', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [ana, ion] = [someone(), someone()];
      const { id } = await storedOrganisation(engine().store, {
        [ana.userId]: 'representative',
        [ion.userId]: 'representative',
      });
      await Promise.all([
        app().removeMember(aCommand(ana), member(id, ion)),
        app().removeMember(aCommand(ion), member(id, ana)),
      ]);
      expect(await read().members(id)).toMatchObject([{ role: 'representative' }]);
    }
  });
});

test('the trail of an organisation holds together and names nobody', async () => {
  const ana = someone();
  const { id } = unwrap(await app().registerOrganisation(aCommand(ana), aRegistration()));
  const ion = someone();
  await join(id, ana, ion, 'representative');
  unwrap(await app().editOrganisation(aCommand(ana), { organisationId: id, changes: { name: 'AO Alta' } }));
  unwrap(await app().removeMember(aCommand(ana), member(id, ion)));
  const trail = await auditRepository(engine().store).all(subjectOf('organisation', id));
  const organisation = await read().get(id);
  expect(trail.map(({ action }) => action)).toEqual([
    'register',
    'set-member',
    'accept-membership',
    'edit',
    'remove-member',
  ]);
  expect(verifyChain(trail)).toEqual({ holds: true, entries: 5, head: organisation?.trail.hash });
  expect(organisation?.version).toBe(5);
  expect(JSON.stringify(trail)).not.toMatch(/Ceban|example\.org|somebody/);
});
