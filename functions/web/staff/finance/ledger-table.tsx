import type { BudgetEntry } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import type { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { Table } from '../../components/table.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { ExportTable } from '../../exports/table-file.ts';
import { Who } from '../../parts/who.tsx';
import { bareMoney } from '../../public/words.ts';
import type { LedgerNames } from './ledger-names.ts';
import { actText, movementName, wayText } from './ledger-words.ts';

interface LedgerTableProps extends LedgerNames {
  readonly visit: OwnVisit;
  readonly caption: string;
  readonly entries: readonly BudgetEntry[];
}

/** Entries one under another: when, what, on which line, how much, who and why. */
export function LedgerTable({ visit, caption, entries, calls, people }: LedgerTableProps) {
  const { language, t } = visit;
  return (
    <Table
      caption={caption}
      compact
      rows={entries}
      columns={[
        { head: t('finWhen'), cell: ({ at: when }) => momentText(when, language) },
        { head: t('finMovement'), cell: ({ movement }) => movementName(movement, visit) },
        { head: t('line'), cell: ({ line }) => line },
        { head: t('source'), cell: ({ source }) => sourceText(source, language) },
        { head: t('finWay'), cell: (entry) => wayText(entry, visit) },
        { head: t('finAmountLei'), cell: ({ amount }) => bareMoney(visit, amount), numeric: true },
        { head: t('finWhy'), cell: (entry) => <Why visit={visit} entry={entry} calls={calls} /> },
        { head: t('finWho'), cell: ({ by }) => <Who visit={visit} userId={by} name={people.get(by)} /> },
      ]}
    />
  );
}

interface WhyProps {
  readonly visit: OwnVisit;
  readonly entry: BudgetEntry;
  readonly calls: LedgerNames['calls'];
}

/** The act of finance, or the call that moved its money. */
function Why({ visit, entry, calls }: WhyProps) {
  const act = actText(entry, visit);
  if (act !== undefined) return <>{act}</>;
  const code = calls.get(entry.reference);
  if (code === undefined) return <span class="b-code">{entry.reference}</span>;
  return (
    <a class="govuk-link" href={at(visit, `/calls/${entry.reference}`)}>
      {visit.t('callCode', { code })}
    </a>
  );
}

interface Exported extends LedgerNames {
  readonly programmeId: ProgrammeId;
  readonly entries: readonly BudgetEntry[];
}

/** The same entries to take away, with their instants and references as they are stored. */
export function ledgerExport(
  visit: OwnVisit,
  { programmeId, entries, calls, people }: Exported,
): ExportTable<BudgetEntry> {
  const { language, t } = visit;
  const whyOf = (entry: BudgetEntry): string => {
    const code = calls.get(entry.reference);
    return actText(entry, visit) ?? (code === undefined ? '' : t('callCode', { code }));
  };
  return {
    name: `ledger-${programmeId}`,
    columns: [
      { head: t('finWhen'), cell: ({ at: when }) => momentText(when, language) },
      { head: t('finWhenUtc'), cell: ({ at: when }) => when },
      { head: t('finMovement'), cell: ({ movement }) => movementName(movement, visit) },
      { head: t('line'), cell: ({ line }) => line },
      { head: t('source'), cell: ({ source }) => sourceText(source, language) },
      { head: t('finWay'), cell: (entry) => wayText(entry, visit) },
      { head: t('finAmountLei'), cell: ({ amount }) => amount, kind: 'money' },
      { head: t('finWhy'), cell: whyOf },
      { head: t('finWho'), cell: ({ by }) => people.get(by) ?? '' },
      { head: t('accountId'), cell: ({ by }) => by },
      { head: t('finReference'), cell: ({ reference }) => reference },
    ],
    rows: entries,
  };
}
