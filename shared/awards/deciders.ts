import type { OrganisationId, UserId } from '../kernel/ids.ts';
import type { Reading } from './reading.ts';
import type { ApplicantMayNotDecide, ScorerMayNotDecide } from './refusals.ts';

/** Somebody, with the organisations they belong to. */
export interface Decider {
  readonly userId: UserId;
  readonly own: readonly OrganisationId[];
}

/** Why somebody may not decide a competition: who scored in it, or belongs to who competes, approves nothing of it. */
export function barredFrom(
  { sheets, standings }: Pick<Reading, 'sheets' | 'standings'>,
  { userId, own }: Decider,
): ScorerMayNotDecide | ApplicantMayNotDecide | undefined {
  if (sheets.some(({ evaluatorId, state }) => evaluatorId === userId && state === 'locked'))
    return { code: 'ScorerMayNotDecide' };
  return standings.some(({ organisationId }) => own.includes(organisationId))
    ? { code: 'ApplicantMayNotDecide' }
    : undefined;
}
