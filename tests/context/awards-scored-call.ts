import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Application, applicationReader, Standing } from '../../shared/applications/index.ts';
import { nextEntry, subjectOf, untouched } from '../../shared/audit/index.ts';
import { type AwardDeps, awardRepository } from '../../shared/awards/index.ts';
import { budgetRepository } from '../../shared/budget/index.ts';
import { type Call, callRepository, defaultRules } from '../../shared/calls/index.ts';
import { evaluationRepository, type Sheet } from '../../shared/evaluations/index.ts';
import { ApplicationId, LineCode, newId, OrganisationId, ProgrammeId, UserId } from '../../shared/kernel/ids.ts';
import { instantOf } from '../../shared/kernel/instants.ts';
import { lei, type Minor } from '../../shared/kernel/money.ts';
import { organisationRepository } from '../../shared/organisations/index.ts';
import { put, type Store } from '../../shared/store/index.ts';
import { AFTERWARDS, aCommand, aPublishedCall, storedCall } from '../builders/calls.ts';

export interface Entrant {
  readonly points: number;
  readonly requested?: number;
  readonly line?: string;
  readonly state?: Standing['state'];
}
export interface Setting {
  readonly entrants: readonly Entrant[];
  /** Lei announced by the call on each line. */
  readonly envelopes?: Readonly<Record<string, number>>;
  readonly rules?: Partial<Call['rules']>;
  /** Lei available beside the announced ones. */
  readonly available?: number;
  /** A programme whose pots the test has filled; without it the call has one of its own. */
  readonly programmeId?: ProgrammeId;
}
/** Who locked every sheet. */
export const scorer = UserId.parse('evaluator-1');

/** A subsidy call whose sheets are all locked by one evaluator, on the real engine, with its money announced. */
export async function aScoredCall(store: Store, { entrants, envelopes = { '4.1': 60_000 }, ...setting }: Setting) {
  const programmeId = setting.programmeId ?? aProgrammeId();
  const rules = { ...defaultRules, minEvaluations: { ...defaultRules.minEvaluations, value: 1 }, ...setting.rules };
  const call = await storedCall(
    store,
    aPublishedCall({
      programmeId,
      status: 'evaluation',
      rules,
      envelopes: Object.entries(envelopes).map(([code, amount]) => ({
        line: line(code),
        source: 'municipal',
        amount: lei(amount),
      })),
    }),
  );
  const filled = setting.programmeId !== undefined;
  if (!filled)
    await announcedMoney(store, {
      programmeId,
      envelopes,
      available: setting.available ?? 0,
      announced: !rules.subjectToFunds.value,
    });
  const standings = entrants.map((entrant, index) => standingOf(call, entrant, index + 1));
  await storedStandings(store, standings);
  const scored = standings.flatMap((standing, index) =>
    standing.state === 'eligible' ? [sheetOf(standing, entrants[index]?.points ?? 0)] : [],
  );
  await evaluationRepository(store).addSheets(scored);
  return { call, standings, deps: depsOf(store) };
}

const line = (code: string) => LineCode.parse(code);

function standingOf(
  call: Call,
  { requested = 20_000, state = 'eligible', ...entrant }: Entrant,
  number: number,
): Standing {
  const submittedAt = instantOf(Date.parse(AFTERWARDS) - 100_000 + number);
  const money: Minor = lei(requested);
  return {
    callId: call.id,
    applicationId: newId(ApplicationId, submittedAt),
    organisationId: newId(OrganisationId, submittedAt),
    line: line(entrant.line ?? '4.1'),
    source: 'municipal',
    registrationNumber: `SUB-17/${String(number).padStart(6, '0')}`,
    submittedAt,
    requested: money,
    own: lei(0),
    total: money,
    title: `Proiectul ${String(number)}`,
    state,
  };
}

function sheetOf({ callId, applicationId }: Standing, points: number) {
  const sheet: Sheet = {
    callId,
    applicationId,
    evaluatorId: scorer,
    state: 'locked',
    points: [Math.ceil(points / 2), Math.floor(points / 2)],
    version: 1,
    trail: untouched,
  };
  return {
    sheet,
    entry: nextEntry(untouched, aCommand(), {
      subject: subjectOf('evaluation', `${applicationId}~${scorer}`),
      action: 'lock',
    }),
  };
}

/** What the use cases of awards work with. */
export const depsOf = (store: Store): AwardDeps => ({
  store,
  awards: awardRepository(store),
  calls: callRepository(store),
  budget: budgetRepository(store),
  applications: applicationReader(store),
  evaluations: evaluationRepository(store),
  organisations: organisationRepository(store),
});

export const aProgrammeId = () => ProgrammeId.parse(`balti-${randomUUID()}`);

interface Announcing extends Required<Pick<Setting, 'envelopes' | 'available'>> {
  readonly programmeId: ProgrammeId;
  readonly announced: boolean;
}

/** Fills the pots of a programme: this much announced on each line, in lei. */
export async function announcedMoney(store: Store, { programmeId, envelopes, available, announced }: Announcing) {
  const pots = Object.entries(envelopes).map(([code, amount]) => {
    const money = {
      available: lei(available),
      announced: announced ? lei(amount) : 0,
      reserved: 0,
      contracted: 0,
      paid: 0,
    };
    const key = { pk: `BUDGET#${programmeId}`, sk: `POT#${code}#municipal` };
    const secured = money.available + money.announced;
    return put({ ...key, type: 'pot', line: code, source: 'municipal', secured, ...money, version: 1 });
  });
  await store.transact(pots);
}

/** Stores where each application stands together with the application itself, submitted once. */
async function storedStandings(store: Store, standings: readonly Standing[]) {
  for (let from = 0; from < standings.length; from += 50)
    await store.transact(
      standings.slice(from, from + 50).flatMap((standing) => {
        const row = { ...z.encode(Standing, standing), submission: 1, receiptHash: 'f'.repeat(64) };
        const key = { pk: `STANDINGS#${standing.callId}`, sk: standing.applicationId };
        return [put({ ...row, ...key, type: 'standing' }), put(applicationItem(standing))];
      }),
    );
}

function applicationItem({
  applicationId: id,
  callId,
  organisationId,
  state,
  submittedAt,
  registrationNumber,
}: Standing) {
  const createdBy = UserId.parse('applicant-1');
  const trail = { ...untouched, number: 3 };
  const head = { id, callId, organisationId, state, submissions: 1, registrationNumber, submittedAt };
  const application: Application = { ...head, createdAt: submittedAt, createdBy, version: 3, trail };
  return { ...z.encode(Application, application), pk: `APPLICATION#${id}`, sk: 'APPLICATION', type: 'application' };
}

/** As many applications as this one, spread over the lines, each with three locked sheets; too many to store for a test. */
export function manyOf(standing: Standing, count: number, lines: readonly string[]) {
  const standings = Array.from({ length: count }, (_, index): Standing => {
    const submittedAt = instantOf(Date.parse(standing.submittedAt) + index);
    const number = String(index + 1).padStart(6, '0');
    const names = { applicationId: newId(ApplicationId, submittedAt), registrationNumber: `SUB-17/${number}` };
    return {
      ...standing,
      ...names,
      submittedAt,
      line: line(lines[index % lines.length] ?? '4.1'),
      title: 'Ș'.repeat(150),
    };
  });
  const sheets = standings.flatMap(({ callId, applicationId }, index) =>
    ['a', 'b', 'c'].map((evaluator): Sheet => ({
      callId,
      applicationId,
      evaluatorId: UserId.parse(evaluator),
      state: 'locked',
      points: [30 + (index % 21), 30 + (index % 19)],
      version: 1,
      trail: untouched,
    })),
  );
  return { standings, sheets };
}
