import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { ProgrammeId } from '../../../../shared/kernel/ids.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { at, type Crumb, type OwnVisit, type Params, type Visit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { languageOf } from '../../components/told.tsx';
import { shortened } from '../../parts/shortened.ts';

/** A programme with its money. */
export interface Funded {
  readonly programme: Programme;
  readonly budget: BudgetOverview;
}

/** The programme of the address with its money as this person sees it; `undefined` when there is none. */
export async function fundedIn(
  app: Pick<StaffApp, 'budget' | 'programmes'>,
  { person }: OwnVisit,
  { programmeId }: Params,
): Promise<Funded | undefined> {
  const id = ProgrammeId.safeParse(programmeId);
  if (!id.success) return undefined;
  const [budget, programme] = await Promise.all([
    app.budget.readBudget(id.data, person.actor),
    app.programmes.programmes.get(id.data),
  ]);
  return budget.ok && programme !== undefined ? { budget: budget.value, programme } : undefined;
}

/** The way to a page about one programme's money. */
export const crumbsTo = (visit: Visit, { id, title }: Programme): readonly Crumb[] => [
  { text: visit.t('navFinance'), href: at(visit, '/finance') },
  {
    text: shortened(inLanguage(title, visit.language), 45),
    href: at(visit, `/finance/${id}`),
    ...languageOf(title, visit.language),
  },
];
