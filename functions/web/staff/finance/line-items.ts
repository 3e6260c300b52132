import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { languageOf } from '../../components/told.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { shortened } from '../../parts/shortened.ts';

type PlanLine = BudgetOverview['plan'][number];

/** Every line of the plan to choose from by its code and title, none chosen. */
export const lineItems = (visit: OwnVisit, { plan }: Pick<BudgetOverview, 'plan'>) => [
  { value: '', text: visit.t('finChooseLine') },
  ...plan.map((line) => itemOf(visit, line)),
];

function itemOf({ language, t }: OwnVisit, { code, title }: PlanLine) {
  if (title === null) return { value: code, text: `${code} · ${t('noTitle')}` };
  return {
    value: code,
    text: shortened(`${code} · ${inLanguage(title, language)}`),
    ...languageOf(title, language),
  };
}
