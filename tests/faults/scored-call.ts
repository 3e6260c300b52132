import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Application, StandingRow } from '../../shared/applications/index.ts';
import { entryWrite, nextEntry, subjectOf, trailOf, untouched } from '../../shared/audit/index.ts';
import { type Call, callMoveWrites, callRepository } from '../../shared/calls/index.ts';
import { evaluationRepository, type Sheet } from '../../shared/evaluations/index.ts';
import type { Command } from '../../shared/kernel/command.ts';
import { ApplicationId, CallId, LineCode, newId, OrganisationId, UserId } from '../../shared/kernel/ids.ts';
import { Instant, instantOf } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { put, type Store } from '../../shared/store/index.ts';
import { times } from '../builders/http-calls.ts';
import type { Person } from '../builders/http-people.ts';

/** An application that has been scored: its points of a hundred, what it asks in lei, its line. */
export interface Entrant {
  readonly points: number;
  readonly requested?: number;
  readonly line?: string;
}
/** So many applications, all of them above the threshold. */
export const entrants = (count: number, requested = 1000): readonly Entrant[] =>
  Array.from({ length: count }, (_, index) => ({ points: 100 - (index % 40), requested }));

/** A code for a call that no other call of its programme has. */
export const aCode = (): string => `K-${randomUUID().slice(0, 12).toUpperCase()}`;

/** Whose sheets they are. */
export const scorer: Person = { sub: 'evaluator-of-faults', username: 'evaluator', groups: ['evaluator'] };
const command = (now: string): Command => ({
  id: randomUUID(),
  actor: { userId: UserId.parse('officer-of-faults'), name: 'officer', roles: ['officer'] },
  now: Instant.parse(now),
});

/** What an application is stored as beside its sheets. */
interface Filed {
  readonly application: Application;
  readonly standing: StandingRow;
}

/** Applications in one transaction, four writes each. */
const AT_ONCE = 25;

/**
 * Fills a published call with eligible applications and their sheets, and moves it to evaluation, straight into the
 * table but with whole trails: what a decision, and everything that verifies it, reads. Through the API it would take minutes.
 */
export async function scoredCall(
  store: Store,
  id: string,
  people: readonly Entrant[],
  state: Sheet['state'] = 'locked',
) {
  const call = await callOf(store, id);
  const filed = people.map((entrant, index) => filedBy(call, entrant, index + 1));
  for (let from = 0; from < filed.length; from += AT_ONCE)
    await store.transact(filed.slice(from, from + AT_ONCE).flatMap((one) => filedWrites(one)));
  await evaluationRepository(store).addSheets(
    filed.map(({ application }, index) => sheetOf(application, onGrid(call, people[index]?.points ?? 0), state)),
  );
  const entry = nextEntry(call.trail, command(times.evaluation), {
    subject: subjectOf('call', call.id),
    action: 'evaluate',
  });
  await store.transact([...callMoveWrites(call, 'evaluation', entry).writes, entryWrite(entry)]);
  return filed.map(({ application }) => application.id);
}

async function callOf(store: Store, id: string): Promise<Call> {
  const call = await callRepository(store).get(CallId.parse(id));
  if (call === undefined) throw new Error(`no call ${id}`);
  return call;
}

function filedBy({ id: callId, code }: Call, { requested = 1000, line = '4.1' }: Entrant, number: number): Filed {
  const submittedAt = instantOf(Date.parse(times.open) + number); // nobody at the same moment: no tie is left open
  const id = newId(ApplicationId, submittedAt);
  const registrationNumber = `${code}/${String(number).padStart(6, '0')}`;
  const head = { callId, organisationId: newId(OrganisationId, submittedAt), submittedAt, registrationNumber };
  const title = `Proiectul ${String(number)}`;
  const state = 'eligible' as const;
  const standing: StandingRow = {
    ...head,
    applicationId: id,
    line: LineCode.parse(line),
    source: 'municipal',
    requested: lei(requested),
    own: lei(0),
    total: lei(requested),
    title,
    state,
    submission: 1,
    receiptHash: 'f'.repeat(64),
  };
  const createdBy = UserId.parse('applicant-of-faults');
  const application = {
    ...head,
    id,
    title,
    state,
    submissions: 1,
    createdAt: submittedAt,
    createdBy,
    version: 1,
    trail: untouched,
  };
  return { application, standing };
}

function filedWrites({ application, standing }: Filed) {
  const { id, callId } = application;
  const entry = nextEntry(untouched, command(times.open), { subject: subjectOf('application', id), action: 'submit' });
  const head = z.encode(Application, { ...application, trail: trailOf(entry) });
  return [
    put({ ...head, pk: `APPLICATION#${id}`, sk: 'APPLICATION', type: 'application' }),
    put({ pk: `SHEET#${id}`, sk: scorer.sub, type: 'justifications', justifications: ['relevant', 'nou'] }),
    put({ ...z.encode(StandingRow, standing), pk: `STANDINGS#${callId}`, sk: id, type: 'standing' }),
    entryWrite(entry),
  ];
}

/** Points of a hundred spread over the criteria, each filled before the next. */
function onGrid({ grid }: Call, points: number): readonly number[] {
  let left = points;
  return grid.map(({ max }) => {
    const given = Math.min(max, left);
    left -= given;
    return given;
  });
}

function sheetOf({ callId, id: applicationId }: Application, points: readonly number[], state: Sheet['state']) {
  const evaluatorId = UserId.parse(scorer.sub);
  const sheet: Sheet = {
    callId,
    applicationId,
    evaluatorId,
    state,
    points,
    version: 1,
    trail: untouched,
  };
  const subject = subjectOf('evaluation', `${applicationId}~${scorer.sub}`);
  return { sheet, entry: nextEntry(untouched, command(times.evaluation), { subject, action: 'assign' }) };
}
