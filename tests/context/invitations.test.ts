import { describe, expect, test } from 'vitest';
import { buildApp as evaluations } from '../../functions/evaluations/app.ts';
import { applicationReader } from '../../shared/applications/index.ts';
import { checkDecider, decideCall } from '../../shared/awards/index.ts';
import { evaluationRepository, evaluatorAccess } from '../../shared/evaluations/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import { newId, OrganisationId } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { type MemberRole, memberWrite } from '../../shared/organisations/index.ts';
import { AFTERWARDS, aCommand, aPublishedCall, BEFORE, someone, storedCall } from '../builders/calls.ts';
import { aCommissionOf, eligibleApplications } from '../builders/evaluations.ts';
import { member, organisationsHere, unwrap } from './organisations-here.ts';
import { aScoredCall } from './awards-scored-call.ts';

const { engine, app, read, represented, join } = organisationsHere();
const page = { limit: 25 };

describe('an invitation', () => {
  /** An organisation that has invited somebody to represent it. */
  async function invited(role: MemberRole = 'representative') {
    const { id, ana, ion } = await represented();
    unwrap(await app().setMember(aCommand(ana), { ...member(id, ion), role }));
    const accept = (who: Actor = ion, more = {}) =>
      app().acceptMembership(aCommand(who, BEFORE, more), { organisationId: id });
    return { id, ana, ion, accept };
  }
  const notThere = { ok: false, error: { code: 'NoSuchThing' } };
  const missing = { ok: false, error: { code: 'RightMissing' } };

  test('makes nobody a member, wherever memberships are asked for', async () => {
    const { id, ana, ion } = await invited();
    expect(await read().roleOf(id, ion.userId)).toBeUndefined();
    expect(await read().isMember(id, ion.userId)).toBe(false);
    expect(await read().ofUser(ion.userId)).toEqual([]);
    expect(unwrap(await read().membershipsPage(ion.userId, page)).items).toEqual([]);
    expect(unwrap(await app().listOrganisations(ion, { mine: true }, page)).items).toEqual([]);
    for (const whole of [await app().getOrganisation(ana, id), await app().getOrganisation(someone('officer'), id)])
      expect(unwrap(whole).members).toContainEqual(
        expect.objectContaining({ userId: ion.userId, role: 'representative', invited: true }),
      );
  });
  test('gives no right: not to edit, to invite, to put out, nor to read what is inside', async () => {
    const { id, ana, ion } = await invited();
    expect(await app().editOrganisation(aCommand(ion), { organisationId: id, changes: {} })).toEqual(missing);
    expect(await app().setMember(aCommand(ion), { ...member(id, ion), role: 'editor' })).toEqual(missing);
    expect(await app().setMember(aCommand(ion), { ...member(id, someone()), role: 'editor' })).toEqual(missing);
    expect(await app().removeMember(aCommand(ion), member(id, ana))).toEqual(missing);
    const seen = unwrap(await app().getOrganisation(ion, id));
    expect(seen).toMatchObject({ mine: false });
    for (const inside of ['contacts', 'members', 'role', 'trail']) expect(seen).not.toHaveProperty(inside);
  });
  test('is listed to the invited person: the public row, and as what', async () => {
    const { id, ion, accept } = await invited('editor');
    const listed = async () => unwrap(await app().listOrganisations(ion, { invited: true }, page)).items;
    const [row] = await listed();
    expect(row).toMatchObject({ id, mine: false, invitedAs: 'editor' });
    for (const inside of ['contacts', 'members', 'role', 'trail']) expect(row).not.toHaveProperty(inside);
    expect(unwrap(await app().listInvitations(someone(), page)).items).toEqual([]);
    expect(await app().listOrganisations(undefined, { invited: true }, page)).toMatchObject({
      error: { code: 'MineNeedsSignIn' },
    });
    unwrap(await accept());
    expect(await listed()).toEqual([]);
    expect(await read().ofUser(ion.userId)).toEqual([id]);
  });
  test('is accepted by the invited person alone, and again changes nothing', async () => {
    const { id, ana, ion, accept } = await invited();
    for (const stranger of [someone(), someone('officer', 'admin')]) expect(await accept(stranger)).toEqual(notThere);
    unwrap(await accept(ana)); // a member already: nothing to accept, nothing changed
    expect(await read().isMember(id, ion.userId)).toBe(false);
    expect(await accept(ion, { ifMatch: 1 })).toMatchObject({ error: { code: 'StaleVersion' } });
    const accepted = unwrap(await accept());
    expect(accepted).toEqual({ ...member(id, ion), role: 'representative', since: BEFORE });
    expect(await read().roleOf(id, ion.userId)).toBe('representative');
    expect(await accept()).toEqual({ ok: true, value: accepted });
    expect(await read().get(id)).toMatchObject({ version: 3 });
    const nowhere = { organisationId: newId(OrganisationId, BEFORE) };
    expect(await app().acceptMembership(aCommand(ion), nowhere)).toEqual(notThere);
  });
  test('happens once under its key', async () => {
    const { id, accept } = await invited();
    const once = { key: 'accept', fingerprint: 'f' };
    const [first, second] = await Promise.all([accept(undefined, { once }), accept(undefined, { once })]);
    expect([first.ok, second.ok]).toContain(true);
    expect(await read().get(id)).toMatchObject({ version: 3 });
  });
  test('stays one when its role changes, and can be withdrawn', async () => {
    const { id, ana, ion, accept } = await invited('editor');
    const changed = unwrap(await app().setMember(aCommand(ana), { ...member(id, ion), role: 'representative' }));
    expect(changed).toMatchObject({ role: 'representative', invited: true });
    expect(await read().isMember(id, ion.userId)).toBe(false);
    unwrap(await app().removeMember(aCommand(ana), member(id, ion)));
    expect(await accept()).toEqual(notThere);
    expect(unwrap(await app().listInvitations(ion, page)).items).toEqual([]);
  });
  test('is declined, and then there is none; a new one asks again', async () => {
    const { id, ana, ion, accept } = await invited();
    unwrap(await app().removeMember(aCommand(ion), member(id, ion)));
    expect(await accept()).toEqual(notThere);
    await join(id, ana, ion);
    unwrap(await app().removeMember(aCommand(ana), member(id, ion)));
    unwrap(await app().setMember(aCommand(ana), { ...member(id, ion), role: 'editor' }));
    expect(await read().isMember(id, ion.userId)).toBe(false);
  });
  test('lets the last representative neither leave nor step down', async () => {
    const { id, ana, ion, accept } = await invited();
    const last = { ok: false, error: { code: 'LastRepresentative' } };
    expect(await app().removeMember(aCommand(ana), member(id, ana))).toEqual(last);
    expect(await app().setMember(aCommand(ana), { ...member(id, ana), role: 'editor' })).toEqual(last);
    unwrap(await accept());
    expect(await app().removeMember(aCommand(ana), member(id, ana))).toEqual({ ok: true, value: null });
    expect(await app().removeMember(aCommand(ion), member(id, ion))).toEqual(last);
  });
  test('accepted and withdrawn at once is one or the other, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, ana, ion, accept } = await invited();
      const [accepted, withdrawn] = await Promise.all([accept(), app().removeMember(aCommand(ana), member(id, ion))]);
      expect(withdrawn).toEqual({ ok: true, value: null });
      if (!accepted.ok) expect(accepted).toEqual(notThere);
      expect(await read().members(id)).toHaveLength(1);
      expect(await read().ofUser(ion.userId)).toEqual([]);
    }
  });
  test('is not what rows of before are: without a mark one is a member', async () => {
    const { id, ion } = await represented();
    await engine().store.transact([memberWrite({ ...member(id, ion), role: 'editor', since: BEFORE })]);
    expect(await read().roleOf(id, ion.userId)).toBe('editor');
    expect(await read().ofUser(ion.userId)).toEqual([id]);
  });
});

/** Puts an invitation, or a membership, into the register. */
const seat = (organisationId: OrganisationId, { userId }: Actor, more: { invited?: true } = {}) =>
  engine().store.transact([memberWrite({ organisationId, userId, role: 'representative', since: BEFORE, ...more })]);

describe('what an invitation by a competitor does not touch', () => {
  test('a chair decides the call; a member does not', async () => {
    const { call, standings, deps } = await aScoredCall(engine().store, { entrants: [{ points: 90 }] });
    const chair = someone('chair');
    const [{ organisationId }] = standings as [(typeof standings)[number]];
    const command = aCommand(chair, AFTERWARDS);
    const input = {
      callId: call.id,
      act: { number: '03/214', date: LocalDate.parse('2017-05-02') },
      tieVotes: [],
    };
    await seat(organisationId, chair);
    const barred = { ok: false, error: { code: 'ApplicantMayNotDecide' } };
    expect(await checkDecider(deps)(chair.userId, call.id)).toEqual(barred);
    expect(await decideCall(deps)(command, input)).toEqual(barred);
    await seat(organisationId, chair, { invited: true });
    expect(await checkDecider(deps)(chair.userId, call.id)).toEqual({ ok: true, value: null });
    expect(await decideCall(deps)(command, input)).toMatchObject({ ok: true });
  });
  test('an evaluator gets sheets, keeps them, and declares no conflict that is not there', async () => {
    const work = evaluations(engine().store);
    const call = await storedCall(engine().store, aPublishedCall({ status: 'screening' }));
    const commission = [someone('evaluator'), someone('evaluator'), someone('evaluator')];
    const [application] = await eligibleApplications(engine().store, call, 1);
    const [who] = commission;
    if (application === undefined || who === undefined) throw new Error('nothing to evaluate');
    const { applicationId, organisationId } = application;
    await seat(organisationId, who, { invited: true });
    const officer = aCommand(someone('officer'), AFTERWARDS);
    const members = aCommissionOf(commission.map(({ userId }) => userId));
    unwrap(await work.setCommission(officer, { callId: call.id, act: 'dispoziția 12', members }));
    unwrap(await work.assignEvaluators(aCommand(someone('officer'), AFTERWARDS), { callId: call.id }));
    const declaration = { applicationId, conflict: false };
    const declared = await work.declareInterests(aCommand(who, AFTERWARDS), declaration);
    expect(declared).toMatchObject({ ok: true, value: { state: 'declared' } });
    const ids = unwrap(await work.listOwnSheets(who.userId, page)).items.map((sheet) => sheet.applicationId);
    expect(ids).toEqual([applicationId]);
    expect(await work.viewOwnSheet(applicationId, who.userId)).toMatchObject({ ok: true });
    const access = evaluatorAccess({
      calls: callRepository(engine().store),
      applications: applicationReader(engine().store),
      organisations: read(),
      evaluations: evaluationRepository(engine().store),
    });
    expect(await access(applicationId, who.userId)).toBe('reads');
    await seat(organisationId, who);
    expect(await access(applicationId, who.userId)).toBe('hidden');
  });
});
