import { Button } from '../../components/button.tsx';
import { Input } from '../../components/input.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { DayFields } from '../../parts/day-fields.tsx';
import { type Day, periodIn } from '../../parts/days.ts';
import type { StaffApp } from '../app.ts';
import { auditors } from './access.ts';
import { type AskedPerson, askedPerson } from './asked-person.ts';
import { type Deeds, deedsExport, deedsOf, DeedsTable } from './deeds.tsx';
import { Several } from './people.tsx';
import { findThings, type Found, newestThings } from './search.ts';

/** Trails by the thing they are of, or by who did something and when. */
export const searchPage: OwnPage<StaffApp> = {
  path: '/audit',
  allow: auditors,
  show: async (app, visit) => {
    const asked = (visit.query['q'] ?? '').trim().slice(0, 200);
    const person = await askedPerson(app, visit);
    const { days, period } = periodIn(visit.query);
    const { account } = person;
    const search = account === undefined || period === undefined ? undefined : { account, period };
    const format = formatIn(visit.query);
    if (format !== undefined && search !== undefined) return tableFile(await deedsExport(app, visit, search), format);
    const deeds = search && (await deedsOf(app, visit, search));
    if (search !== undefined && deeds === undefined) return undefined;
    const things = asked === '' ? undefined : await findThings(app, visit, asked);
    const newest = asked === '' && person.typed === '' ? await newestThings(app, visit) : [];
    return {
      title: visit.t('navAudit'),
      section: 'audit',
      crumbs: [],
      wide: true,
      main: <Search visit={visit} {...{ asked, person, days, deeds, things, newest }} />,
    };
  },
};

interface SearchProps {
  readonly visit: OwnVisit;
  readonly asked: string;
  readonly person: AskedPerson;
  readonly days: { readonly from: Day; readonly to: Day };
  readonly deeds: Deeds | undefined;
  readonly things: readonly Found[] | undefined;
  readonly newest: readonly Found[];
}

function Search({ visit, asked, person, days, deeds, things, newest }: SearchProps) {
  const { t } = visit;
  return (
    <>
      <h1 class="govuk-heading-xl">{t('audTitle')}</h1>
      <p class="govuk-body-l b-reading">{t('audLead')}</p>
      <div class="b-columns">
        <ByThing visit={visit} asked={asked} />
        <ByPerson visit={visit} person={person} days={days} />
      </div>
      {things === undefined ? null : <Things visit={visit} title={t('audFound')} things={things} />}
      {person.several === undefined ? null : <Several visit={visit} people={person.several} />}
      {deeds === undefined ? null : <DeedsTable visit={visit} deeds={deeds} />}
      {newest.length === 0 ? null : <Things visit={visit} title={t('audNewest')} things={newest} />}
    </>
  );
}

const ByThing = ({ visit, asked }: Pick<SearchProps, 'visit' | 'asked'>) => (
  <form method="get" action={at(visit, '/audit')} class="b-ask" role="search" aria-label={visit.t('audByThing')}>
    <h2 class="govuk-heading-m">{visit.t('audByThing')}</h2>
    <Input name="q" label={visit.t('audAsk')} hint={visit.t('audAskHint')} value={asked} type="search" />
    <Button text={visit.t('audFind')} />
  </form>
);

const ByPerson = ({ visit, person, days }: Pick<SearchProps, 'visit' | 'person' | 'days'>) => (
  <form method="get" action={at(visit, '/audit')} class="b-ask" role="search" aria-label={visit.t('audByPerson')}>
    <h2 class="govuk-heading-m">{visit.t('audByPerson')}</h2>
    <Input
      name="person"
      label={visit.t('audPerson')}
      hint={visit.t('audPersonHint')}
      value={person.typed}
      error={person.error}
      errorPrefix={visit.t('errorPrefix')}
    />
    <div class="b-ask__days">
      <DayFields visit={visit} days={days} />
    </div>
    <Button text={visit.t('audFindDeeds')} />
  </form>
);

function Things({
  visit,
  title,
  things,
}: {
  readonly visit: OwnVisit;
  readonly title: string;
  readonly things: readonly Found[];
}) {
  const { t } = visit;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">{title}</h2>
      {things.length === 0 ? <p class="govuk-body">{t('audNothing')}</p> : null}
      <ul class="b-things">
        {things.map(({ subject, kind, name, lang }) => (
          <li>
            <span class="b-quiet">{kind}</span>
            <a class="govuk-link" href={at(visit, `/audit/${subject}`)} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
