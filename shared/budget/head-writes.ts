import { type Entry, nextEntry, stale, type StaleVersion, subjectOf, trailOf, untouched } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { ProgrammeId } from '../kernel/ids.ts';
import { type Minor, zero } from '../kernel/money.ts';
import { absent, atLeast, equals, put, update, type Write } from '../store/index.ts';
import { headKey } from './keys.ts';
import type { BudgetHead } from './model.ts';
import { type BudgetAlreadyOpen, type CeilingExceeded, ceilingExceeded } from './refusals.ts';

export const budgetSubject = (programmeId: ProgrammeId) => subjectOf('budget', programmeId);

/** The first entry of a budget's trail; committed together with `openBudgetWrites`. */
export const openingEntry = (programmeId: ProgrammeId, ceiling: Minor, command: Command): Entry =>
  nextEntry(untouched, command, { subject: budgetSubject(programmeId), action: 'open', data: { ceiling } });

/** Opens a programme's budget with its ceiling (bani) and no money in it. */
export function openBudgetWrites(
  programmeId: ProgrammeId,
  ceiling: Minor,
  command: Command,
): Write<BudgetAlreadyOpen>[] {
  const trail = trailOf(openingEntry(programmeId, ceiling, command));
  const head: BudgetHead = { programmeId, ceiling, secured: zero, room: ceiling, version: trail.number, trail };
  const item = { ...headKey(programmeId), type: 'budget', ...head, commandId: command.id };
  return [put(item, absent<BudgetAlreadyOpen>({ code: 'BudgetAlreadyOpen', programmeId }))];
}

/** How much more municipal money is secured, in bani (below zero: less); the transaction refuses to pass the ceiling. */
export function headWrite(head: BudgetHead, entry: Entry, securedMore: number): Write<CeilingExceeded | StaleVersion> {
  const set = { version: entry.number, trail: trailOf(entry) };
  const unmoved = equals<CeilingExceeded | StaleVersion>('version', head.version, stale);
  if (securedMore === 0) return update(headKey(head.programmeId), { set }, unmoved);
  const change = { set, add: { secured: securedMore, room: -securedMore } };
  const within = atLeast<CeilingExceeded | StaleVersion>('room', Math.max(securedMore, 0), (found) =>
    ceilingExceeded(securedMore, Number(found?.['room'])),
  );
  return update(headKey(head.programmeId), change, unmoved, within);
}
