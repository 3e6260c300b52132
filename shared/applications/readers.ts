import { type Actor, has } from '../kernel/actor.ts';
import type { ApplicationId, UserId } from '../kernel/ids.ts';
import type { OrganisationRepository } from '../organisations/index.ts';
import type { Application } from './model.ts';

/** How somebody may read an application: as one of its own people, as staff, or as an evaluator without a conflict. */
export type Reading = 'member' | 'staff' | 'evaluator';

export interface ReaderDeps {
  readonly organisations: Pick<OrganisationRepository, 'roleOf'>;
  /** What an evaluator's own sheet makes of the application: before the declaration and after a conflict it is hidden. */
  readonly evaluatorAccess: (applicationId: ApplicationId, userId: UserId) => Promise<'reads' | 'hidden' | 'none'>;
}

/** Staff who read what was submitted; finance staff reads contracts, not dossiers. */
export const readsDossiers = (actor: Actor): boolean => has(actor, 'officer', 'chair', 'auditor', 'admin');

/** How this person may read the application; drafts are read by their own people only, and a conflict hides it from staff too. */
export async function readingOf(
  { organisations, evaluatorAccess }: ReaderDeps,
  { id, organisationId, submissions }: Application,
  actor: Actor,
): Promise<Reading | undefined> {
  const role = await organisations.roleOf(organisationId, actor.userId);
  if (role !== undefined) return 'member';
  if (submissions === 0) return undefined;
  const access = has(actor, 'evaluator') ? await evaluatorAccess(id, actor.userId) : 'none';
  if (access === 'hidden') return undefined;
  if (readsDossiers(actor)) return 'staff';
  return access === 'reads' ? 'evaluator' : undefined;
}
