import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { shortened } from '../../parts/shortened.ts';

/** A line of the plan by its code and title. */
function lineText({ language, t }: OwnVisit, { plan }: Pick<BudgetOverview, 'plan'>, code: string): string {
  const title = plan.find((line) => line.code === code)?.title;
  return `${code} · ${title === null || title === undefined ? t('noTitle') : inLanguage(title, language)}`;
}

/** Every line of the plan to choose from, none chosen. */
export const lineItems = (visit: OwnVisit, budget: Pick<BudgetOverview, 'plan'>) => [
  { value: '', text: visit.t('finChooseLine') },
  ...budget.plan.map(({ code }) => ({ value: code, text: shortened(lineText(visit, budget, code)) })),
];
