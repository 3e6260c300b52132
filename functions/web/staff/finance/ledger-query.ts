import { type BudgetEntry, Movement, type PlanLine, Source } from '../../../../shared/budget/index.ts';
import { LineCode, type ProgrammeId } from '../../../../shared/kernel/ids.ts';
import type { Period } from '../../../../shared/store/index.ts';
import { type Day, periodIn } from '../../parts/days.ts';
import { everyItem } from '../../parts/every-item.ts';
import type { StaffApp } from '../app.ts';

/** Which movements of the money were asked for, as the address of the ledger says it. */
export interface LedgerQuery {
  readonly line: LineCode | undefined;
  readonly source: Source | undefined;
  readonly movement: Movement | undefined;
  readonly days: { readonly from: Day; readonly to: Day };
  /** `undefined` when one of the days is none: then nothing is found. */
  readonly period: Period | undefined;
  readonly newestFirst: boolean;
}

/** Reads the filters; what the ledger does not know does not filter. */
export function ledgerQuery(
  query: Readonly<Record<string, string>>,
  { plan }: { readonly plan: readonly PlanLine[] },
): LedgerQuery {
  const line = LineCode.safeParse(query['line']).data;
  return {
    line: plan.some(({ code }) => code === line) ? line : undefined,
    source: Source.safeParse(query['source']).data,
    movement: Movement.safeParse(query['movement']).data,
    ...periodIn(query),
    newestFirst: query['order'] !== 'oldest',
  };
}

/** Every entry the filters leave, in their order: what is summed and taken away is all of it, not one page. */
export async function entriesFor(
  { budget }: Pick<StaffApp, 'budget'>,
  programmeId: ProgrammeId,
  { days: _, period, ...query }: LedgerQuery,
): Promise<readonly BudgetEntry[]> {
  if (period === undefined) return [];
  return everyItem((part) => budget.listEntries(programmeId, { ...query, period, ...part }));
}
