import { scoreText } from '../../../../../shared/awards/index.ts';
import { Table } from '../../../components/table.tsx';
import { at } from '../../../edge/page.ts';
import { decimal } from '../../../public/words.ts';
import { callPath } from '../../call-crumbs.ts';
import type { ScoredProps } from './scores.tsx';
import { inOrder, totalOf } from './spread.ts';

/** Every scored application: the totals it got, their mean and how far apart they are, with the way to its sheets. */
export function ScoredApplications({ visit, call, board, names, sheets }: ScoredProps) {
  const { t, language } = visit;
  const ofApplication = Map.groupBy(sheets, ({ applicationId }) => applicationId);
  const rows = board.rows.flatMap((row) => {
    const own = ofApplication.get(row.applicationId) ?? [];
    const totals = inOrder(board, own).map(totalOf);
    return totals.length === 0 ? [] : [{ ...row, totals }];
  });
  const mean = (totals: readonly number[]) =>
    scoreText({ points: totals.reduce((all, total) => all + total, 0), sheets: totals.length });
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('scoredApplications')}</h2>
      <p class="govuk-body b-reading">{t('scoredApplicationsText')}</p>
      <Table
        caption={t('scoredApplications')}
        captionHidden
        compact
        rows={rows}
        columns={[
          {
            head: t('application'),
            cell: ({ applicationId, registrationNumber, organisationId, title }) => (
              <>
                <a class="govuk-link" href={at(visit, callPath(call.id, `/scores/${applicationId}`))}>
                  {registrationNumber}
                </a>
                <br />
                {names.get(organisationId)}
                <br />
                <span class="b-light">{title}</span>
              </>
            ),
          },
          { head: t('totalsOfSheets'), cell: ({ totals }) => totals.join(' · '), numeric: true },
          {
            head: t('meanOfPoints'),
            cell: ({ totals }) => <strong>{decimal(mean(totals), language)}</strong>,
            numeric: true,
          },
          {
            head: t('reviewRange'),
            cell: ({ totals }) => Math.max(...totals) - Math.min(...totals),
            numeric: true,
          },
        ]}
      />
    </section>
  );
}
