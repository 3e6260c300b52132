import type { Entry, Subject } from '../../../../shared/audit/index.ts';
import { deedText } from '../../../../shared/i18n/audit-words.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { allows } from '../../edge/allows.ts';
import { at, type Crumb, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { type ExportTable, formatIn, tableFile } from '../../exports/table-file.ts';
import { notAllowed } from '../../layout/failures.tsx';
import { everyItem } from '../../parts/every-item.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { Who } from '../../parts/who.tsx';
import { pagingOf } from '../../parts/paging.ts';
import type { StaffApp } from '../app.ts';
import { auditors, readers } from './access.ts';
import { Facts, Hashes, rolesText } from './entry-parts.tsx';
import { factsText } from './facts.ts';
import { type AuditVisit, withNames } from './people.tsx';
import { type Related, RelatedTrails, relatedTo } from './related.tsx';
import { subjectIn, type Thing, thingOf } from './subject.ts';

const ON_A_PAGE = 50;

/** Everything that was done to a thing, from the first entry on, with the hashes that hold the entries together. */
export const trailPage: OwnPage<StaffApp> = {
  path: '/audit/:subject',
  allow: readers,
  show: async (app, visit, params) => {
    const subject = subjectIn(params);
    if (subject === undefined) return undefined;
    const { cursor } = visit.query;
    const page = await app.audit.readTrail(visit.person.actor, subject, { limit: ON_A_PAGE, cursor });
    if (!page.ok) return page.error.code === 'RightMissing' ? notAllowed(visit) : undefined;
    const format = formatIn(visit.query);
    if (format !== undefined) return tableFile(await trailExport(app, visit, subject), format);
    const thing = await thingOf(app, visit, subject);
    const related = await relatedTo(app, visit, thing);
    const { items, next } = page.value;
    const known = await withNames(app, visit, items);
    return {
      title: `${visit.t('audTrail')}: ${thing.kind} ${thing.code ?? thing.name}`,
      section: 'audit',
      crumbs: crumbsOf(visit),
      wide: true,
      main: <Trail visit={known} {...{ thing, related, entries: items, next }} />,
    };
  },
};

/** The way back to the search, for those who search. */
export const crumbsOf = (visit: OwnVisit): readonly Crumb[] =>
  allows(auditors, visit.person.actor) ? [{ text: visit.t('navAudit'), href: at(visit, '/audit') }] : [];

async function trailExport(app: StaffApp, visit: OwnVisit, subject: Subject): Promise<ExportTable<Entry>> {
  const rows = await everyItem((part) => app.audit.readTrail(visit.person.actor, subject, part));
  const known = await withNames(app, visit, rows);
  const { t, language, people } = known;
  return {
    name: `trail-${subject.replaceAll(/[^A-Za-z0-9-]/g, '-')}`,
    columns: [
      { head: t('audNumber'), cell: ({ number }) => number },
      { head: t('finWhen'), cell: (entry) => momentText(entry.at, language) },
      { head: t('finWhenUtc'), cell: (entry) => entry.at },
      { head: t('finWho'), cell: ({ actor }) => people.get(actor.userId) ?? '' },
      { head: t('accountId'), cell: ({ actor }) => actor.userId },
      { head: t('accountRoles'), cell: (entry) => rolesText(entry, known) },
      { head: t('audWhat'), cell: ({ action }) => deedText(subject, action, language) },
      { head: t('audFacts'), cell: (entry) => factsText(entry, known) },
      { head: t('fileHash'), cell: ({ hash }) => hash },
      { head: t('audPrevious'), cell: ({ previous }) => previous },
    ],
    rows,
  };
}

interface TrailProps {
  readonly visit: AuditVisit;
  readonly thing: Thing;
  readonly related: readonly Related[];
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

function Trail({ visit, thing, related, entries, next }: TrailProps) {
  const { language, t } = visit;
  const paging = pagingOf(visit, next);
  return (
    <>
      <span class="govuk-caption-xl">
        {t('audTrail')}: {thing.kind}
      </span>
      <h1 class="govuk-heading-l" lang={thing.lang}>
        {thing.name}
      </h1>
      <p class="govuk-body b-code b-quiet">{thing.subject}</p>
      <div class="b-actions b-noprint">
        <ButtonLink text={t('audCheckChain')} href={at(visit, `/audit/${thing.subject}/verification`)} />
        {thing.href === undefined ? null : (
          <a class="govuk-link" href={at(visit, thing.href)}>
            {t('audToThing')}
          </a>
        )}
      </div>
      <RelatedTrails visit={visit} related={related} />
      <div class="b-trail">
        <Table
          caption={t('audEntries')}
          compact
          rows={entries}
          columns={[
            { head: t('audNumber'), cell: ({ number }) => String(number) },
            { head: t('finWhen'), cell: (entry) => momentText(entry.at, language) },
            { head: t('audWhat'), cell: ({ action }) => <strong>{deedText(thing.subject, action, language)}</strong> },
            { head: t('finWho'), cell: (entry) => <Actor visit={visit} entry={entry} /> },
            { head: t('audFacts'), cell: (entry) => <Facts visit={visit} entry={entry} /> },
            { head: t('audHashes'), cell: (entry) => <Hashes visit={visit} entry={entry} /> },
          ]}
        />
      </div>
      {paging === undefined ? null : <Pagination {...paging} />}
      <ExportLinks visit={visit} />
    </>
  );
}

const Actor = ({ visit, entry }: { readonly visit: AuditVisit; readonly entry: Entry }) => (
  <>
    {rolesText(entry, visit)}
    <br />
    <Who visit={visit} userId={entry.actor.userId} name={visit.people.get(entry.actor.userId)} />
  </>
);
