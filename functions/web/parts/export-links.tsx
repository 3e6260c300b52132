import { at, type Visit } from '../edge/page.ts';
import { exportHref } from '../exports/table-file.ts';

/** What a page's address says about where one is in a list, and not about what is in the list. */
const NOT_FILTERS = new Set(['page', 'receipt', 'format']);

/** The list of this page to take away, as it is filtered now. */
export function ExportLinks({ visit }: { readonly visit: Visit }) {
  const filters = Object.fromEntries(
    Object.entries(visit.query).filter(([name, value]) => !NOT_FILTERS.has(name) && value !== ''),
  );
  const href = (format: 'csv' | 'xlsx') => exportHref(at(visit, visit.path), filters, format);
  return (
    <p class="govuk-body b-exports b-noprint">
      <a class="govuk-link" href={href('xlsx')}>
        {visit.t('downloadXlsx')}
      </a>{' '}
      <a class="govuk-link" href={href('csv')}>
        {visit.t('downloadCsv')}
      </a>
    </p>
  );
}
