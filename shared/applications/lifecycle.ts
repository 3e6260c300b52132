import { err, ok, type Result } from '../kernel/result.ts';
import type { Application, ApplicationState } from './model.ts';

export type ApplicationAction = 'edit' | 'submit' | 'withdraw' | 'screen' | 'record-outcome';

/** Which actions an application knows in each state; where they lead is said by the action itself. */
export const applicationLifecycle = {
  draft: ['edit', 'submit', 'withdraw'],
  submitted: ['edit', 'submit', 'withdraw', 'screen', 'record-outcome'],
  'to-complete': ['submit', 'withdraw', 'screen'],
  eligible: ['withdraw', 'screen', 'record-outcome'],
  ineligible: ['screen', 'record-outcome'],
  awarded: [],
  reserve: [],
  rejected: [],
  unfunded: [],
  withdrawn: [],
} as const satisfies Record<ApplicationState, readonly ApplicationAction[]>;

/** The application is in a state that does not know this action. */
export interface ApplicationStateRefuses {
  readonly code: 'ApplicationStateRefuses';
  readonly from: ApplicationState;
  readonly action: ApplicationAction;
  readonly allowed: readonly ApplicationAction[];
}

/** Whether the action is known in the application's state. */
export function allows(application: Pick<Application, 'state'>, action: ApplicationAction): Result<void, ApplicationStateRefuses> {
  const allowed: readonly ApplicationAction[] = applicationLifecycle[application.state];
  if (allowed.includes(action)) return ok(undefined);
  return err({ code: 'ApplicationStateRefuses', from: application.state, action, allowed });
}
