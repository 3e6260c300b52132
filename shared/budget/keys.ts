import type { ProgrammeId } from '../kernel/ids.ts';
import type { Key } from '../store/index.ts';
import type { BudgetEntry, PotId } from './model.ts';

export const budgetPartition = (programmeId: ProgrammeId) => `BUDGET#${programmeId}`;
export const entriesPartition = (programmeId: ProgrammeId) => `ENTRIES#${programmeId}`;
export const ledgerPartition = (programmeId: ProgrammeId) => `LEDGER#${programmeId}`;
export const lineLedgerPartition = (programmeId: ProgrammeId, line: string) => `LEDGER#${programmeId}#${line}`;

export const POT_PREFIX = 'POT#';
export const headKey = (programmeId: ProgrammeId): Key => ({ pk: budgetPartition(programmeId), sk: 'HEAD' });
export const potKey = (programmeId: ProgrammeId, { line, source }: PotId): Key => ({
  pk: budgetPartition(programmeId),
  sk: `${POT_PREFIX}${line}#${source}`,
});

type Named = Pick<BudgetEntry, 'movement' | 'reference' | 'line' | 'source'>;
const nameOf = ({ movement, reference, line, source }: Named) => `${movement}#${reference}#${line}#${source}`;

/** The natural key of an entry is its idempotency: a movement is made once for a reference in a pot. */
export const entryKey = (programmeId: ProgrammeId, entry: Named): Key => ({
  pk: entriesPartition(programmeId),
  sk: nameOf(entry),
});

/** Where an entry stands in the ledger of the programme and of its line, by time. */
export const ledgerKeys = (programmeId: ProgrammeId, entry: BudgetEntry) => ({
  gsi1pk: ledgerPartition(programmeId),
  gsi1sk: `${entry.at}#${nameOf(entry)}`,
  gsi2pk: lineLedgerPartition(programmeId, entry.line),
  gsi2sk: `${entry.at}#${nameOf(entry)}`,
});
