import type { Command } from '../kernel/command.ts';
import type { ProgrammeId } from '../kernel/ids.ts';
import type { Refusal } from '../kernel/result.ts';
import { absent, atLeast, type Guard, put, update, type Write } from '../store/index.ts';
import { changeOf, neededBy, type Step } from './balances.ts';
import { entryKey, ledgerKeys, potKey } from './keys.ts';
import type { Act, BudgetEntry, Donation, PotId } from './model.ts';
import { type MoneyShort, moneyShort, type MovementClash } from './refusals.ts';

/** Who moves money, why, and under which reference. */
export interface Circumstances {
  readonly programmeId: ProgrammeId;
  readonly reference: string;
  readonly command: Command;
  readonly act?: Act;
}

/** Steps of one pot that happen together. */
export interface PotMove {
  readonly pot: PotId;
  readonly steps: readonly Step[];
  readonly donation?: Donation;
  /** The second pot of a transfer. */
  readonly other?: PotId;
}

/** The most one pot can hold: ten thousand million lei, what the platform can express. */
export const MOST = 1_000_000_000_000;

const made = (steps: readonly Step[]) => steps.filter(({ amount }) => amount > 0);

/** The entries a move leaves in the ledger; an amount of zero leaves none. */
export const entriesOf = ({ pot, steps, other }: PotMove, why: Circumstances): BudgetEntry[] =>
  made(steps).map((step) => ({
    ...step,
    ...pot,
    reference: why.reference,
    at: why.command.now,
    by: why.command.actor.userId,
    ...(why.act === undefined ? {} : { act: why.act }),
    ...(other === undefined ? {} : { other }),
  }));

/** Moves a pot: its entries under free natural keys, and one guarded `ADD` of its buckets; `version` grows by one an entry. */
export function potWrites<R extends Refusal = never>(
  move: PotMove,
  why: Circumstances,
  ...guards: readonly Guard<R>[]
): Write<MoneyShort | MovementClash | R>[] {
  const entries = entriesOf(move, why);
  if (entries.length === 0) return [];
  return [...entries.map((entry) => entryWrite(entry, why)), addWrite(move, why, guards)];
}

const entryWrite = (entry: BudgetEntry, { programmeId, command }: Circumstances): Write<MovementClash> => {
  const { movement, reference } = entry;
  const keys = { ...entryKey(programmeId, entry), ...ledgerKeys(programmeId, entry) };
  return put(
    { ...keys, ...entry, type: 'budget-entry', commandId: command.id },
    absent<MovementClash>({ code: 'MovementAlreadyMade', movement, reference }),
  );
};

function addWrite<R extends Refusal>(
  { pot, steps, donation }: PotMove,
  { programmeId }: Circumstances,
  guards: readonly Guard<R>[],
): Write<MoneyShort | R> {
  const enough = neededBy(steps).map(({ bucket, amount }) =>
    atLeast<MoneyShort | R>(bucket, amount, (found) => moneyShort(pot, bucket, amount, found?.[bucket])),
  );
  const set = { type: 'pot', ...pot, ...donation };
  const add = { ...changeOf(steps), version: made(steps).length };
  return update<MoneyShort | R>(potKey(programmeId, pot), { set, add }, ...guards, ...enough);
}
