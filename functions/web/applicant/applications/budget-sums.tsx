import { leiText } from '../../../../shared/kernel/money.ts';
import { money } from '../../public/words.ts';
import type { SectionProps } from './section-page.tsx';

/** So many per cent of the whole, for reading; nothing of nothing is nothing. */
const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 100) / whole));

/** The sums of the budget against the rules of the call, as stored; a script keeps them up while somebody types. */
export function BudgetSums({ visit, own: { application, call } }: Omit<SectionProps, 'fields'>) {
  const { t } = visit;
  const { total, own, requested } = application.totals;
  const cap = call.rules.maxGrant.value;
  const least = call.rules.minOwnContributionPercent.value;
  return (
    <section
      class="b-sums"
      aria-labelledby="sums"
      data-sums
      data-cap={leiText(cap)}
      data-least={String(least)}
      data-percent={t('percentOfTotal', { percent: '{percent}' })}
    >
      <h2 class="govuk-heading-m" id="sums">
        {t('budgetSums')}
      </h2>
      <dl class="b-figures">
        <div>
          <dt>{t('budgetTotal')}</dt>
          <dd data-sum="total">{money(visit, total)}</dd>
        </div>
        <div>
          <dt>
            {t('ownShare')}: <span data-sum="percent">{t('percentOfTotal', { percent: percentOf(own, total) })}</span>
            {least === 0 ? null : ` (${t('atLeastPercent', { percent: least })})`}
          </dt>
          <dd data-sum="own">{money(visit, own)}</dd>
        </div>
        <div>
          <dt>
            {t('requestedTotal')} ({t('atMost', { amount: money(visit, cap) })})
          </dt>
          <dd data-sum="requested">{money(visit, requested)}</dd>
        </div>
      </dl>
      <div role="status">
        <p class="govuk-error-message" data-over-cap hidden={requested <= cap}>
          {t('overCap', { amount: money(visit, cap) })}
        </p>
        <p class="govuk-error-message" data-own-low hidden={own * 100 >= total * least}>
          {t('ownTooLow', { percent: least })}
        </p>
      </div>
      <p class="govuk-hint b-unscripted">{t('sumsAfterSaving')}</p>
    </section>
  );
}
