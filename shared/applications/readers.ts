import { type Actor, has } from '../kernel/actor.ts';
import type { ApplicationId, UserId } from '../kernel/ids.ts';
import type { OrganisationRepository } from '../organisations/index.ts';
import type { Application } from './model.ts';

/** How somebody may read an application: as one of its own people, as staff, or as an evaluator without a conflict. */
export type Reading = 'member' | 'staff' | 'evaluator';

export interface ReaderDeps {
  readonly organisations: Pick<OrganisationRepository, 'roleOf'>;
  /** Whether this evaluator has an application to score and has declared that there is no conflict. */
  readonly mayEvaluatorRead: (applicationId: ApplicationId, userId: UserId) => Promise<boolean>;
}

/** Staff who read what was submitted; finance staff reads contracts, not dossiers. */
export const readsDossiers = (actor: Actor): boolean => has(actor, 'officer', 'chair', 'auditor', 'admin');

/** How this person may read the application; drafts are read by their own people only. */
export async function readingOf(
  { organisations, mayEvaluatorRead }: ReaderDeps,
  { id, organisationId, submissions }: Application,
  actor: Actor,
): Promise<Reading | undefined> {
  const role = await organisations.roleOf(organisationId, actor.userId);
  if (role !== undefined) return 'member';
  if (submissions === 0) return undefined;
  if (readsDossiers(actor)) return 'staff';
  const evaluates = has(actor, 'evaluator') && (await mayEvaluatorRead(id, actor.userId));
  return evaluates ? 'evaluator' : undefined;
}
