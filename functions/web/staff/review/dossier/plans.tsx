import { dayText } from '../../../../../shared/i18n/moment.ts';
import type { LocalDate } from '../../../../../shared/kernel/instants.ts';
import { Table } from '../../../components/table.tsx';
import { Part } from './content.tsx';
import type { DossierProps } from './dossier.tsx';

/** What will be done when, how it will be measured, and with whom. */
export function Plans({ visit, seen: { content } }: DossierProps) {
  const { t, language } = visit;
  const { activities = [], indicators = [], partners = [] } = content;
  const day = (date: LocalDate | undefined) => (date === undefined ? '' : dayText(date, language));
  return (
    <Part id="plans" title={t('reviewPartPlans')}>
      {activities.length + indicators.length + partners.length === 0 ? <p class="govuk-body">{t('notGiven')}</p> : null}
      {activities.length === 0 ? null : (
        <Table
          caption={t('reviewActivities')}
          rows={activities}
          columns={[
            { head: t('activityTitle'), cell: ({ title }) => title },
            { head: t('reviewBegins'), cell: ({ startsOn }) => day(startsOn) },
            { head: t('reviewEnds'), cell: ({ endsOn }) => day(endsOn) },
            { head: t('inCharge'), cell: ({ responsible = '' }) => responsible },
            { head: t('reviewExpectedResult'), cell: ({ result = '' }) => result },
          ]}
        />
      )}
      {indicators.length === 0 ? null : (
        <Table
          caption={t('reviewIndicators')}
          rows={indicators}
          columns={[
            { head: t('indicatorName'), cell: ({ title }) => title },
            { head: t('unit'), cell: ({ unit }) => unit },
            { head: t('indicatorNow'), cell: ({ baseline }) => baseline ?? '', numeric: true },
            { head: t('indicatorAim'), cell: ({ target }) => target, numeric: true },
            { head: t('reviewProof'), cell: ({ proof = '' }) => proof },
          ]}
        />
      )}
      {partners.length === 0 ? null : (
        <Table
          caption={t('reviewPartners')}
          rows={partners}
          columns={[
            { head: t('partnerName'), cell: ({ name }) => name },
            { head: t('reviewPartnerRole'), cell: ({ role = '' }) => role },
          ]}
        />
      )}
    </Part>
  );
}
