import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { OwnSheetRow } from '../../../../shared/evaluations/index.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

/** What an evaluator has of one call, the next one first. */
export interface CallTasks {
  readonly call: SeenCall;
  readonly tasks: readonly OwnSheetRow[];
}
export interface OwnTasks {
  readonly calls: readonly CallTasks[];
  readonly next?: string;
}

/** Begun before declared before new; what is locked comes last. */
const ORDER: readonly OwnSheetRow['state'][] = ['drafting', 'declared', 'assigned', 'locked'];

/** A page of one's own applications, call by call; calls in evaluation first. */
export async function tasksOf({ calls, evaluations }: StaffApp, visit: OwnVisit): Promise<OwnTasks> {
  const { actor } = visit.person;
  const page = await evaluations.listOwnSheets(actor.userId, { limit: 100, cursor: visit.query['cursor'] });
  if (!page.ok) return { calls: [] };
  const byCall = [...Map.groupBy(page.value.items, ({ callId }) => callId)];
  const found = await Promise.all(
    byCall.map(async ([callId, tasks]): Promise<readonly CallTasks[]> => {
      const call = await calls.getCall({ actor, now: visit.now }, callId);
      return call.ok ? [{ call: call.value, tasks: tasks.toSorted(nextFirst) }] : [];
    }),
  );
  const sorted = found.flat().toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return { calls: sorted, ...(page.value.next === undefined ? {} : { next: page.value.next }) };
}

const nextFirst = (a: OwnSheetRow, b: OwnSheetRow): number => ORDER.indexOf(a.state) - ORDER.indexOf(b.state);

/** Whether nothing can be scored any more. */
export const isOver = ({ call }: Pick<CallTasks, 'call'>): boolean => call.status !== 'evaluation';

/** What one should do next, in this call when there is something left of it. */
export function nextTask(calls: readonly CallTasks[], inCall?: string): OwnSheetRow | undefined {
  const open = calls
    .filter((one) => !isOver(one))
    .flatMap(({ tasks }) => tasks)
    .filter(({ state }) => state !== 'locked');
  return open.find(({ callId }) => callId === inCall) ?? open[0];
}

/** Where a task goes on, below the language. */
export const taskPath = ({ applicationId, state }: Pick<OwnSheetRow, 'applicationId' | 'state'>): string =>
  state === 'assigned' ? `/evaluation/${applicationId}/conflict` : `/evaluation/${applicationId}`;
