import { Idno, type RegisterRow } from '../../../../shared/organisations/index.ts';
import { Line } from '../../../../shared/kernel/text.ts';
import { Button } from '../../components/button.tsx';
import { Input } from '../../components/input.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { at, type Page, type Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { pagingOf } from '../../parts/paging.ts';
import { legalFormKeys } from '../words.ts';

/** The public register, found by the beginning of a name or by IDNO. */
export const organisationsPage: Page<PublicApp> = {
  path: '/organisations',
  show: async (app, visit) => {
    const { q = '', cursor } = visit.query;
    const search = searchFor(q);
    const page = search && (await app.listOrganisations(undefined, search, { limit: 25, cursor }));
    if (page?.ok === false) return undefined;
    return {
      title: visit.t('navOrganisations'),
      section: 'organisations',
      crumbs: [],
      main: <Register visit={visit} asked={q} rows={page?.value.items ?? []} next={page?.value.next} />,
    };
  },
};

/** Thirteen digits are an IDNO, anything else the beginning of a name; what can be neither finds nothing. */
function searchFor(asked: string) {
  const text = asked.trim();
  if (text === '') return {};
  const idno = Idno.safeParse(text.replaceAll(/\s/g, ''));
  if (idno.success) return { idno: idno.data };
  const name = Line(100).safeParse(text);
  return name.success ? { name: name.data } : undefined;
}

interface RegisterProps {
  readonly visit: Visit;
  readonly asked: string;
  readonly rows: readonly RegisterRow[];
  readonly next: string | undefined;
}

function Register({ visit, asked, rows, next }: RegisterProps) {
  const { t } = visit;
  const paging = pagingOf(visit, next);
  return (
    <>
      <h1 class="govuk-heading-xl">{t('navOrganisations')}</h1>
      <p class="govuk-body-l b-reading">{t('registerLead')}</p>
      <form method="get" action={at(visit, '/organisations')} role="search" class="b-search">
        <Input name="q" label={t('searchLabel')} hint={t('searchHint')} value={asked} />
        <Button text={t('search')} />
      </form>
      {rows.length === 0 ? (
        <p class="govuk-body">{t(asked.trim() === '' ? 'registerEmpty' : 'noOrganisationFound')}</p>
      ) : (
        <Found visit={visit} rows={rows} />
      )}
      {paging === undefined ? null : <Pagination {...paging} />}
    </>
  );
}

function Found({ visit, rows }: Pick<RegisterProps, 'visit' | 'rows'>) {
  const { language, t } = visit;
  return (
    <Table
      caption={t('registerCaption')}
      captionHidden
      rows={rows}
      columns={[
        {
          head: t('organisation'),
          cell: ({ name, nameRu }) =>
            language === 'ru' && nameRu !== undefined ? nameRu : <span lang="ro">{name}</span>,
        },
        { head: t('legalForm'), cell: ({ legalForm }) => t(legalFormKeys[legalForm]) },
        { head: 'IDNO', cell: ({ idno }) => <span class="b-num">{idno}</span> },
        { head: t('seat'), cell: ({ seat }) => <span lang="ro">{seat}</span> },
        {
          head: t('publicBenefit'),
          cell: ({ publicBenefit }) => (publicBenefit === undefined ? t('no') : publicBenefit.certificate),
        },
      ]}
    />
  );
}
