import { Table } from '../../components/table.tsx';
import { money } from '../../public/words.ts';
import { type DossierProps, periodOf } from './dossier-props.ts';

/** The project's budget with the server's own sums. */
export function BudgetTable({ visit, application: { content, totals } }: DossierProps) {
  const { t } = visit;
  const { budget = [] } = content;
  if (budget.length === 0) return <p class="govuk-body">{t('evalNotWritten')}</p>;
  const rows = budget.map((row, index) => ({ ...row, sums: totals.rows[index] }));
  const sum = (bani: number | undefined) => (bani === undefined ? '–' : money(visit, bani));
  return (
    <Table
      caption={t('evalBudget')}
      captionHidden
      compact
      rows={rows}
      columns={[
        { head: t('expense'), cell: ({ item }) => item },
        {
          head: t('quantity'),
          cell: ({ quantity, unit, unitPrice }) => `${String(quantity)} ${unit} × ${money(visit, unitPrice)}`,
        },
        { head: t('budgetSums'), cell: ({ sums }) => sum(sums?.total), numeric: true },
        { head: t('ownShare'), cell: ({ sums }) => sum(sums?.own), numeric: true },
        { head: t('rowRequested'), cell: ({ sums }) => sum(sums?.requested), numeric: true },
      ]}
      total={[t('total'), '', sum(totals.total), sum(totals.own), sum(totals.requested)]}
    />
  );
}

/** What will be done, when and by whom. */
export function ActivityTable({ visit, application: { content } }: DossierProps) {
  const { t } = visit;
  const { activities = [] } = content;
  if (activities.length === 0) return <p class="govuk-body">{t('evalNotWritten')}</p>;
  return (
    <Table
      caption={t('sectionActivities')}
      captionHidden
      compact
      rows={activities}
      columns={[
        { head: t('activityTitle'), cell: ({ title }) => title },
        { head: t('evalPeriod'), cell: (activity) => periodOf(visit, activity) ?? '' },
        { head: t('inCharge'), cell: ({ responsible }) => responsible ?? '' },
        { head: t('evalResult'), cell: ({ result }) => result ?? '' },
      ]}
    />
  );
}

/** What will be measured. */
export const IndicatorTable = ({ visit: { t }, application: { content } }: DossierProps) => (
  <Table
    caption={t('evalIndicators')}
    captionHidden
    compact
    rows={content.indicators ?? []}
    columns={[
      { head: t('indicatorName'), cell: ({ title, unit }) => `${title} (${unit})` },
      { head: t('indicatorNow'), cell: ({ baseline }) => baseline?.toString() ?? '', numeric: true },
      { head: t('indicatorAim'), cell: ({ target }) => String(target), numeric: true },
      { head: t('evalProof'), cell: ({ proof }) => proof ?? '' },
    ]}
  />
);

/** Who helps. */
export const PartnerTable = ({ visit: { t }, application: { content } }: DossierProps) => (
  <Table
    caption={t('sectionPartners')}
    captionHidden
    compact
    rows={content.partners ?? []}
    columns={[
      { head: t('partnerName'), cell: ({ name }) => name },
      { head: t('evalRole'), cell: ({ role }) => role ?? '' },
    ]}
  />
);
