import type { FoundApplication, FoundApplications } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { Figures } from '../../../components/figures.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Table } from '../../../components/table.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { formatIn, tableFile } from '../../../exports/table-file.ts';
import { money } from '../../../public/words.ts';
import { ExportLinks } from '../../../parts/export-links.tsx';
import { numbered, pageIn, withQuery } from '../../../parts/paging.ts';
import type { StaffApp } from '../../app.ts';
import { callAt } from '../../call-at.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { StateTag } from '../parts/states.tsx';
import { exportOf } from './export.ts';
import { type Filter, filterIn, queryOf } from './filter.ts';
import { Filters, WhatNow } from './around.tsx';
import { NextStep } from './next-step.tsx';

const PER_PAGE = 25;

/** The submitted applications of a call: found by filters that stay in the address, summed up, and taken away exactly as filtered. */
export const applicationsPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/applications',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const filter = filterIn(visit.query);
    const format = formatIn(visit.query);
    const page = pageIn(visit.query);
    const window = format === undefined ? { from: (page - 1) * PER_PAGE, limit: PER_PAGE } : {};
    const found = await app.applications.findCallApplications(call.id, { ...filter, ...window });
    if (!found.ok) return undefined;
    if (format !== undefined) return tableFile(exportOf(visit, call, found.value.items), format);
    const every = await everyOf(app, call, filter, found.value);
    return {
      title: visit.t('applications'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <List {...{ visit, call, filter, page, found: found.value, every }} />,
    };
  },
};

/** Every application of the call, whatever the list is filtered by. */
async function everyOf(app: StaffApp, { id }: SeenCall, filter: Filter, found: FoundApplications) {
  if (Object.keys(queryOf(filter)).length === 0) return found.all;
  const every = await app.applications.findCallApplications(id, { limit: 0 });
  return every.ok ? every.value.all : [];
}

interface ListProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly filter: Filter;
  readonly page: number;
  readonly found: FoundApplications;
  readonly every: FoundApplications['all'];
}

function List({ visit, call, filter, page, found, every }: ListProps) {
  const { t } = visit;
  const paging = numbered(visit, { page, count: found.all.length, perPage: PER_PAGE });
  return (
    <>
      <CallHead visit={visit} call={call} current="applications" title={t('applications')} />
      <WhatNow visit={visit} call={call} all={every} />
      <Filters visit={visit} call={call} filter={filter} />
      <Sums visit={visit} found={found} />
      {found.items.length === 0 ? (
        <p class="govuk-body">
          {t(Object.keys(queryOf(filter)).length === 0 ? 'reviewNoApplications' : 'noSuchApplications')}
        </p>
      ) : (
        <>
          <Rows visit={visit} call={call} filter={filter} rows={found.items} />
          <ExportLinks visit={visit} />
        </>
      )}
      {paging === undefined ? null : <Pagination {...paging} />}
    </>
  );
}

function Sums({ visit, found: { all, sums } }: Pick<ListProps, 'visit' | 'found'>) {
  const { t } = visit;
  const withMoney = all.some(({ line }) => line !== null);
  const figures = [
    { name: t('applicationsShown'), value: String(all.length) },
    ...(withMoney
      ? [
          { name: t('askedInAll'), value: money(visit, sums.requested) },
          { name: t('ownInAll'), value: money(visit, sums.own) },
        ]
      : []),
  ];
  return <Figures figures={figures} />;
}

function Rows({
  visit,
  call,
  filter,
  rows,
}: Omit<ListProps, 'found' | 'page' | 'every'> & { rows: readonly FoundApplication[] }) {
  const { t } = visit;
  const hrefOf = ({ applicationId }: FoundApplication) =>
    withQuery(at(visit, callPath(call.id, `/applications/${applicationId}`)), queryOf(filter));
  const lines = rows.some(({ line }) => line !== null);
  return (
    <Table
      caption={t('applications')}
      captionHidden
      compact
      rows={rows}
      columns={[
        {
          head: t('application'),
          cell: (row) => (
            <>
              <a class="govuk-link" href={hrefOf(row)}>
                {row.registrationNumber}
              </a>
              <br />
              {row.organisation}
              <br />
              <span class="b-light">{row.title}</span>
            </>
          ),
        },
        ...(lines
          ? [
              { head: t('line'), cell: ({ line }: FoundApplication) => line ?? '' },
              { head: t('asked'), cell: ({ requested }: FoundApplication) => money(visit, requested), numeric: true },
            ]
          : []),
        { head: t('state'), cell: ({ state }) => <StateTag visit={visit} state={state} /> },
        { head: t('reviewNextStep'), cell: (row) => <NextStep visit={visit} call={call} row={row} /> },
      ]}
    />
  );
}
