import type { BudgetEntry } from '../../../../shared/budget/index.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

/** The codes of the calls that moved money, by their ids. */
export type CallNames = ReadonlyMap<string, string>;

/** Reads the calls to which entries refer; an order of finance refers to an act instead. */
export async function callsOf(
  { calls }: Pick<StaffApp, 'calls'>,
  { person, now }: OwnVisit,
  entries: readonly BudgetEntry[],
): Promise<CallNames> {
  const references = new Set(entries.filter(({ act }) => act === undefined).map(({ reference }) => reference));
  const ids = [...references].flatMap((reference) => CallId.safeParse(reference).data ?? []);
  const named = ids.map(async (id): Promise<(readonly [string, string])[]> => {
    const call = await calls.getCall({ actor: person.actor, now }, id);
    return call.ok ? [[id, call.value.code]] : [];
  });
  return new Map((await Promise.all(named)).flat());
}
