import type { BudgetEntry } from '../../../../shared/budget/index.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import type { PeopleNames } from '../../../../shared/people/index.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

/** What the calls and the people in entries are called, by their ids. */
export interface LedgerNames {
  readonly calls: ReadonlyMap<string, string>;
  readonly people: PeopleNames;
}

/** The codes of the calls that moved money, and the names of whoever moved it. */
export async function namesIn(
  app: Pick<StaffApp, 'calls' | 'people'>,
  visit: OwnVisit,
  entries: readonly BudgetEntry[],
): Promise<LedgerNames> {
  const [calls, people] = await Promise.all([
    callsOf(app, visit, entries),
    app.people.namesOf(entries.map(({ by }) => by)),
  ]);
  return { calls, people };
}

/** Reads the calls to which entries refer; an order of finance refers to an act instead. */
async function callsOf(
  { calls }: Pick<StaffApp, 'calls'>,
  { person, now }: OwnVisit,
  entries: readonly BudgetEntry[],
): Promise<LedgerNames['calls']> {
  const references = new Set(entries.filter(({ act }) => act === undefined).map(({ reference }) => reference));
  const ids = [...references].flatMap((reference) => CallId.safeParse(reference).data ?? []);
  const named = ids.map(async (id): Promise<(readonly [string, string])[]> => {
    const call = await calls.getCall({ actor: person.actor, now }, id);
    return call.ok ? [[id, call.value.code]] : [];
  });
  return new Map((await Promise.all(named)).flat());
}
