import type { Balances } from '../../../../shared/budget/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { type Column, Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { type ExportColumn, formatIn, tableFile } from '../../exports/table-file.ts';
import { balancesOf, BUCKETS, bucketNames } from '../../parts/budget-chart.tsx';
import { ExportLinks } from '../../parts/export-links.tsx';
import { bareMoney } from '../../public/words.ts';
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
      wide: true,
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

function Programmes({ visit, rows }: { readonly visit: OwnVisit; readonly rows: readonly Row[] }) {
  const { language, t } = visit;
  const columns: readonly Column<Row>[] = [
    {
      head: t('programme'),
      cell: ({ programme }) => (
        <>
          <a class="govuk-link" href={at(visit, `/finance/${programme.id}`)}>
            <Told text={programme.title} language={language} />
          </a>
          <br />
          <span class="b-light b-quiet">
            {t('period', {
              from: dayText(programme.period.from, language),
              to: dayText(programme.period.to, language),
            })}
          </span>
        </>
      ),
    },
    ...AMOUNTS.map((key) => ({
      head: headsOf(visit)[key],
      cell: (row: Row) => bareMoney(visit, row[key]),
      numeric: true,
    })),
  ];
  return (
    <>
      <h1 class="govuk-heading-xl">{t('finTitle')}</h1>
      <p class="govuk-body-l b-reading">{t('finLead')}</p>
      {rows.length === 0 ? (
        <p class="govuk-body">{t('finNoProgrammes')}</p>
      ) : (
        <>
          <Table caption={t('finProgrammesCaption')} compact rows={rows} columns={columns} />
          <ExportLinks visit={visit} />
        </>
      )}
    </>
  );
}
