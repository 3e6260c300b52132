import type { BudgetEntry } from '../../../../shared/budget/index.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';
import { type CallNames, callsOf } from './ledger-calls.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { entriesFor, type LedgerQuery, ledgerQuery } from './ledger-query.ts';
import { LedgerSums } from './ledger-sums.tsx';
import { ledgerExport, LedgerTable } from './ledger-table.tsx';
import { crumbsTo, type Funded, fundedIn } from './read.ts';
import { Receipt, receiptIn } from './receipt.tsx';

const ON_A_PAGE = 25;

/** Every movement of a programme's money, by time, as the filters in the address ask for it. */
export const ledgerPage: OwnPage<StaffApp> = {
  path: '/finance/:programmeId/entries',
  allow: readers,
  show: async (app, visit, params) => {
    const funded = await fundedIn(app, visit, params);
    if (funded === undefined) return undefined;
    const query = ledgerQuery(visit.query, funded.budget);
    const entries = await entriesFor(app, funded.programme.id, query);
    const format = formatIn(visit.query);
    if (format !== undefined) {
      const calls = await callsOf(app, visit, entries);
      return tableFile(ledgerExport(visit, { programmeId: funded.programme.id, entries, calls }), format);
    }
    const page = pageIn(visit, entries.length);
    const shown = entries.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
    const receipt = await receiptIn(app, visit, funded.programme.id);
    const calls = await callsOf(app, visit, [...shown, ...receipt]);
    return {
      title: visit.t('finLedger'),
      section: 'finance',
      crumbs: crumbsTo(visit, funded.programme),
      wide: true,
      main: <Ledger visit={visit} funded={funded} {...{ query, entries, page, shown, receipt, calls }} />,
    };
  },
};

/** Which page of the list, from 1; one that is not there is the first. */
function pageIn({ query }: OwnVisit, entries: number): number {
  const asked = Number(/^[1-9]\d{0,5}$/.exec(query['page'] ?? '')?.[0] ?? 1);
  return (asked - 1) * ON_A_PAGE < entries ? asked : 1;
}

interface LedgerProps {
  readonly visit: OwnVisit;
  readonly funded: Funded;
  readonly query: LedgerQuery;
  readonly entries: readonly BudgetEntry[];
  readonly page: number;
  readonly shown: readonly BudgetEntry[];
  readonly receipt: readonly BudgetEntry[];
  readonly calls: CallNames;
}

function Ledger({ visit, funded, query, entries, page, shown, receipt, calls }: LedgerProps) {
  const { language, t } = visit;
  return (
    <>
      <span class="govuk-caption-xl">
        <Told text={funded.programme.title} language={language} />
      </span>
      <h1 class="govuk-heading-l">{t('finLedger')}</h1>
      <Receipt visit={visit} entries={receipt} />
      <p class="govuk-body b-reading">{t('finLedgerLead')}</p>
      <LedgerFilters visit={visit} query={query} budget={funded.budget} />
      {entries.length === 0 ? (
        <p class="govuk-body">{t(funded.budget.pots.length === 0 ? 'finLedgerEmpty' : 'finLedgerNothing')}</p>
      ) : (
        <>
          <LedgerSums visit={visit} entries={entries} />
          <div class="b-ledger">
            <LedgerTable visit={visit} entries={shown} calls={calls} caption={shownText(visit, page, entries.length)} />
          </div>
          <Pages visit={visit} page={page} entries={entries.length} />
          <ExportLinks visit={visit} />
        </>
      )}
    </>
  );
}

const shownText = ({ t }: OwnVisit, page: number, of: number): string => {
  const from = (page - 1) * ON_A_PAGE + 1;
  return t('finShown', { from, to: Math.min(of, page * ON_A_PAGE), of });
};

function Pages({
  visit,
  page,
  entries,
}: {
  readonly visit: OwnVisit;
  readonly page: number;
  readonly entries: number;
}) {
  const { t, query } = visit;
  const { receipt: _, done: __, ...filters } = query;
  const href = (to: number) =>
    `${at(visit, visit.path)}?${new URLSearchParams({ ...filters, page: String(to) }).toString()}`;
  if (entries <= ON_A_PAGE) return null;
  return (
    <Pagination
      label={t('pages')}
      {...(page > 1 ? { previous: { text: t('finPreviousPage'), href: href(page - 1) } } : {})}
      {...(page * ON_A_PAGE < entries ? { next: { text: t('nextPage'), href: href(page + 1) } } : {})}
    />
  );
}
