import type { BudgetPartProps } from '../../parts/budget-chart.tsx';
import { LineName } from '../../parts/line-name.tsx';

/** A line of the plan by its code and title, said in the language the title is in. */
export const LineOf = ({ visit, budget, code }: BudgetPartProps & { readonly code: string }) => (
  <LineName visit={visit} line={budget.plan.find((line) => line.code === code) ?? { code, title: null }} />
);
