import { randomUUID } from 'node:crypto';
import { untouched } from '../../shared/audit/index.ts';
import type { Call } from '../../shared/calls/index.ts';
import { CallDraft, newCallWrites } from '../../shared/calls/index.ts';
import type { Actor, Role } from '../../shared/kernel/actor.ts';
import type { Command } from '../../shared/kernel/command.ts';
import { CallId, newId, ProgrammeId, UserId } from '../../shared/kernel/ids.ts';
import { inChisinau, Instant } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import type { Programme } from '../../shared/programmes/index.ts';
import { type ProgrammeFile } from '../../shared/programmes/index.ts';
import { programmeOf } from '../../shared/programmes/file.ts';
import { programmeWrites } from '../../shared/programmes/repository.ts';
import { put, type Store } from '../../shared/store/index.ts';
import { theProgrammeOfBalti } from './programmes.ts';

/** Before the calls of the builders open. */
export const BEFORE = Instant.parse('2017-03-01T08:00:00.000Z');
/** While they are open. */
export const WHILE_OPEN = Instant.parse('2017-03-15T08:00:00.000Z');
/** After they have closed. */
export const AFTERWARDS = Instant.parse('2017-05-01T08:00:00.000Z');

export const someone = (...roles: readonly Role[]): Actor => ({
  userId: UserId.parse(randomUUID()),
  name: 'somebody',
  roles,
});

export const aCommand = (actor: Actor = someone('officer'), now = BEFORE, change: Partial<Command> = {}): Command => ({
  id: randomUUID(),
  actor,
  now,
  ...change,
});

const title = (ro: string) => ({ ro });

/** What an officer sends: 20 000 lei of line 4.2, open from 2 March to 3 April 2017, two criteria of 50 points, a threshold of 60. */
export const aDraft = (change: Partial<CallDraft> = {}): CallDraft => ({
  ...CallDraft.parse({
    programmeId: 'balti-2017-2019',
    kind: 'subsidy',
    code: 'SUB-17',
    title: title('Educația atitudinii tolerante'),
    summary: title('Proiecte ale organizațiilor necomerciale din municipiu.'),
    calendar: { opens: { date: '2017-03-02', time: '09:00' }, closes: { date: '2017-04-03', time: '17:00' } },
    envelopes: [{ line: '4.2', source: 'municipal', amount: '20000.00' }],
    grid: [
      { code: 'R', title: title('Relevanță'), max: 50 },
      { code: 'N', title: title('Necesitate'), max: 50 },
    ],
    requirements: [{ code: 'registered', title: title('Înregistrată în municipiu'), basis: { kind: 'default' } }],
    documents: [
      { code: 'statut', title: title('Statutul'), required: true, types: ['application/pdf'], maxBytes: 1_000_000 },
    ],
  }),
  ...change,
});

/** A draft as it is stored. */
export const aCall = (change: Partial<Call> = {}): Call => {
  const { calendar, ...draft } = aDraft();
  const { opens, closes } = change.calendar ?? calendar;
  return {
    ...draft,
    calendar: { opens, closes },
    id: newId(CallId, BEFORE),
    status: 'draft',
    opensAt: inChisinau(opens.date, opens.time),
    closesAt: inChisinau(closes.date, closes.time),
    extensions: [],
    createdAt: BEFORE,
    version: 1,
    trail: { ...untouched, number: 1 },
    ...change,
  };
};

/** The same, published; its money is where the test puts it. */
export const aPublishedCall = (change: Partial<Call> = {}): Call =>
  aCall({ status: 'published', publishedAt: BEFORE, version: 2, trail: { ...untouched, number: 2 }, ...change });

/** Stores a call as it is. */
export async function storedCall(store: Pick<Store, 'transact'>, call: Call): Promise<Call> {
  await store.transact(newCallWrites(call));
  return call;
}

/** Stores the programme of Bălți under an id of its own. */
export async function aProgramme(store: Pick<Store, 'transact'>, change: Partial<ProgrammeFile> = {}) {
  const id = ProgrammeId.parse(`balti-${randomUUID()}`);
  const programme: Programme = { ...programmeOf(theProgrammeOfBalti({ id, ...change })), version: 1, trail: untouched };
  await store.transact(programmeWrites(programme, randomUUID()));
  return programme;
}

/** Puts available money on a line, in lei. */
export async function availableMoney(
  store: Pick<Store, 'transact'>,
  programmeId: ProgrammeId,
  money: Readonly<Record<string, number>>,
): Promise<void> {
  const none = { announced: 0, reserved: 0, contracted: 0, paid: 0 };
  const pots = Object.entries(money).map(([line, amount]) => {
    const key = { pk: `BUDGET#${programmeId}`, sk: `POT#${line}#municipal` };
    const balances = { secured: lei(amount), available: lei(amount), ...none };
    return put({ ...key, type: 'pot', line, source: 'municipal', ...balances, version: 1 });
  });
  await store.transact(pots);
}
