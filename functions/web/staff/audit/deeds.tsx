import type { Entry } from '../../../../shared/audit/index.ts';
import { deedText } from '../../../../shared/i18n/audit-words.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import type { Period } from '../../../../shared/store/index.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import type { ExportTable } from '../../exports/table-file.ts';
import { everyItem } from '../../parts/every-item.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { shortened } from '../../parts/shortened.ts';
import { pagingOf } from '../../parts/paging.ts';
import type { StaffApp } from '../app.ts';
import type { Account } from './asked-person.ts';
import { Facts, rolesText } from './entry-parts.tsx';
import { factsText } from './facts.ts';
import { type AuditVisit, withNames } from './people.tsx';
import { type Thing, thingOf } from './subject.ts';

const ON_A_PAGE = 25;

/** What somebody did, a page of it, with the names of the things they did it to. */
export interface Deeds {
  readonly account: Account;
  readonly entries: readonly Entry[];
  readonly things: ReadonlyMap<string, Thing>;
  readonly next: string | undefined;
  readonly known: AuditVisit;
}

export interface DeedsSearch {
  readonly account: Account;
  readonly period: Period;
}

/** A page of somebody's deeds of a period, newest first; `undefined` for a cursor that is none. */
export async function deedsOf(
  app: StaffApp,
  visit: OwnVisit,
  { account, period }: DeedsSearch,
): Promise<Deeds | undefined> {
  const { userId } = account;
  const request = { limit: ON_A_PAGE, cursor: visit.query['cursor'] };
  const page = await app.audit.readDeeds(visit.person.actor, { userId, ...period }, request);
  if (!page.ok) return undefined;
  const { items, next } = page.value;
  const known = await withNames(app, visit, items);
  return { account, entries: items, things: await thingsOf(app, visit, items), next, known };
}

async function thingsOf(app: StaffApp, visit: OwnVisit, entries: readonly Entry[]) {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const things = await Promise.all(subjects.map((subject) => thingOf(app, visit, subject)));
  return new Map(things.map((thing) => [thing.subject as string, thing]));
}

/** Every deed of the period, to take away. */
export async function deedsExport(
  app: StaffApp,
  visit: OwnVisit,
  { account: { userId }, period }: DeedsSearch,
): Promise<ExportTable<Entry>> {
  const rows = await everyItem((part) => app.audit.readDeeds(visit.person.actor, { userId, ...period }, part));
  const known = await withNames(app, visit, rows);
  const { language, t } = visit;
  return {
    name: `deeds-${userId.replaceAll(/[^A-Za-z0-9-]/g, '-')}`,
    columns: [
      { head: t('finWhen'), cell: (entry) => momentText(entry.at, language) },
      { head: t('finWhenUtc'), cell: (entry) => entry.at },
      { head: t('accountRoles'), cell: (entry) => rolesText(entry, visit) },
      { head: t('audWhat'), cell: ({ subject, action }) => deedText(subject, action, language) },
      { head: t('audSubject'), cell: ({ subject }) => subject },
      { head: t('audNumber'), cell: ({ number }) => number },
      { head: t('audFacts'), cell: (entry) => factsText(entry, known) },
      { head: t('fileHash'), cell: ({ hash }) => hash },
    ],
    rows,
  };
}

/** What somebody did, one under another. */
export function DeedsTable({ visit, deeds }: { readonly visit: OwnVisit; readonly deeds: Deeds }) {
  const { language, t } = visit;
  const paging = pagingOf(visit, deeds.next);
  const { userId, name } = deeds.account;
  if (deeds.entries.length === 0)
    return <p class="govuk-body">{name === undefined ? t('audNobody') : t('audNoDeeds', { name })}</p>;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{name ?? t('audUnnamed')}</h2>
      <p class="govuk-body b-code b-quiet">{userId}</p>
      <div class="b-trail">
        <Table
          caption={t('audDeeds')}
          compact
          rows={deeds.entries}
          columns={[
            { head: t('finWhen'), cell: (entry) => momentText(entry.at, language) },
            {
              head: t('audWhat'),
              cell: ({ subject, action }) => <strong>{deedText(subject, action, language)}</strong>,
            },
            { head: t('audSubject'), cell: ({ subject }) => <About visit={visit} thing={deeds.things.get(subject)} /> },
            { head: t('accountRoles'), cell: (entry) => rolesText(entry, visit) },
            { head: t('audFacts'), cell: (entry) => <Facts visit={deeds.known} entry={entry} /> },
          ]}
        />
      </div>
      {paging === undefined ? null : <Pagination {...paging} />}
      <ExportLinks visit={visit} />
    </section>
  );
}

const About = ({ visit, thing }: { readonly visit: OwnVisit; readonly thing: Thing | undefined }) =>
  thing === undefined ? null : (
    <>
      {thing.kind}
      <br />
      <a class="govuk-link" href={at(visit, `/audit/${thing.subject}`)} lang={thing.lang}>
        {shortened(thing.name)}
      </a>
    </>
  );
