import { err, ok, type Result } from '../kernel/result.ts';
import type { Call, CallStatus } from './model.ts';

/** What can be done to a call as a whole; the clock's part (open, closed) is `phaseOf`. */
export const CALL_ACTIONS = [
  'edit',
  'publish',
  'extend',
  'cancel',
  'compose-commission',
  'screen',
  'evaluate',
  'decide',
  'publish-results',
  'finalise',
  'archive',
] as const;
export type CallAction = (typeof CALL_ACTIONS)[number];

/** Which action leads from which state to which: after publication the rules are frozen, after the decision nothing is cancelled. */
export const callLifecycle = {
  draft: { edit: 'draft', publish: 'published', cancel: 'cancelled' },
  published: { extend: 'published', 'compose-commission': 'published', screen: 'screening', cancel: 'cancelled' },
  screening: { 'compose-commission': 'screening', evaluate: 'evaluation', cancel: 'cancelled' },
  evaluation: { 'compose-commission': 'evaluation', evaluate: 'evaluation', decide: 'decided', cancel: 'cancelled' },
  decided: { 'publish-results': 'results-published' },
  'results-published': { finalise: 'final' },
  final: { archive: 'archived' },
  archived: {},
  cancelled: {},
} as const satisfies Record<CallStatus, Partial<Record<CallAction, CallStatus>>>;

/** The call is in a state that does not know this action; `allowed` is what could be done instead. */
export interface CallStateRefuses {
  readonly code: 'CallStateRefuses';
  readonly from: CallStatus;
  readonly action: CallAction;
  readonly allowed: readonly CallAction[];
}

/** The state an action leads to; refuses with what is allowed from where the call stands. */
export function callAfter(call: Pick<Call, 'status'>, action: CallAction): Result<CallStatus, CallStateRefuses> {
  const moves: Partial<Record<CallAction, CallStatus>> = callLifecycle[call.status];
  const to = moves[action];
  if (to !== undefined) return ok(to);
  return err({ code: 'CallStateRefuses', from: call.status, action, allowed: allowedActions(call) });
}

/** What can be done to the call in its state; which person may do it is another question. */
export const allowedActions = ({ status }: Pick<Call, 'status'>): readonly CallAction[] =>
  CALL_ACTIONS.filter((action) => action in callLifecycle[status]);
