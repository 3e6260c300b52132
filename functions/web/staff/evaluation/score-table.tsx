import { mostOf } from '../../../../shared/calls/index.ts';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import { totalOf } from './own-evaluation.ts';
import type { SheetProps } from './sheet-form.tsx';

/** Points and justifications as they stand, criterion by criterion. */
export function ScoreTable({ visit, own: { sheet, call } }: SheetProps) {
  const { language, t } = visit;
  const rows = call.grid.map((criterion, index) => ({
    criterion,
    points: sheet.points[index] ?? null,
    reason: sheet.justifications[index] ?? null,
  }));
  return (
    <Table
      caption={t('evalSheet')}
      captionHidden
      rows={rows}
      columns={[
        {
          head: t('criterion'),
          cell: ({ criterion: { code, title } }) => (
            <>
              {code} · <Told text={title} language={language} />
            </>
          ),
        },
        {
          head: t('points'),
          cell: ({ points, criterion }) =>
            points === null ? <strong>{t('evalMissing')}</strong> : t('pointsOf', { points, most: criterion.max }),
          numeric: true,
        },
        {
          head: t('justification'),
          cell: ({ reason }) =>
            reason === null ? <strong>{t('evalMissing')}</strong> : <span class="b-prose">{reason}</span>,
        },
      ]}
      total={[t('evalTotal'), t('pointsOf', { points: totalOf(sheet), most: mostOf(call.grid) }), '']}
    />
  );
}
