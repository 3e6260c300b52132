import { type BudgetOverview, Movement } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { languageOf } from '../../components/told.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { DayFields } from '../../parts/day-fields.tsx';
import type { LedgerQuery } from './ledger-query.ts';
import { movementName } from './ledger-words.ts';
import { shortened } from '../../parts/shortened.ts';

interface LedgerFiltersProps {
  readonly visit: OwnVisit;
  readonly query: LedgerQuery;
  readonly budget: BudgetOverview;
}

/** What the ledger can be asked for; the answer keeps it in its address. */
export function LedgerFilters({ visit, query, budget }: LedgerFiltersProps) {
  const { language, t } = visit;
  const everything = { value: '', text: t('everything') };
  const sources = [...new Set(budget.pots.map(({ source }) => source))];
  const lines = budget.plan.map(({ code, title }) => ({
    value: code,
    text: title === null ? code : `${code} · ${shortened(inLanguage(title, language))}`,
    ...(title === null ? {} : languageOf(title, language)),
  }));
  return (
    <form method="get" action={at(visit, visit.path)} class="b-sieve b-noprint">
      <Select name="line" label={t('line')} value={query.line} items={[everything, ...lines]} />
      <Select
        name="source"
        label={t('source')}
        value={query.source}
        items={[everything, ...sources.map((source) => ({ value: source, text: sourceText(source, language) }))]}
      />
      <Select
        name="movement"
        label={t('finMovement')}
        value={query.movement}
        items={[everything, ...Movement.options.map((value) => ({ value, text: movementName(value, visit) }))]}
      />
      <DayFields visit={visit} days={query.days} />
      <Select
        name="order"
        label={t('finOrder')}
        value={query.newestFirst ? 'newest' : 'oldest'}
        items={[
          { value: 'newest', text: t('finNewestFirst') },
          { value: 'oldest', text: t('finOldestFirst') },
        ]}
      />
      <div class="b-sieve__do">
        <Button text={t('filter')} kind="secondary" />
        <a class="govuk-link" href={at(visit, visit.path)}>
          {t('clearFilters')}
        </a>
      </div>
    </form>
  );
}
