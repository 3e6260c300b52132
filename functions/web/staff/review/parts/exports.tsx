import { exportHref } from '../../../exports/table-file.ts';
import { at, type OwnVisit } from '../../../edge/page.ts';

export interface ExportsProps {
  readonly visit: OwnVisit;
  /** The filters the file is made with. @default - none */
  readonly query?: Readonly<Record<string, string>>;
}

/** What is shown, as files to take away. */
export const Exports = ({ visit, query = {} }: ExportsProps) => (
  <p class="govuk-body b-actions b-noprint">
    <a class="govuk-link" href={exportHref(at(visit, visit.path), query, 'xlsx')}>
      {visit.t('downloadXlsx')}
    </a>
    <a class="govuk-link" href={exportHref(at(visit, visit.path), query, 'csv')}>
      {visit.t('downloadCsv')}
    </a>
  </p>
);
