import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationRepository, type Receipt } from '../../shared/applications/index.ts';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { type Call, callRepository } from '../../shared/calls/index.ts';
import type { ApplicationId } from '../../shared/kernel/ids.ts';
import { type Instant, instantOf } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import {
  aContent,
  aDossier,
  aField,
  anApplicant,
  aPlatform,
  type ApplicationsSetting,
  aReceivedDocument,
  aSubmittedApplication,
  aWrittenDraft,
  done,
  type Field,
} from '../builders/applications.ts';
import { AFTERWARDS, aCall, aCommand, BEFORE, someone, storedCall, WHILE_OPEN } from '../builders/calls.ts';

let setting: ApplicationsSetting;
let app: ApplicationsSetting['app'];
beforeAll(async () => {
  setting = await aPlatform();
  ({ app } = setting);
});
afterAll(() => setting.stop());

const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });
const rulesOf = (call: Call, change: Partial<Call['rules']>) => ({ rules: { ...call.rules, ...change } });
const later = (from: Instant, ms: number) => instantOf(Date.parse(from) + ms);
const begin = ({ call, organisation, editor }: Field, actor = editor, now = WHILE_OPEN) =>
  app.beginApplication(aCommand(actor, now), { callId: call.id, organisationId: organisation.id });
const submit = ({ representative }: Field, id: ApplicationId, now = WHILE_OPEN) =>
  app.submitApplication(aCommand(representative, now), { id });
const seen = ({ editor }: Field, id: ApplicationId, now = WHILE_OPEN) => app.getApplication({ actor: editor, now }, id);
const standing = ({ call }: Field, id: ApplicationId) =>
  applicationRepository(setting.engine.store).standingRow(call.id, id);
const trail = (id: ApplicationId) => auditRepository(setting.engine.store).all(subjectOf('application', id));
const code = (error: string) => ({ ok: false, error: { code: error } });

describe('a draft', () => {
  test('is begun by a member while the call is open, empty and at version 2', async () => {
    const field = await aField(setting);
    expect(done(await begin(field))).toMatchObject({ state: 'draft', version: 2, content: {}, submissions: 0 });
  });
  test('is not begun for strangers, in a call nobody knows of, too early or too late', async () => {
    const field = await aField(setting);
    const unpublished = { ...field, call: await storedCall(setting.engine.store, aCall()) };
    expect(await begin(field, someone())).toEqual(code('NoSuchThing'));
    expect(await begin(unpublished)).toEqual(code('NoSuchThing'));
    expect(await begin(field, field.editor, BEFORE)).toMatchObject(code('CallNotOpenYet'));
    expect(await begin(field, field.editor, field.call.closesAt)).toMatchObject(code('CallClosed'));
  });
  test('is begun fifty times at most', async () => {
    const field = await aField(setting);
    for (let times = 0; times < 50; times += 10)
      await Promise.all(Array.from({ length: 10 }, () => begin(field).then(done)));
    expect(await begin(field)).toEqual({ ok: false, error: { code: 'TooManyDrafts', most: 50 } });
  });
  test('is saved section by section, each in one write without a trail, the sums computed', async () => {
    const field = await aField(setting);
    const { id, version } = done(await begin(field));
    const { project, budget } = aContent();
    const first = done(
      await app.saveDraft(aCommand(field.editor, WHILE_OPEN, { ifMatch: version }), { id, sections: { project } }),
    );
    const second = await app.saveDraft(aCommand(field.editor, WHILE_OPEN, { ifMatch: first.version }), {
      id,
      sections: { budget },
    });
    expect(done(second)).toMatchObject({ version: version + 2, totals: { requested: lei(15_000), own: lei(5_000) } });
    expect(done(await seen(field, id))).toMatchObject({ content: { project, budget }, unsubmittedChanges: true });
    expect(await trail(id)).toHaveLength(1);
  });
  test('of two members saving the same version one is told to look first', async () => {
    const field = await aField(setting);
    const { id, version } = done(await begin(field));
    const save = () =>
      app.saveDraft(aCommand(field.editor, WHILE_OPEN, { ifMatch: version }), { id, sections: { activities: [] } });
    const both = await Promise.all([save(), save()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(code('StaleVersion'));
  });
  test('is nobody else’s to see or to save, staff included', async () => {
    const field = await aField(setting);
    const { id } = done(await begin(field));
    for (const actor of [someone(), someone('officer'), someone('evaluator')]) {
      expect(await app.getApplication({ actor, now: WHILE_OPEN }, id)).toEqual(code('NoSuchThing'));
      expect(await app.saveDraft(aCommand(actor, WHILE_OPEN), { id, sections: {} })).toEqual(code('NoSuchThing'));
      expect(await app.getReceipt(actor, id)).toEqual(code('NoSuchThing'));
    }
  });
  test('that does not fit into the table is refused, not broken', async () => {
    const field = await aField(setting);
    const { id } = done(await begin(field));
    const activities = Array.from({ length: 50 }, () => ({ title: '😀'.repeat(150), result: '😀'.repeat(300) }));
    const partners = Array.from({ length: 20 }, () => ({ name: 'x', role: '😀'.repeat(300) }));
    const long = '😀'.repeat(6_000);
    const short = '😀'.repeat(3_000);
    const sections = {
      project: { description: long, justification: short, relevance: short },
      experience: { activity: long, earlierProjects: long },
      activities,
      partners,
    };
    expect(await app.saveDraft(aCommand(field.editor, WHILE_OPEN), { id, sections })).toMatchObject({ ok: true });
    const more = { indicators: Array.from({ length: 30 }, () => ({ title: 'Ș'.repeat(300), unit: 'Ș', target: 1 })) };
    const everything = { ...more, project: { ...sections.project, description: '😀'.repeat(50_000) } };
    expect(await app.saveDraft(aCommand(field.editor, WHILE_OPEN), { id, sections: everything })).toMatchObject(
      code('ApplicationTooLong'),
    );
  });
});

describe('submission', () => {
  test('gives a receipt with number, moment and hashes, and moves nothing but the application', async () => {
    const field = await aField(setting);
    const id = await aDossier(setting, field);
    const receipt = done(await submit(field, id));
    expect(receipt).toMatchObject({ registrationNumber: 'SUB-17/000001', submission: 1, submittedAt: WHILE_OPEN });
    expect(done(await app.getReceipt(field.editor, id))).toEqual(receipt);
    expect(await standing(field, id)).toMatchObject({
      state: 'submitted',
      line: '4.2',
      source: 'municipal',
      requested: lei(15_000),
      own: lei(5_000),
      total: lei(20_000),
      receiptHash: receipt.hash,
    });
    expect(done(await seen(field, id))).toMatchObject({ state: 'submitted', unsubmittedChanges: false });
    expect(await callRepository(setting.engine.store).get(field.call.id)).toMatchObject({ version: 2 });
    expect(verifyChain(await trail(id))).toMatchObject({ holds: true, entries: 2 });
  });
  test('is for a representative; an editor is refused and a stranger finds nothing', async () => {
    const field = await aField(setting);
    const id = await aDossier(setting, field);
    expect(await app.submitApplication(aCommand(field.editor, WHILE_OPEN), { id })).toEqual(code('OnlyRepresentative'));
    expect(await app.submitApplication(aCommand(someone('officer'), WHILE_OPEN), { id })).toEqual(code('NoSuchThing'));
  });
  test('the last millisecond is in time, the moment of closing is too late', async () => {
    const [intime, late] = await Promise.all([aField(setting), aField(setting)]);
    const last = later(intime.call.closesAt, -1);
    expect(await submit(intime, await aDossier(setting, intime), last)).toMatchObject({ ok: true });
    const closedAt = late.call.closesAt;
    const refused = await submit(late, await aDossier(setting, late), closedAt);
    expect(refused).toEqual({ ok: false, error: { code: 'CallClosed', closedAt } });
  });
  test('lists everything that is missing', async () => {
    const field = await aField(setting);
    const { id } = done(await begin(field));
    expect(await submit(field, id)).toMatchObject({ error: { code: 'ApplicationIncomplete', missing: 17 } });
  });
  test('is held to the cap and to the own contribution of the call', async () => {
    const plain = await aField(setting);
    const strict = await aField(
      setting,
      rulesOf(plain.call, { maxGrant: byDefault(lei(10_000)), minOwnContributionPercent: byDefault(10) }),
    );
    expect(await submit(strict, await aDossier(setting, strict))).toMatchObject({
      error: { code: 'RequestAboveCap', requested: '15000.00', cap: '10000.00' },
    });
    const poor = await aField(setting, rulesOf(plain.call, { minOwnContributionPercent: byDefault(30) }));
    expect(await submit(poor, await aDossier(setting, poor))).toMatchObject(code('OwnContributionTooSmall'));
  });
  test('a line the call does not announce is refused', async () => {
    const field = await aField(setting);
    const { project } = aContent();
    const id = await aDossier(setting, field, { ...aContent(), project: { ...project, line: '4.7' as never } });
    expect(await submit(field, id)).toMatchObject({ error: { code: 'LineNotInCall', line: '4.7', lines: ['4.2'] } });
  });
  test('the same filed twice at once is one submission with one receipt', async () => {
    const field = await aField(setting);
    const id = await aDossier(setting, field);
    const [first, second] = await Promise.all([submit(field, id), submit(field, id)]);
    expect(done(first)).toEqual(done(second));
    expect(await submit(field, id, later(WHILE_OPEN, 60_000))).toEqual(first);
    expect(await standing(field, id)).toMatchObject({ submission: 1 });
  });
  test('what is submitted is the version its caller has seen', async () => {
    const field = await aField(setting);
    const id = await aDossier(setting, field);
    const { version } = done(await seen(field, id));
    const command = (ifMatch: number) => aCommand(field.representative, WHILE_OPEN, { ifMatch });
    expect(await app.submitApplication(command(version - 1), { id })).toEqual(code('StaleVersion'));
    expect(await app.submitApplication(command(version), { id })).toMatchObject({ ok: true });
  });
  test('a second application is refused where the call allows one, until the first is withdrawn', async () => {
    const field = await aField(setting);
    const first = await aSubmittedApplication(setting, field);
    const second = await aDossier(setting, field);
    expect(await submit(field, second)).toEqual({ ok: false, error: { code: 'TooManyApplications', most: 1 } });
    done(await app.withdrawApplication(aCommand(field.representative, WHILE_OPEN), { id: first }));
    expect(await submit(field, second)).toMatchObject({ ok: true });
  });
  test('of two filed at once by one organisation where one is allowed, one is', async () => {
    const field = await aField(setting);
    const both = await Promise.all([aDossier(setting, field), aDossier(setting, field)]);
    const filed = await Promise.all(both.map((id) => submit(field, id)));
    expect(filed.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('the deadline hour', () => {
  test('64 submissions at once get 64 numbers and touch nothing they share', async () => {
    const field = await aField(setting);
    const people = await Promise.all(Array.from({ length: 64 }, () => anApplicant(setting.engine)));
    const fields: Field[] = people.map((applicant) => ({ call: field.call, ...applicant }));
    const dossiers = await Promise.all(fields.map((one) => aDossier(setting, one)));
    const call = await setting.engine.store.get({ pk: `CALL#${field.call.id}`, sk: 'CALL' });
    const last = later(field.call.closesAt, -1);
    const filed = await Promise.all(dossiers.map((id, index) => submit(fields[index]!, id, last)));
    const numbers = filed.map((one) => done(one).registrationNumber);
    expect(new Set(numbers).size).toBe(64);
    expect(numbers.toSorted()[63]).toBe('SUB-17/000064');
    expect(await setting.engine.store.get({ pk: `CALL#${field.call.id}`, sk: 'CALL' })).toEqual(call);
    expect(await applicationRepository(setting.engine.store).standings(field.call.id)).toHaveLength(64);
  }, 120_000);
});

describe('replacement', () => {
  test('an application edited and filed again has a new receipt under its number, and the last one counts', async () => {
    const field = await aField(setting);
    const id = await aSubmittedApplication(setting, field);
    const first = done(await app.getReceipt(field.editor, id));
    const { project } = aContent();
    const sections = { project: { ...project, title: 'Nepoți și bunici' } };
    done(await app.saveDraft(aCommand(field.editor, WHILE_OPEN), { id, sections }));
    expect(done(await seen(field, id)).unsubmittedChanges).toBe(true);
    const second: Receipt = done(await submit(field, id, later(WHILE_OPEN, 1)));
    expect(second).toMatchObject({ registrationNumber: first.registrationNumber, submission: 2 });
    expect(second.dossierHash).not.toBe(first.dossierHash);
    expect(await standing(field, id)).toMatchObject({ title: 'Nepoți și bunici', submission: 2 });
  });
  test('what was written and not filed does not count when the call has closed', async () => {
    const field = await aField(setting);
    const id = await aSubmittedApplication(setting, field);
    const sections = { project: { title: 'Prea târziu' } };
    done(await app.saveDraft(aCommand(field.editor, WHILE_OPEN), { id, sections }));
    expect(done(await seen(field, id, AFTERWARDS)).content.project?.title).toBe('Bunici și nepoți');
    expect(await submit(field, id, AFTERWARDS)).toMatchObject(code('CallClosed'));
    const officer = { actor: someone('officer'), now: AFTERWARDS };
    expect(done(await app.getApplication(officer, id)).content.project?.title).toBe('Bunici și nepoți');
  });
});

describe('withdrawal', () => {
  test('while the call is open concerns nobody else; afterwards the call notices', async () => {
    const field = await aField(setting);
    const calls = callRepository(setting.engine.store);
    const withdraw = (of: Field, id: ApplicationId, now: Instant) =>
      app.withdrawApplication(aCommand(of.representative, now), { id });
    const open = await aSubmittedApplication(setting, field);
    expect(done(await withdraw(field, open, WHILE_OPEN))).toMatchObject({ state: 'withdrawn' });
    expect(await calls.get(field.call.id)).toMatchObject({ version: 2 });
    const other: Field = { call: field.call, ...(await anApplicant(setting.engine)) };
    const closed = await aSubmittedApplication(setting, other);
    done(await withdraw(other, closed, AFTERWARDS));
    expect(await calls.get(field.call.id)).toMatchObject({ version: 3, status: 'published' });
    expect(await standing(other, closed)).toMatchObject({ state: 'withdrawn' });
    expect(await withdraw(other, closed, AFTERWARDS)).toMatchObject(code('ApplicationStateRefuses'));
  });
  test('is for a representative, of what was submitted, until the call is decided', async () => {
    const field = await aField(setting);
    const draft = await aWrittenDraft(setting, field);
    const command = aCommand(field.representative, WHILE_OPEN);
    expect(await app.withdrawApplication(command, { id: draft })).toMatchObject(code('ApplicationStateRefuses'));
    await aReceivedDocument(setting, field, draft);
    done(await submit(field, draft));
    expect(await app.withdrawApplication(aCommand(field.editor), { id: draft })).toEqual(code('OnlyRepresentative'));
    expect(await app.withdrawApplication(aCommand(someone()), { id: draft })).toEqual(code('NoSuchThing'));
    const { store } = setting.engine;
    await setStatus(store, field.call, 'decided');
    expect(await app.withdrawApplication(command, { id: draft })).toEqual({
      ok: false,
      error: { code: 'TooLateToWithdraw', phase: 'decided' },
    });
  });
});

describe('lists', () => {
  test('mine are of all my organisations, newest first, page by page', async () => {
    const field = await aField(setting, {
      ...rulesOf(aCall(), { maxApplicationsPerOrganisation: byDefault(9) }),
    });
    const ids: ApplicationId[] = [];
    for (let n = 0; n < 3; n += 1) ids.unshift(done(await begin(field, field.editor, later(WHILE_OPEN, n))).id);
    const first = done(await app.listApplications(field.editor, { limit: 2 }));
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = done(await app.listApplications(field.editor, { limit: 2, cursor: first.next }));
    expect(second.items.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(second.next).toBeUndefined();
    expect(done(await app.listApplications(someone(), { limit: 2 })).items).toEqual([]);
    expect(await app.listApplications(field.editor, { limit: 2, cursor: 'bm90aGluZw' })).toEqual(code('BadCursor'));
  });
  test('staff sees what was submitted, by state and line, with the organisation’s name', async () => {
    const field = await aField(setting);
    const id = await aSubmittedApplication(setting, field);
    await aWrittenDraft(setting, { ...field, ...(await anApplicant(setting.engine)) });
    const list = (filter: Parameters<typeof app.listCallApplications>[1]) =>
      app.listCallApplications(field.call.id, filter, { limit: 25 }).then(done);
    expect((await list({})).items).toMatchObject([{ applicationId: id, organisation: field.organisation.name }]);
    expect((await list({ state: 'submitted', line: '4.2' })).items).toHaveLength(1);
    expect((await list({ state: 'eligible' })).items).toEqual([]);
    expect((await list({ line: '4.1' })).items).toEqual([]);
  });
  test('receipts are public once the call has closed: numbers and hashes, nothing else', async () => {
    const field = await aField(setting);
    const id = await aSubmittedApplication(setting, field);
    const { hash } = done(await app.getReceipt(field.editor, id));
    const before = await app.listReceipts(later(field.call.closesAt, -1), field.call.id, { limit: 25 });
    expect(before).toMatchObject(code('CallStillOpen'));
    const after = done(await app.listReceipts(field.call.closesAt, field.call.id, { limit: 25 }));
    expect(after.items).toEqual([{ registrationNumber: 'SUB-17/000001', submission: 1, receiptHash: hash }]);
  });
});

/** Moves a call as somebody else would have. */
async function setStatus(store: ApplicationsSetting['engine']['store'], call: Call, status: Call['status']) {
  const { put } = await import('../../shared/store/index.ts');
  const row = await store.get({ pk: `CALL#${call.id}`, sk: 'CALL' });
  await store.transact([put({ pk: '', sk: '', type: '', ...row, status })]);
}
