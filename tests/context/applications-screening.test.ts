import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationRepository, applyOutcome, type Verdict } from '../../shared/applications/index.ts';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { type Call, callRepository } from '../../shared/calls/index.ts';
import type { ApplicationId } from '../../shared/kernel/ids.ts';
import { UserId } from '../../shared/kernel/ids.ts';
import { type Instant, instantOf } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { put } from '../../shared/store/index.ts';
import {
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
import { AFTERWARDS, aCommand, someone, WHILE_OPEN } from '../builders/calls.ts';

let setting: ApplicationsSetting;
let app: ApplicationsSetting['app'];
beforeAll(async () => {
  setting = await aPlatform();
  ({ app } = setting);
});
afterAll(() => setting.stop());

const DAYS = 86_400_000;
const later = (from: Instant, ms: number) => instantOf(Date.parse(from) + ms);
const officer = someone('officer');
const code = (error: string) => ({ ok: false, error: { code: error } });
const met: readonly Verdict[] = [
  { requirement: 'registered', verdict: 'met' },
  { requirement: 'statut', verdict: 'met' },
];
const notMet: readonly Verdict[] = [
  { requirement: 'registered', verdict: 'not-met', reason: 'Sediul este la Sîngerei.' },
  { requirement: 'statut', verdict: 'met' },
];
const incomplete: readonly Verdict[] = [
  { requirement: 'registered', verdict: 'met' },
  { requirement: 'statut', verdict: 'to-complete', reason: 'Lipsește ultima pagină.' },
];
const screen = (id: ApplicationId, verdicts: readonly Verdict[] = met, now = AFTERWARDS) =>
  app.screenApplication(aCommand(officer, now), { id, verdicts });
const call = async ({ call: { id } }: Field) => (await callRepository(setting.engine.store).get(id))!;
const standing = ({ call: { id } }: Field, application: ApplicationId) =>
  applicationRepository(setting.engine.store).standing(id, application);
const trail = (kind: string, id: string) => auditRepository(setting.engine.store).all(subjectOf(kind, id));

/** Moves a call as somebody else would have. */
async function setStatus({ call: { id } }: Field, status: Call['status']) {
  const { store } = setting.engine;
  const row = await store.get({ pk: `CALL#${id}`, sk: 'CALL' });
  await store.transact([put({ pk: '', sk: '', type: '', ...row, status })]);
}
async function submitted(): Promise<Field & { readonly id: ApplicationId }> {
  const field = await aField(setting);
  return { ...field, id: await aSubmittedApplication(setting, field) };
}
async function another({ call: same }: Field): Promise<Field & { readonly id: ApplicationId }> {
  const field = { call: same, ...(await anApplicant(setting.engine)) };
  return { ...field, id: await aSubmittedApplication(setting, field) };
}

describe('screening', () => {
  test('waits until the call has closed', async () => {
    const one = await submitted();
    const { closesAt } = one.call;
    expect(await screen(one.id, met, later(closesAt, -1))).toEqual({
      ok: false,
      error: { code: 'CallStillOpen', closesAt },
    });
    expect(await screen(one.id, met, closesAt)).toMatchObject({ ok: true });
  });
  test('the first after closing opens the screening of the call, a second leaves the call as it is', async () => {
    const first = await submitted();
    const second = await another(first);
    expect(done(await screen(first.id))).toMatchObject({ state: 'eligible' });
    expect(await call(first)).toMatchObject({ status: 'screening', version: 3 });
    done(await screen(second.id, notMet));
    expect(await call(first)).toMatchObject({ version: 3 });
    expect(await standing(first, first.id)).toMatchObject({ state: 'eligible' });
    expect(await standing(second, second.id)).toMatchObject({
      state: 'ineligible',
      reasons: [{ requirement: 'registered', reason: 'Sediul este la Sîngerei.' }],
    });
    expect(verifyChain(await trail('application', first.id))).toMatchObject({ holds: true, entries: 3 });
  });
  test('a finding that is changed moves the call a version further, so that whoever goes on notices', async () => {
    const one = await submitted();
    done(await screen(one.id, notMet));
    done(await screen(one.id, met));
    expect(await call(one)).toMatchObject({ version: 4 });
    expect(await standing(one, one.id)).toMatchObject({ state: 'eligible' });
    expect(await standing(one, one.id)).not.toHaveProperty('reasons');
  });
  test('eight officers at once, each with an application, all succeed and open the screening once', async () => {
    const first = await submitted();
    const others = await Promise.all(Array.from({ length: 7 }, () => another(first)));
    const all = await Promise.all([first, ...others].map(({ id }) => screen(id)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect((await trail('call', first.call.id)).filter(({ action }) => action === 'screen')).toHaveLength(1);
  });
  test('is over once the evaluation has begun, even for who was just about to', async () => {
    const one = await submitted();
    await setStatus(one, 'evaluation');
    expect(await screen(one.id)).toMatchObject(code('CallStateRefuses'));
  });
  test('a draft, and an application nobody has, are not there to screen', async () => {
    const field = await aField(setting);
    expect(await screen(await aWrittenDraft(setting, field))).toEqual(code('NoSuchThing'));
  });
  test('follows the version the officer has seen', async () => {
    const one = await submitted();
    const { version } = done(await app.getApplication({ actor: officer, now: AFTERWARDS }, one.id));
    const with_ = (ifMatch: number) => aCommand(officer, AFTERWARDS, { ifMatch });
    expect(await app.screenApplication(with_(version + 1), { id: one.id, verdicts: met })).toEqual(
      code('StaleVersion'),
    );
    expect(await app.screenApplication(with_(version), { id: one.id, verdicts: met })).toMatchObject({ ok: true });
  });
});

describe('completion', () => {
  const dueAt = later(AFTERWARDS, 5 * DAYS);
  async function asked() {
    const one = await submitted();
    expect(done(await screen(one.id, incomplete))).toMatchObject({ state: 'to-complete', screening: { dueAt } });
    return one;
  }
  const complete = ({ representative, id }: Field & { id: ApplicationId }, now: Instant) =>
    app.submitApplication(aCommand(representative, now), { id });

  test('within its term the applicant brings what was asked and files again; the place in time stays', async () => {
    const one = await asked();
    const now = later(AFTERWARDS, DAYS);
    const added = await aReceivedDocument(setting, one, one.id, { now });
    const receipt = done(await complete(one, now));
    expect(receipt).toMatchObject({ submission: 2, submittedAt: now, registrationNumber: 'SUB-17/000001' });
    expect(receipt.documents.map(({ documentId }) => documentId)).toContain(added);
    expect(receipt.documents).toHaveLength(2);
    expect(await standing(one, one.id)).toMatchObject({ state: 'submitted', submittedAt: WHILE_OPEN });
    expect(done(await screen(one.id, met, later(now, 1)))).toMatchObject({ state: 'eligible' });
  });
  test('nothing but what was asked can be brought, and nothing else can be changed', async () => {
    const one = await asked();
    const now = later(AFTERWARDS, DAYS);
    const declared = { requirement: 'registered', fileName: 'x.pdf', contentType: 'application/pdf', size: 10 };
    expect(await app.registerDocument(aCommand(one.editor, now), { id: one.id, declared })).toMatchObject({
      error: { code: 'RequirementNotAsked', asked: ['statut'] },
    });
    expect(await app.saveDraft(aCommand(one.editor, now), { id: one.id, sections: {} })).toMatchObject(
      code('ApplicationStateRefuses'),
    );
    const [filed] = done(await app.getApplication({ actor: one.editor, now }, one.id)).documents;
    const dropped = await app.dropDocument(aCommand(one.editor, now), { id: one.id, documentId: filed!.id });
    expect(dropped).toEqual({ ok: false, error: { code: 'DocumentFiled', submission: 1 } });
  });
  test('filing again without what was asked is refused by name', async () => {
    const one = await asked();
    expect(await complete(one, later(AFTERWARDS, DAYS))).toMatchObject({
      error: { code: 'ApplicationIncomplete', at: ['/documents/statut'] },
    });
  });
  test('the moment the term ends is too late', async () => {
    const one = await asked();
    await aReceivedDocument(setting, one, one.id, { now: later(AFTERWARDS, DAYS) });
    expect(await complete(one, dueAt)).toEqual({ ok: false, error: { code: 'CompletionTermPassed', dueAt } });
    expect(await complete(one, later(dueAt, -1))).toMatchObject({ ok: true });
  });
  test('nobody is found not eligible while the term runs', async () => {
    const one = await asked();
    expect(await screen(one.id, notMet, later(dueAt, -1))).toMatchObject(code('CompletionTermRuns'));
    expect(await screen(one.id, notMet, dueAt)).toMatchObject({ ok: true });
  });
});

describe('what the decision gave', () => {
  const follower = { userId: UserId.parse('system:apply-decision'), name: 'apply-decision', roles: [] };
  const apply = (applicationId: ApplicationId) =>
    applyOutcome(setting.engine.store)(aCommand(follower, AFTERWARDS), {
      applicationId,
      outcome: { state: 'awarded', awarded: lei(15_000) },
    });

  test('is written once, however often it is told', async () => {
    const one = await submitted();
    done(await screen(one.id));
    done(await apply(one.id));
    done(await apply(one.id));
    expect(await standing(one, one.id)).toMatchObject({ state: 'awarded', awarded: lei(15_000) });
    expect(verifyChain(await trail('application', one.id))).toMatchObject({ holds: true, entries: 4 });
  });
  test('is told at once and still written once', async () => {
    const one = await submitted();
    done(await screen(one.id));
    const all = await Promise.all(Array.from({ length: 8 }, () => apply(one.id)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(await trail('application', one.id)).toHaveLength(4);
  });
  test('is refused to what was never found eligible', async () => {
    const one = await submitted();
    expect(await apply(one.id)).toMatchObject(code('ApplicationStateRefuses'));
  });
  test('is not told to its people before the results are published', async () => {
    const one = await submitted();
    done(await screen(one.id));
    await setStatus(one, 'decided');
    done(await apply(one.id));
    const look = async () => done(await app.getApplication({ actor: one.editor, now: AFTERWARDS }, one.id));
    const mine = async () => done(await app.listApplications(one.editor, { limit: 5 })).items[0];
    for (const shown of [await look(), await mine()]) {
      expect(shown).toMatchObject({ state: 'eligible' });
      expect(shown).not.toHaveProperty('awarded');
    }
    expect(done(await app.getApplication({ actor: officer, now: AFTERWARDS }, one.id))).toMatchObject({
      state: 'awarded',
    });
    await setStatus(one, 'results-published');
    expect(await look()).toMatchObject({ state: 'awarded', awarded: lei(15_000) });
    expect(await mine()).toMatchObject({ state: 'awarded', awarded: lei(15_000) });
  });
});
