import type { BudgetOverview, Pot } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { Table } from '../../components/table.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { bareMoney, money } from '../../public/words.ts';

/** A pot as people call it: `4.1 · bani municipali`. */
export const potText = ({ line, source }: Pick<Pot, 'line' | 'source'>, { language }: Pick<OwnVisit, 'language'>) =>
  `${line} · ${sourceText(source, language)}`;

/** What there is: the room under the ceiling, and what is available in each pot. */
export function Pots({ visit, budget }: { readonly visit: OwnVisit; readonly budget: BudgetOverview }) {
  const { t } = visit;
  return (
    <section class="b-beside" aria-labelledby="there-is">
      <h2 class="govuk-heading-m" id="there-is">
        {t('finThereIs')}
      </h2>
      <dl class="b-facts">
        {(['ceiling', 'secured', 'room'] as const).map((key) => (
          <div>
            <dt>{t(key === 'secured' ? 'securedMunicipal' : key)}</dt>
            <dd>{money(visit, budget[key])}</dd>
          </div>
        ))}
      </dl>
      {budget.pots.length === 0 ? (
        <p class="govuk-body">{t('finNoPots')}</p>
      ) : (
        <Table
          caption={t('finAvailableCaption')}
          captionHidden
          compact
          rows={budget.pots}
          columns={[
            { head: t('line'), cell: (pot) => potText(pot, visit) },
            { head: t('bucketAvailable'), cell: ({ available }) => bareMoney(visit, available), numeric: true },
            { head: t('secured'), cell: ({ secured }) => bareMoney(visit, secured), numeric: true },
          ]}
        />
      )}
    </section>
  );
}
