import { at, type Visit } from '../edge/page.ts';
import { filtersOf, withQuery } from './paging.ts';

const FORMATS = [
  ['xlsx', 'downloadXlsx'],
  ['csv', 'downloadCsv'],
] as const;

/** The whole list of this page to take away, as it is filtered now. */
export const ExportLinks = ({ visit }: { readonly visit: Visit }) => (
  <p class="govuk-body b-actions b-noprint">
    {FORMATS.map(([format, words]) => (
      <a class="govuk-link" href={withQuery(at(visit, visit.path), { ...filtersOf(visit.query), format })}>
        {visit.t(words)}
      </a>
    ))}
  </p>
);
