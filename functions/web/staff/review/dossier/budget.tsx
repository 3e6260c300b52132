import { Table } from '../../../components/table.tsx';
import { bareMoney } from '../../../public/words.ts';
import { Part } from './content.tsx';
import type { DossierProps } from './dossier.tsx';

/** The budget row by row, with the sums the server made. */
export function BudgetTable({ visit, seen: { content, totals } }: DossierProps) {
  const { t } = visit;
  const rows = (content.budget ?? []).map((row, index) => ({ ...row, sums: totals.rows[index] }));
  const lei = (amount: number | undefined) => bareMoney(visit, amount ?? 0);
  return (
    <Part id="budget" title={t('reviewPartBudget')}>
      {rows.length === 0 ? (
        <p class="govuk-body">{t('notGiven')}</p>
      ) : (
        <Table
          caption={t('budgetInLei')}
          compact
          rows={rows}
          columns={[
            { head: t('expense'), cell: ({ item }) => item },
            { head: t('unit'), cell: ({ unit }) => unit },
            { head: t('quantity'), cell: ({ quantity }) => quantity, numeric: true },
            { head: t('unitPrice'), cell: ({ unitPrice }) => lei(unitPrice), numeric: true },
            { head: t('total'), cell: ({ sums }) => lei(sums?.total), numeric: true },
            { head: t('ownShare'), cell: ({ sums }) => lei(sums?.own), numeric: true },
            { head: t('asked'), cell: ({ sums }) => lei(sums?.requested), numeric: true },
          ]}
          total={[t('total'), '', '', '', lei(totals.total), lei(totals.own), lei(totals.requested)]}
        />
      )}
    </Part>
  );
}
