import type { Balances } from '../../../../shared/budget/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { Figures } from '../../components/figures.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { type ExportColumn, formatIn, tableFile } from '../../exports/table-file.ts';
import { balancesOf, BUCKETS, bucketNames } from '../../parts/budget-chart.tsx';
import { ExportLinks } from '../../parts/export-links.tsx';
import { money } from '../../public/words.ts';
import type { StaffApp } from '../app.ts';
import { readers } from './access.ts';

interface Row extends Balances {
  readonly programme: Programme;
  readonly ceiling: number;
  readonly municipal: number;
  readonly room: number;
}

/** Every programme with its ceiling, what is secured under it, and where the money lies. */
export const programmesPage: OwnPage<StaffApp> = {
  path: '/finance',
  allow: readers,
  show: async (app, visit) => {
    const rows = await rowsOf(app, visit);
    const format = formatIn(visit.query);
    if (format !== undefined) return tableFile({ name: 'programmes', columns: exportColumns(visit), rows }, format);
    return {
      title: visit.t('finTitle'),
      section: 'finance',
      crumbs: [],
      main: <Programmes visit={visit} rows={rows} />,
    };
  },
};

async function rowsOf({ budget, programmes }: StaffApp, { person }: OwnVisit): Promise<readonly Row[]> {
  const page = await programmes.programmes.list({ limit: 100 });
  const rows = (page.ok ? page.value.items : []).map(async (programme): Promise<Row[]> => {
    const read = await budget.readBudget(programme.id, person.actor);
    if (!read.ok) return [];
    const { ceiling, secured, room, pots } = read.value;
    return [{ programme, ceiling, municipal: secured, room, ...balancesOf(pots) }];
  });
  return (await Promise.all(rows)).flat();
}

const AMOUNTS = ['ceiling', 'municipal', 'room', 'secured', ...BUCKETS] as const;
const headsOf = (visit: OwnVisit): Readonly<Record<(typeof AMOUNTS)[number], string>> => ({
  ceiling: visit.t('ceiling'),
  municipal: visit.t('securedMunicipal'),
  room: visit.t('room'),
  secured: visit.t('finSecuredInAll'),
  ...bucketNames(visit),
});

const exportColumns = (visit: OwnVisit): readonly ExportColumn<Row>[] => [
  { head: visit.t('programme'), cell: ({ programme }) => inLanguage(programme.title, visit.language) },
  ...AMOUNTS.map((key) => ({ head: headsOf(visit)[key], cell: (row: Row) => row[key], kind: 'money' as const })),
];

const Programmes = ({ visit, rows }: { readonly visit: OwnVisit; readonly rows: readonly Row[] }) => (
  <>
    <h1 class="govuk-heading-xl">{visit.t('finTitle')}</h1>
    <p class="govuk-body-l b-reading">{visit.t('finLead')}</p>
    {rows.length === 0 ? <p class="govuk-body">{visit.t('finNoProgrammes')}</p> : null}
    {rows.map((row) => (
      <MoneyOf visit={visit} row={row} />
    ))}
    {rows.length === 0 ? null : <ExportLinks visit={visit} />}
  </>
);

function MoneyOf({ visit, row }: { readonly visit: OwnVisit; readonly row: Row }) {
  const { language, t } = visit;
  const { id, title, period } = row.programme;
  const [from, to] = [dayText(period.from, language), dayText(period.to, language)];
  return (
    <article class="b-section b-money-figures">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={at(visit, `/finance/${id}`)}>
          <Told text={title} language={language} />
        </a>
      </h2>
      <p class="govuk-body b-quiet">{t('period', { from, to })}</p>
      <Figures figures={AMOUNTS.map((key) => ({ name: headsOf(visit)[key], value: money(visit, row[key]) }))} />
    </article>
  );
}
