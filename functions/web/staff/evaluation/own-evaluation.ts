import type { SeenApplication } from '../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { FullSheet, OwnSheetRow } from '../../../../shared/evaluations/index.ts';
import { ApplicationId } from '../../../../shared/kernel/ids.ts';
import type { OwnVisit, Params } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

/** One's own sheet with what is scored: the application as an evaluator may read it, and the call's grid. */
export interface OwnEvaluation {
  readonly sheet: FullSheet;
  readonly task: OwnSheetRow;
  readonly call: SeenCall;
  /** `undefined` before the declaration. */
  readonly application: SeenApplication | undefined;
}

/** What the evaluator has at this address; `undefined` when there is no sheet of theirs, or a conflict. */
export async function ownEvaluation(
  { applications, calls, evaluations }: StaffApp,
  { person: { actor }, now }: OwnVisit,
  { applicationId }: Params,
): Promise<OwnEvaluation | undefined> {
  const id = ApplicationId.safeParse(applicationId);
  if (!id.success) return undefined;
  const [sheet, task] = await Promise.all([
    evaluations.viewOwnSheet(id.data, actor.userId),
    evaluations.viewTask(id.data, actor.userId),
  ]);
  if (!sheet.ok || !task.ok) return undefined;
  const [call, application] = await Promise.all([
    calls.getCall({ actor, now }, sheet.value.callId),
    applications.getApplication({ actor, now }, id.data),
  ]);
  if (!call.ok) return undefined;
  return {
    sheet: sheet.value,
    task: task.value,
    call: call.value,
    application: application.ok ? application.value : undefined,
  };
}

/** Whether points can still be given. */
export const isOpen = ({ sheet, call }: Pick<OwnEvaluation, 'sheet' | 'call'>): boolean =>
  call.status === 'evaluation' && (sheet.state === 'declared' || sheet.state === 'drafting');

/** The points given so far. */
export const totalOf = ({ points }: Pick<FullSheet, 'points'>): number =>
  points.reduce<number>((total, given) => total + (given ?? 0), 0);
