import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, type EvaluationsApp } from '../../functions/evaluations/app.ts';
import { auditRepository, nextEntry, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { type Call, callMoveWrites, callRepository, defaultRules } from '../../shared/calls/index.ts';
import type { Standing } from '../../shared/applications/index.ts';
import { evaluatorAccess, type SheetDeps, evaluationRepository } from '../../shared/evaluations/index.ts';
import { applicationReader } from '../../shared/applications/index.ts';
import { memberWrite, organisationRepository } from '../../shared/organisations/index.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { ApplicationId } from '../../shared/kernel/ids.ts';
import { sheetSubject } from '../../shared/evaluations/repository.ts';
import { AFTERWARDS, aCommand, aPublishedCall, someone, storedCall } from '../builders/calls.ts';
import { aCommissionOf, eligibleApplications } from '../builders/evaluations.ts';
import { anEngine, type Engine } from '../engine.ts';
import { entrants, scoredCall } from '../faults/scored-call.ts';

let engine: Engine;
let app: EvaluationsApp;
let deps: SheetDeps;
beforeAll(async () => {
  engine = await anEngine();
  app = buildApp(engine.store);
  deps = {
    calls: callRepository(engine.store),
    applications: applicationReader(engine.store),
    organisations: organisationRepository(engine.store),
    evaluations: evaluationRepository(engine.store),
  };
});
afterAll(() => {
  engine.stop();
});

const officer = someone('officer');
const now = AFTERWARDS;
const by = (actor: Actor, change = {}) => aCommand(actor, now, change);
const people = (count: number) => Array.from({ length: count }, () => someone('evaluator'));

interface Scene {
  readonly call: Call;
  readonly commission: readonly Actor[];
  readonly applications: readonly Standing[];
}

/** A screened call with its commission; with `insider`, the commission's first member belongs to the first applicant. */
async function aScreenedCall({ count = 4, seats = 5, insider = false } = {}): Promise<Scene> {
  const call = await storedCall(engine.store, aPublishedCall({ status: 'screening' }));
  const commission = people(seats);
  const first = commission[0]!.userId;
  const applications = await eligibleApplications(engine.store, call, count, insider ? { [first]: 'editor' } : {});
  const members = aCommissionOf(commission.map(({ userId }) => userId));
  const set = await app.setCommission(by(officer), { callId: call.id, act: 'dispoziția 12', members });
  if (!set.ok) throw new Error(set.error.code);
  return { call, commission, applications };
}

async function anAssignedCall(options: Parameters<typeof aScreenedCall>[0] = {}): Promise<Scene> {
  const scene = await aScreenedCall(options);
  const done = await app.assignEvaluators(by(officer), { callId: scene.call.id });
  if (!done.ok) throw new Error(done.error.code);
  return scene;
}

const sheetsOf = (scene: Scene) => evaluationRepository(engine.store).sheets(scene.call.id);
const actorOf = (scene: Scene, userId: string) => scene.commission.find((member) => member.userId === userId)!;
const readersOf = async (scene: Scene, applicationId: ApplicationId) =>
  (await sheetsOf(scene))
    .filter((sheet) => sheet.applicationId === applicationId)
    .map(({ evaluatorId }) => actorOf(scene, evaluatorId));

const everyScore = [
  { criterion: 'R', points: 40, justification: 'răspunde obiectivului' },
  { criterion: 'N', points: 30, justification: 'nevoie dovedită' },
];
async function scoreAndLock(applicationId: ApplicationId, evaluator: Actor) {
  const declared = await app.declareInterests(by(evaluator), { applicationId, conflict: false });
  if (!declared.ok) return declared;
  const scored = await app.scoreApplication(by(evaluator, { ifMatch: declared.value.version }), {
    applicationId,
    scores: everyScore,
  });
  return scored.ok ? app.lockSheet(by(evaluator), { applicationId }) : scored;
}

/** Cancels a call that has no money behind it. */
async function cancelled({ id }: Call) {
  const call = (await callRepository(engine.store).get(id))!;
  const entry = nextEntry(call.trail, by(officer), { subject: subjectOf('call', id), action: 'cancel', data: {} });
  await engine.store.transact(callMoveWrites(call, 'cancelled', entry).writes);
}

describe('a task', () => {
  test('says who applies and how far one’s own sheet is; it is nobody else’s, and nothing after a conflict', async () => {
    const scene = await anAssignedCall();
    const { applicationId, title } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    expect(await app.viewTask(applicationId, reader!.userId)).toMatchObject({
      ok: true,
      value: { applicationId, title, state: 'assigned', scored: 0, criteria: 2 },
    });
    expect(await app.viewTask(applicationId, someone('evaluator').userId)).toMatchObject({ ok: false });
    await app.declareInterests(by(reader!), { applicationId, conflict: true, reason: 'rudă' });
    expect(await app.viewTask(applicationId, reader!.userId)).toMatchObject({ ok: false });
  });
});

describe('assignment', () => {
  test('gives each application its evaluators, keeps members of the applicant away, and opens the evaluation', async () => {
    const scene = await anAssignedCall({ insider: true });
    const sheets = await sheetsOf(scene);
    expect(sheets).toHaveLength(12);
    const readers = await readersOf(scene, scene.applications[0]!.applicationId);
    expect(readers.map(({ userId }) => userId)).not.toContain(scene.commission[0]!.userId);
    expect((await callRepository(engine.store).get(scene.call.id))?.status).toBe('evaluation');
  });
  test('asked again it fills the seat a recusal left, and nothing else', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    await app.declareInterests(by(reader!), { applicationId, conflict: true, reason: 'rudă' });
    expect(await app.assignEvaluators(by(officer), { callId: scene.call.id })).toMatchObject({
      ok: true,
      value: { added: 1 },
    });
    const working = (await sheetsOf(scene)).filter(
      (sheet) => sheet.applicationId === applicationId && sheet.state !== 'recused',
    );
    expect(working).toHaveLength(3);
  });
  test('two officers at once give the same sheets', async () => {
    const scene = await aScreenedCall();
    await Promise.all([1, 2].map(() => app.assignEvaluators(by(officer), { callId: scene.call.id })));
    expect(await sheetsOf(scene)).toHaveLength(12);
  });
  test('is refused without a commission, before screening is over, and when conflicts leave too few', async () => {
    const bare = await storedCall(engine.store, aPublishedCall({ status: 'screening' }));
    expect(await app.assignEvaluators(by(officer), { callId: bare.id })).toMatchObject({
      error: { code: 'NoCommission' },
    });
    const tight = await aScreenedCall({ seats: 3, insider: true });
    expect(await app.assignEvaluators(by(officer), { callId: tight.call.id })).toMatchObject({
      error: { code: 'EvaluatorsMissing', applications: [{ missing: 1 }] },
    });
    const early = await storedCall(engine.store, aPublishedCall());
    expect(await app.assignEvaluators(by(officer), { callId: early.id })).toMatchObject({
      error: { code: 'CallStateRefuses', from: 'published' },
    });
  });
});

describe('a commission', () => {
  test('cannot lose a member who has sheets', async () => {
    const scene = await anAssignedCall();
    const rest = aCommissionOf(scene.commission.slice(1).map(({ userId }) => userId));
    const done = await app.setCommission(by(officer), { callId: scene.call.id, act: 'dispoziția 13', members: rest });
    expect(done).toMatchObject({ error: { code: 'MemberHasSheets' } });
  });
});

describe('a sheet', () => {
  test('opens the dossier only after the declaration, and is locked once', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    const access = evaluatorAccess(deps);
    expect(await access(applicationId, reader!.userId)).toBe('hidden');
    expect(
      await app.scoreApplication(by(reader!, { ifMatch: 1 }), { applicationId, scores: everyScore }),
    ).toMatchObject({
      error: { code: 'SheetStateRefuses', allowed: ['declare'] },
    });
    expect(await scoreAndLock(applicationId, reader!)).toMatchObject({
      ok: true,
      value: { state: 'locked', points: [40, 30] },
    });
    expect(await access(applicationId, reader!.userId)).toBe('reads');
    expect(await app.lockSheet(by(reader!), { applicationId })).toMatchObject({
      error: { code: 'SheetStateRefuses', from: 'locked' },
    });
    const trail = await auditRepository(engine.store).all(sheetSubject({ applicationId, evaluatorId: reader!.userId }));
    expect(trail.map(({ action }) => action)).toEqual(['assign', 'declare-no-conflict', 'lock']);
    expect(verifyChain(trail).holds).toBe(true);
  });
  test('of a declared conflict hides the application for good', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    const recused = await app.declareInterests(by(reader!), {
      applicationId,
      conflict: true,
      reason: 'am consiliat proiectul',
    });
    expect(recused).toMatchObject({ value: { state: 'recused', conflict: 'declared' } });
    expect(await app.viewOwnSheet(applicationId, reader!.userId)).toMatchObject({ error: { code: 'NoSuchThing' } });
    expect(await app.declareInterests(by(reader!), { applicationId, conflict: false })).toMatchObject({
      error: { code: 'NoSuchThing' },
    });
    expect(await evaluatorAccess(deps)(applicationId, reader!.userId)).toBe('hidden');
    const mine = await app.listOwnSheets(reader!.userId, { limit: 100 });
    expect(mine.ok && mine.value.items.map((row) => row.applicationId)).not.toContain(applicationId);
  });
  test('of somebody who joined the applicant later is recused at the declaration, whatever is declared', async () => {
    const scene = await anAssignedCall();
    const { applicationId, organisationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    await engine.store.transact([memberWrite({ organisationId, userId: reader!.userId, role: 'editor', since: now })]);
    const declared = await app.declareInterests(by(reader!), { applicationId, conflict: false });
    expect(declared).toMatchObject({ value: { state: 'recused', conflict: 'detected' } });
  });
  test('is nobody else’s: an evaluator without one finds nothing', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    expect(await app.viewOwnSheet(applicationId, someone('evaluator').userId)).toMatchObject({
      error: { code: 'NoSuchThing' },
    });
  });
  test('refuses a save on a version that is not the last', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    await app.declareInterests(by(reader!), { applicationId, conflict: false });
    const saves = [1, 2].map(() =>
      app.scoreApplication(by(reader!, { ifMatch: 2 }), { applicationId, scores: everyScore }),
    );
    const codes = (await Promise.all(saves)).map((save) => (save.ok ? 'saved' : save.error.code));
    expect(codes.sort()).toEqual(['StaleVersion', 'saved']);
  });
  test('cannot be locked with a point or a reason missing', async () => {
    const scene = await anAssignedCall();
    const { applicationId } = scene.applications[0]!;
    const [reader] = await readersOf(scene, applicationId);
    await app.declareInterests(by(reader!), { applicationId, conflict: false });
    await app.scoreApplication(by(reader!, { ifMatch: 2 }), { applicationId, scores: [{ criterion: 'R', points: 0 }] });
    expect(await app.lockSheet(by(reader!), { applicationId })).toMatchObject({
      error: { code: 'SheetIncomplete', criteria: ['R', 'N'] },
    });
  });
});

describe('scores', () => {
  test('come 25 to a page at most, however many are asked for: their justifications are long', async () => {
    const rules = { ...defaultRules, minEvaluations: { value: 1, basis: { kind: 'default' as const } } };
    const call = await storedCall(engine.store, aPublishedCall({ status: 'screening', rules }));
    await scoredCall(engine.store, call.id, entrants(30));
    const page = async (cursor?: string) => {
      const read = await app.listCallSheets(call.id, { limit: 100, cursor });
      return read.ok ? read.value : undefined;
    };
    const first = await page();
    expect([first?.items.length, (await page(first?.next))?.items.length]).toEqual([25, 5]);
  });
  test('are hidden from staff until the last sheet of the call is locked', async () => {
    const scene = await anAssignedCall({ count: 2, seats: 3 });
    const { id: callId } = scene.call;
    let locked = 0;
    for (const { applicationId } of scene.applications) {
      for (const reader of scene.commission) {
        expect(await app.listCallSheets(callId, { limit: 100 })).toMatchObject({
          error: { code: 'ScoresHidden', locked, required: 6 },
        });
        expect((await scoreAndLock(applicationId, reader)).ok).toBe(true);
        locked += 1;
      }
    }
    const sheets = await app.listCallSheets(callId, { limit: 100 });
    expect(sheets).toMatchObject({ ok: true, value: { items: { length: 6 } } });
  });
  test('of a call that was cancelled half scored stay hidden', async () => {
    const scene = await anAssignedCall({ count: 2, seats: 3 });
    const { call, applications, commission } = scene;
    expect((await scoreAndLock(applications[0]!.applicationId, commission[0]!)).ok).toBe(true);
    await cancelled(call);
    expect(await app.listCallSheets(call.id, { limit: 100 })).toMatchObject({
      error: { code: 'ScoresHidden', locked: 1, required: 6 },
    });
  });
});

describe('the board of a call', () => {
  test('shows states and loads, what is missing and known conflicts, and no points', async () => {
    const scene = await anAssignedCall({ count: 2, seats: 4, insider: true });
    const [first, second] = scene.applications;
    const [reader] = await readersOf(scene, first!.applicationId);
    await app.declareInterests(by(reader!), { applicationId: first!.applicationId, conflict: true, reason: 'rudă' });
    const [other] = await readersOf(scene, second!.applicationId);
    await scoreAndLock(second!.applicationId, other!);
    const board = await app.viewAssignments(scene.call.id);
    if (!board.ok) throw new Error(board.error.code);
    const { rows, evaluators, required, locked, complete } = board.value;
    const rowOf = (id: string) => rows.find(({ applicationId }) => applicationId === id)!;
    expect(rowOf(first!.applicationId)).toMatchObject({ missing: 1 });
    expect(rowOf(second!.applicationId)).toMatchObject({ missing: 0 });
    expect(rowOf(first!.applicationId).cells.get(scene.commission[0]!.userId)).toBe('conflict');
    expect(rowOf(first!.applicationId).cells.get(reader!.userId)).toBe('recused');
    expect(rowOf(second!.applicationId).cells.get(other!.userId)).toBe('locked');
    expect(evaluators.reduce((all, { sheets }) => all + sheets.locked, 0)).toBe(1);
    expect({ required, locked, complete }).toEqual({ required: 6, locked: 1, complete: false });
    const cells = rows.map((row) => ({ ...row, cells: [...row.cells] }));
    expect(JSON.stringify({ cells, evaluators })).not.toMatch(/points|justification|scores/);
  });
  test('before anything is assigned names the commission and counts what waits for its verdict', async () => {
    const call = await storedCall(engine.store, aPublishedCall({ status: 'screening' }));
    expect(await app.viewAssignments(call.id)).toMatchObject({ value: { named: false, rows: [], evaluators: [] } });
    const scene = await aScreenedCall({ count: 1 });
    expect(await app.viewAssignments(scene.call.id)).toMatchObject({
      value: { named: true, unscreened: 0, rows: [{ missing: 3 }], evaluators: { length: 5 } },
    });
  });
});

describe('staff', () => {
  test('reads the commission with its names, and who has to stay', async () => {
    const scene = await anAssignedCall({ count: 1, seats: 3 });
    const seen = await app.viewCommission(scene.call.id);
    if (!seen.ok) throw new Error(seen.error.code);
    expect(seen.value.commission).toMatchObject({ act: 'dispoziția 12', members: [{ name: 'Membrul 1' }, {}, {}] });
    expect([...seen.value.seated].sort()).toEqual(scene.commission.map(({ userId }) => userId).sort());
    const bare = await storedCall(engine.store, aPublishedCall());
    expect(await app.viewCommission(bare.id)).toEqual({ ok: true, value: { seated: [] } });
  });
  test('reads no points of any sheet while one is open, also of a call that was cancelled half scored', async () => {
    const scene = await anAssignedCall({ count: 1, seats: 3 });
    const { id: callId } = scene.call;
    const { applicationId } = scene.applications[0]!;
    const [first, ...others] = scene.commission;
    await scoreAndLock(applicationId, first!);
    const hidden = { error: { code: 'ScoresHidden', locked: 1, required: 3 } };
    expect(await app.viewScores(callId)).toMatchObject(hidden);
    expect(await app.viewFullScores(callId, applicationId)).toMatchObject(hidden);
    const cancelled = await storedCall(engine.store, aPublishedCall({ status: 'cancelled' }));
    expect(await app.viewScores(cancelled.id)).toMatchObject({ error: { code: 'ScoresHidden' } });
    for (const evaluator of others) await scoreAndLock(applicationId, evaluator);
    expect(await app.viewScores(callId)).toMatchObject({ value: [{ points: [40, 30] }, {}, {}] });
    expect(await app.viewFullScores(callId, applicationId)).toMatchObject({
      value: [{ justifications: ['răspunde obiectivului', 'nevoie dovedită'] }, {}, {}],
    });
  });
});
