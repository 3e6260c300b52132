import * as z from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';

/** Stored states of an application (cerere de finanțare); what comes after the award is the contract's. */
export const ApplicationState = z.enum([
  'draft',
  'submitted',
  'to-complete',
  'eligible',
  'ineligible',
  'withdrawn',
  'awarded',
  'reserve',
  'rejected',
  'unfunded',
]);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** What can be done to an application. */
export const APPLICATION_ACTIONS = [
  'edit',
  'submit',
  'withdraw',
  'accept',
  'refuse',
  'ask-completion',
  'complete',
  'award',
  'put-on-reserve',
  'reject',
  'leave-unfunded',
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

const screening = { accept: 'eligible', refuse: 'ineligible', 'ask-completion': 'to-complete' } as const;

/** Which action leads from which state to which; a submitted application may be edited and submitted again while the call is open. */
export const applicationLifecycle = {
  draft: { edit: 'draft', submit: 'submitted' },
  submitted: { edit: 'submitted', submit: 'submitted', withdraw: 'withdrawn', ...screening },
  'to-complete': { complete: 'submitted', withdraw: 'withdrawn', ...screening },
  eligible: {
    withdraw: 'withdrawn',
    ...screening,
    award: 'awarded',
    'put-on-reserve': 'reserve',
    reject: 'rejected',
    'leave-unfunded': 'unfunded',
  },
  ineligible: { withdraw: 'withdrawn', ...screening },
  withdrawn: {},
  awarded: {},
  reserve: {},
  rejected: {},
  unfunded: {},
} as const satisfies Record<ApplicationState, Partial<Record<ApplicationAction, ApplicationState>>>;

/** The application is in a state that does not know this action; `allowed` is what could be done instead. */
export interface ApplicationStateRefuses {
  readonly code: 'ApplicationStateRefuses';
  readonly from: ApplicationState;
  readonly action: ApplicationAction;
  readonly allowed: readonly ApplicationAction[];
}

/** The state an action leads to; refuses with what is allowed from where the application stands. */
export function applicationAfter(
  from: ApplicationState,
  action: ApplicationAction,
): Result<ApplicationState, ApplicationStateRefuses> {
  const moves: Partial<Record<ApplicationAction, ApplicationState>> = applicationLifecycle[from];
  const to = moves[action];
  if (to !== undefined) return ok(to);
  const allowed = APPLICATION_ACTIONS.filter((known) => known in moves);
  return err({ code: 'ApplicationStateRefuses', from, action, allowed });
}
