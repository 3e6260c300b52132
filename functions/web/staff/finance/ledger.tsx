import type { BudgetEntry } from '../../../../shared/budget/index.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Told } from '../../components/told.tsx';
import { type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { numbered, pageIn } from '../../parts/paging.ts';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';
import { type LedgerNames, namesIn } from './ledger-names.ts';
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
      const names = await namesIn(app, visit, entries);
      return tableFile(ledgerExport(visit, { programmeId: funded.programme.id, entries, ...names }), format);
    }
    const page = pageIn(visit.query, { count: entries.length, perPage: ON_A_PAGE });
    const shown = entries.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
    const receipt = await receiptIn(app, visit, funded.programme.id);
    const names = await namesIn(app, visit, [...shown, ...receipt]);
    return {
      title: visit.t('finLedger'),
      section: 'finance',
      crumbs: crumbsTo(visit, funded.programme),
      wide: true,
      main: <Ledger visit={visit} funded={funded} {...{ query, entries, page, shown, receipt, names }} />,
    };
  },
};

interface LedgerProps {
  readonly visit: OwnVisit;
  readonly funded: Funded;
  readonly query: LedgerQuery;
  readonly entries: readonly BudgetEntry[];
  readonly page: number;
  readonly shown: readonly BudgetEntry[];
  readonly receipt: readonly BudgetEntry[];
  readonly names: LedgerNames;
}

function Ledger({ visit, funded, query, entries, page, shown, receipt, names }: LedgerProps) {
  const { language, t } = visit;
  const paging = numbered(visit, { page, count: entries.length, perPage: ON_A_PAGE });
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
            <LedgerTable visit={visit} entries={shown} {...names} caption={shownText(visit, page, entries.length)} />
          </div>
          {paging === undefined ? null : <Pagination {...paging} />}
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
