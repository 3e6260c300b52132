import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../functions/calls/app.ts';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { budgetRepository } from '../../shared/budget/index.ts';
import { callRepository, type Call } from '../../shared/calls/index.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { CallId, ProgrammeId } from '../../shared/kernel/ids.ts';
import { CallId as CallIds, LineCode, newId, QuestionId } from '../../shared/kernel/ids.ts';
import { Instant, LocalDate, LocalTime } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import {
  AFTERWARDS,
  aCall,
  aCommand,
  aDraft,
  aProgramme,
  aPublishedCall,
  availableMoney,
  BEFORE,
  someone,
  storedCall,
  WHILE_OPEN,
} from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
let app: ReturnType<typeof buildApp>;
beforeAll(async () => {
  engine = await anEngine();
  app = buildApp(engine.store);
});
afterAll(() => {
  engine.stop();
});

/** A programme with 20 000 lei on line 4.2, and nothing elsewhere. */
async function aFundedProgramme(money: Record<string, number> = { '4.2': 20_000 }): Promise<ProgrammeId> {
  const { id } = await aProgramme(engine.store);
  await availableMoney(engine.store, id, money);
  return id;
}
const aDraftCall = async (change: Partial<Call> = {}) =>
  storedCall(engine.store, aCall({ programmeId: change.programmeId ?? (await aFundedProgramme()), ...change }));
const pot = async (programmeId: ProgrammeId, line = '4.2') => {
  const found = await budgetRepository(engine.store).pot(programmeId, {
    line: LineCode.parse(line),
    source: 'municipal',
  });
  return { available: found?.available, announced: found?.announced };
};
const publish = (callId: CallId, command = aCommand()) =>
  app.publishCall(command, { callId, act: 'dispoziția 12 din 27.02.2017' });
const trailOfCall = (callId: CallId) => auditRepository(engine.store).all(subjectOf('call', callId));
const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const closes = (date: string) => ({ date: LocalDate.parse(date), time: LocalTime.parse('17:00') });
const page = { limit: 25 };
const viewer = { actor: undefined, now: BEFORE };

describe('a draft', () => {
  test('is written by an officer and hidden from the public', async () => {
    const programmeId = await aFundedProgramme();
    const call = unwrap(await app.createCall(aCommand(), aDraft({ programmeId })));
    expect(call).toMatchObject({ status: 'draft', phase: 'draft', version: 1, closesAt: '2017-04-03T14:00:00.000Z' });
    expect(await app.getCall(viewer, call.id)).toEqual({ ok: false, error: { code: 'NoSuchThing' } });
    expect(await app.getCall({ actor: someone('evaluator'), now: BEFORE }, call.id)).toMatchObject({ ok: false });
    expect(await app.getCall({ actor: someone('auditor'), now: BEFORE }, call.id)).toMatchObject({ ok: true });
    expect(await callRepository(engine.store).get(call.id)).toEqual(withoutPhase(call));
  });
  test('belongs to a programme that exists', async () => {
    expect(await app.createCall(aCommand(), aDraft())).toMatchObject({
      error: { code: 'ProgrammeUnknown', at: ['/programmeId'] },
    });
  });
  test('is changed in the version its officer has seen, once', async () => {
    const call = await aDraftCall();
    const changes = { code: 'SUB-18', calendar: { opens: closes('2017-03-02'), closes: closes('2017-05-02') } };
    const edit = () => app.editCall(aCommand(someone('officer'), BEFORE, { ifMatch: 1 }), { callId: call.id, changes });
    const [one, other] = await Promise.all([edit(), edit()]);
    expect([one.ok, other.ok].sort()).toEqual([false, true]);
    expect(one.ok ? other : one).toMatchObject({ error: { code: 'StaleVersion' } });
    expect(await callRepository(engine.store).get(call.id)).toMatchObject({
      code: 'SUB-18',
      version: 2,
      closesAt: '2017-05-02T14:00:00.000Z',
    });
  });
});

describe('publication', () => {
  test('takes the envelopes out of what is available and shows the call to everybody', async () => {
    const call = await aDraftCall();
    const published = unwrap(await publish(call.id));
    expect(published).toMatchObject({
      status: 'published',
      phase: 'scheduled',
      publishedAt: BEFORE,
      version: 2,
      act: 'dispoziția 12 din 27.02.2017',
    });
    expect(await pot(call.programmeId)).toEqual({ available: lei(0), announced: lei(20_000) });
    expect(await app.getCall(viewer, call.id)).toMatchObject({ ok: true, value: { phase: 'scheduled' } });
  });
  test('is refused without the money behind it, and says which line is short of how much', async () => {
    const call = await aDraftCall({ programmeId: await aFundedProgramme({ '4.2': 15_000 }) });
    expect(await publish(call.id)).toMatchObject({ error: { code: 'MoneyShort', line: '4.2', short: '5000.00' } });
    expect(await callRepository(engine.store).get(call.id)).toMatchObject({ status: 'draft', version: 1 });
    expect(await trailOfCall(call.id)).toEqual([]);
  });
  test('needs no money when the call says it is subject to funds', async () => {
    const { rules } = aCall();
    const subjectToFunds = { value: true, basis: { kind: 'default' as const } };
    const call = await aDraftCall({
      programmeId: await aFundedProgramme({ '4.2': 5 }),
      rules: { ...rules, subjectToFunds },
    });
    expect(await publish(call.id)).toMatchObject({ ok: true });
    expect(await app.cancelCall(aCommand(), { callId: call.id, reason: 'Nu sunt bani.' })).toMatchObject({ ok: true });
  });
  test('freezes the rules and happens once', async () => {
    const call = await aDraftCall();
    unwrap(await publish(call.id));
    const refused = (action: string) => ({ error: { code: 'CallStateRefuses', from: 'published', action } });
    expect(await publish(call.id)).toMatchObject(refused('publish'));
    const command = aCommand(someone('officer'), BEFORE, { ifMatch: 2 });
    expect(await app.editCall(command, { callId: call.id, changes: { code: 'X1' } })).toMatchObject(refused('edit'));
    expect(await pot(call.programmeId)).toEqual({ available: lei(0), announced: lei(20_000) });
  });
  test('of two calls over the same money at once: exactly one wins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const programmeId = await aFundedProgramme();
      const calls = await Promise.all([aDraftCall({ programmeId }), aDraftCall({ programmeId })]);
      const results = await Promise.all(calls.map(({ id }) => publish(id)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({
        error: { code: 'MoneyShort', line: '4.2', short: '20000.00' },
      });
      expect(await pot(programmeId)).toEqual({ available: lei(0), announced: lei(20_000) });
    }
  });
  test('of one call five times at once takes the money once', async () => {
    const call = await aDraftCall({ programmeId: await aFundedProgramme({ '4.2': 100_000 }) });
    const results = await Promise.all(Array.from({ length: 5 }, () => publish(call.id)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await pot(call.programmeId)).toEqual({ available: lei(80_000), announced: lei(20_000) });
    expect(await trailOfCall(call.id)).toHaveLength(1);
  });
  test('of a call nobody knows, or in a version nobody saw, changes nothing', async () => {
    expect(await publish(newId(CallIds, BEFORE))).toMatchObject({ error: { code: 'NoSuchThing' } });
    const call = await aDraftCall();
    expect(await publish(call.id, aCommand(someone('officer'), BEFORE, { ifMatch: 7 }))).toMatchObject({
      error: { code: 'StaleVersion' },
    });
  });
});

describe('extension', () => {
  test('moves the deadline later with its reason and keeps the old one readable', async () => {
    const call = await aDraftCall();
    unwrap(await publish(call.id));
    const command = aCommand(someone('officer'), WHILE_OPEN);
    const extended = unwrap(
      await app.extendCall(command, { callId: call.id, closes: closes('2017-04-10'), reason: 'Paștele' }),
    );
    const extension = {
      from: '2017-04-03T14:00:00.000Z',
      to: '2017-04-10T14:00:00.000Z',
      reason: 'Paștele',
      at: WHILE_OPEN,
    };
    expect(extended).toMatchObject({ version: 3, closesAt: extension.to, extensions: [extension], phase: 'open' });
    const late = aCommand(someone('officer'), AFTERWARDS);
    expect(await app.extendCall(late, { callId: call.id, closes: closes('2017-06-01'), reason: 'x' })).toMatchObject({
      error: { code: 'CallAlreadyClosed' },
    });
  });
});

describe('cancellation', () => {
  test('makes the announced money available again, once', async () => {
    const call = await aDraftCall();
    unwrap(await publish(call.id));
    const cancel = () => app.cancelCall(aCommand(), { callId: call.id, reason: 'Lipsa surselor financiare' });
    const results = await Promise.all([cancel(), cancel(), cancel()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await cancel()).toMatchObject({ error: { code: 'CallStateRefuses', from: 'cancelled', allowed: [] } });
    expect(await pot(call.programmeId)).toEqual({ available: lei(20_000), announced: lei(0) });
    expect(await app.getCall(viewer, call.id)).toMatchObject({
      value: { phase: 'cancelled', cancellation: { reason: 'Lipsa surselor financiare' } },
    });
  });
  test('of a draft moves no money and leaves it unseen', async () => {
    const call = await aDraftCall();
    expect(await app.cancelCall(aCommand(), { callId: call.id, reason: 'greșit' })).toMatchObject({ ok: true });
    expect(await pot(call.programmeId)).toEqual({ available: lei(20_000), announced: lei(0) });
    expect(await app.getCall(viewer, call.id)).toMatchObject({ error: { code: 'NoSuchThing' } });
  });
  test('is refused once the call is decided', async () => {
    const call = await storedCall(engine.store, aPublishedCall({ status: 'decided' }));
    expect(await app.cancelCall(aCommand(), { callId: call.id, reason: 'x' })).toMatchObject({
      error: { code: 'CallStateRefuses', from: 'decided' },
    });
  });
});

test('the trail of a call tells all of it and holds together, without names', async () => {
  const programmeId = await aFundedProgramme();
  const officer = someone('officer');
  const { id } = unwrap(await app.createCall(aCommand(officer), aDraft({ programmeId })));
  unwrap(await app.editCall(aCommand(officer, BEFORE, { ifMatch: 1 }), { callId: id, changes: { code: 'SUB-19' } }));
  unwrap(await publish(id, aCommand(officer)));
  unwrap(
    await app.extendCall(aCommand(officer, WHILE_OPEN), {
      callId: id,
      closes: closes('2017-04-10'),
      reason: 'Paștele',
    }),
  );
  unwrap(await app.cancelCall(aCommand(officer, WHILE_OPEN), { callId: id, reason: 'Lipsa banilor' }));
  const trail = await trailOfCall(id);
  expect(trail.map(({ action }) => action)).toEqual(['create', 'edit', 'publish', 'extend', 'cancel']);
  const call = await callRepository(engine.store).get(id);
  expect(verifyChain(trail)).toEqual({ holds: true, entries: 5, head: call?.trail.hash });
  expect(call?.version).toBe(5);
  expect(JSON.stringify(trail)).not.toContain('somebody');
});

describe('the list', () => {
  test('shows published calls newest first, filtered and paged; drafts to staff only', async () => {
    const programmeId = await aFundedProgramme({ '4.2': 100_000, '4.3': 40_000 });
    const draft = await aDraftCall({ programmeId });
    const published: CallId[] = [];
    for (let hour = 0; hour < 3; hour += 1) {
      const call = await aDraftCall({ programmeId, createdAt: BEFORE, code: `SUB-${hour}` });
      unwrap(await publish(call.id, aCommand(someone('officer'), at(hour))));
      published.unshift(call.id);
    }
    const filter = { programme: programmeId };
    const ids = async (actor?: Actor, more = {}, request: { limit: number; cursor?: string } = page) => {
      const found = unwrap(await app.listCalls({ actor, now: BEFORE }, { ...filter, ...more }, request));
      return { ids: found.items.map(({ id }) => id), next: found.next };
    };
    expect(await ids()).toEqual({ ids: published, next: undefined });
    expect((await ids(someone('officer'))).ids).toContain(draft.id);
    expect((await ids(someone('officer'), { phase: 'draft' })).ids).toEqual([draft.id]);
    expect((await ids(someone('evaluator'), { phase: 'draft' })).ids).toEqual([]);
    expect((await ids(undefined, { kind: 'selection' })).ids).toEqual([]);
    const first = await ids(undefined, { phase: 'scheduled' }, { limit: 2 });
    const rest = await ids(undefined, { phase: 'scheduled' }, { limit: 2, cursor: first.next ?? '' });
    expect([...first.ids, ...rest.ids]).toEqual(published);
    expect(await app.listCalls(viewer, filter, { limit: 2, cursor: 'x' })).toMatchObject({
      error: { code: 'BadCursor' },
    });
  });
});

describe('questions', () => {
  const ask = (callId: CallId, now = WHILE_OPEN) =>
    app.askQuestion(aCommand(someone(), now), { callId, text: 'Poate aplica o fundație?' });
  test('are public with their answer and without who asked', async () => {
    const call = await storedCall(engine.store, aPublishedCall());
    const question = unwrap(await ask(call.id));
    const listed = async (actor?: ReturnType<typeof someone>) =>
      unwrap(await app.listQuestions(actor, call.id, page)).items;
    expect(await listed()).toEqual([]);
    expect(await listed(someone('officer'))).toMatchObject([{ id: question.id }]);
    const answer = { text: { ro: 'Da, dacă este înregistrată.' } };
    const answered = await app.answerQuestion(aCommand(), { callId: call.id, questionId: question.id, answer });
    expect(answered).toMatchObject({ ok: true, value: { version: 2 } });
    const [shown] = await listed();
    expect(shown).toMatchObject({ id: question.id, answer: { ...answer, at: BEFORE } });
    expect(shown).not.toHaveProperty('askedBy');
    const corrected = { text: { ro: 'Da.' }, wording: 'O fundație?' };
    unwrap(await app.answerQuestion(aCommand(), { callId: call.id, questionId: question.id, answer: corrected }));
    expect(await listed()).toMatchObject([{ text: 'O fundație?', answer: { text: { ro: 'Da.' } } }]);
    expect(await listed(someone('officer'))).toMatchObject([{ text: 'Poate aplica o fundație?' }]);
  });
  test('are not taken before, after, or about drafts', async () => {
    const call = await storedCall(engine.store, aPublishedCall());
    expect(await ask(call.id, BEFORE)).toMatchObject({ error: { code: 'QuestionsClosed', phase: 'scheduled' } });
    expect(await ask(call.id, AFTERWARDS)).toMatchObject({ error: { code: 'QuestionsClosed', phase: 'closed' } });
    const draft = await aDraftCall();
    expect(await ask(draft.id)).toMatchObject({ error: { code: 'NoSuchThing' } });
    expect(await app.listQuestions(undefined, draft.id, page)).toMatchObject({ error: { code: 'NoSuchThing' } });
    const nobodys = { callId: call.id, questionId: newId(QuestionId, BEFORE), answer: { text: { ro: 'x' } } };
    expect(await app.answerQuestion(aCommand(), nobodys)).toMatchObject({ error: { code: 'NoSuchThing' } });
  });
});

test('a repeated publication with the same Idempotency-Key takes nothing twice', async () => {
  const call = await aDraftCall();
  const once = { key: randomUUID(), fingerprint: 'same' };
  const officer = someone('officer');
  const results = await Promise.all([1, 2].map(() => publish(call.id, aCommand(officer, BEFORE, { once }))));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(['AlreadyAnswered', 'CallStateRefuses']).toContain(
    results.flatMap((done) => (done.ok ? [] : [done.error.code]))[0],
  );
});

const at = (hour: number) => Instant.parse(`2017-03-01T1${String(hour)}:00:00.000Z`);
const withoutPhase = ({ phase: _, ...call }: Call & { phase: string }) => call;
