import type { ProgrammeId } from '../../kernel/ids.ts';
import { err, type Refusal, type Result } from '../../kernel/result.ts';
import type { BudgetDeps } from '../change-budget.ts';
import { type Change, cut, type Known, secure, transfer } from '../changes.ts';
import type { Cut, Funding, Transfer } from '../orders.ts';
import { type Preview, previewOf, type PreviewRefusal } from '../preview.ts';
import { type NoSuchThing, noSuchThing } from '../refusals.ts';
import { budgetRepository } from '../repository.ts';

/** What an order of finance would do to the money as it lies now; nothing is written. */
const previewBy =
  <Order, R extends Refusal>(decide: (known: Known, order: Order) => Result<Change, R>) =>
  ({ store, plan: readPlan }: BudgetDeps) =>
  async (programmeId: ProgrammeId, order: Order): Promise<Result<Preview, R | PreviewRefusal | NoSuchThing>> => {
    const budget = budgetRepository(store);
    const head = await budget.head(programmeId);
    const plan = head && (await readPlan(programmeId));
    if (head === undefined || plan === undefined) return err(noSuchThing);
    const pots = await budget.pots(programmeId);
    const change = decide({ plan, pots }, order);
    return change.ok ? previewOf(head, pots, change.value) : change;
  };

/** Securing money for a line, before it is done. */
export const previewFunding = previewBy<Funding, Refusing<typeof secure>>(secure);
/** A cut, before it is done. */
export const previewCut = previewBy<Cut, Refusing<typeof cut>>(cut);
/** A transfer between lines, before it is done. */
export const previewTransfer = previewBy<Transfer, Refusing<typeof transfer>>(transfer);

type Refusing<Decide extends (...args: never) => Result<unknown, Refusal>> = Extract<
  ReturnType<Decide>,
  { readonly ok: false }
>['error'];
