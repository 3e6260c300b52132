import { type Actor, has } from '../../kernel/actor.ts';
import type { ProgrammeId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BudgetDeps } from '../change-budget.ts';
import type { BudgetHead, Pot } from '../model.ts';
import type { PlanLine } from '../plan.ts';
import { type NoSuchThing, noSuchThing } from '../refusals.ts';
import { budgetRepository } from '../repository.ts';

/** The money of a programme with the plan beside it. */
export interface BudgetOverview extends Omit<BudgetHead, 'trail'> {
  readonly pots: readonly Pot[];
  readonly plan: readonly PlanLine[];
}

/** Anyone may see the money; who gave a donation is shown to the staff only, for a donor may be a person. */
export const readBudget =
  ({ store, plan: readPlan }: BudgetDeps) =>
  async (programmeId: ProgrammeId, actor: Actor | undefined): Promise<Result<BudgetOverview, NoSuchThing>> => {
    const budget = budgetRepository(store);
    const [head, pots, plan] = await Promise.all([
      budget.head(programmeId),
      budget.pots(programmeId),
      readPlan(programmeId),
    ]);
    if (head === undefined || plan === undefined) return err(noSuchThing);
    const staff = has(actor, 'officer', 'chair', 'finance', 'auditor', 'admin');
    return ok({ ...head, pots: staff ? pots : pots.map(({ donor: _, ...pot }) => pot), plan });
  };
