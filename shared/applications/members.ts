import { type StaleVersion, stale } from '../audit/index.ts';
import type { Call, CallRepository } from '../calls/index.ts';
import type { Command } from '../kernel/command.ts';
import type { ApplicationId, OrganisationId, UserId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { mayFor, type MemberRight, type MemberRole, type OrganisationRepository } from '../organisations/index.ts';
import { type Application, type Draft, versionOf } from './model.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from './refusals.ts';
import type { ApplicationRepository } from './repository.ts';
import { untilPublished } from './seen.ts';

export interface MemberDeps {
  readonly applications: ApplicationRepository;
  readonly organisations: Pick<OrganisationRepository, 'roleOf'>;
  readonly calls: Pick<CallRepository, 'get'>;
}

/** An application as one of its own people works on it; all of it read consistently. */
export interface OwnApplication {
  readonly application: Application;
  readonly draft: Draft;
  readonly call: Call;
}

/** What this person may do for the organisation; to a stranger there is nothing. */
export async function rightOf(
  { organisations }: Pick<MemberDeps, 'organisations'>,
  organisationId: OrganisationId,
  userId: UserId,
  right: MemberRight,
): Promise<Result<MemberRole, NoSuchThing | OnlyRepresentative>> {
  const role = await organisations.roleOf(organisationId, userId);
  if (role === undefined) return err(noSuchThing);
  return mayFor(role, right) ? ok(role) : err({ code: 'OnlyRepresentative' });
}

/** The application a member changes, in the version the caller has seen. */
export async function ownApplication(
  deps: MemberDeps,
  command: Command,
  id: ApplicationId,
  right: MemberRight,
): Promise<Result<OwnApplication, NoSuchThing | OnlyRepresentative | StaleVersion>> {
  const application = await deps.applications.head(id);
  if (application === undefined) return err(noSuchThing);
  const allowed = await rightOf(deps, application.organisationId, command.actor.userId, right);
  if (!allowed.ok) return allowed;
  const [draft, call] = await Promise.all([deps.applications.draft(id), deps.calls.get(application.callId)]);
  if (draft === undefined || call === undefined) return err(noSuchThing);
  const { ifMatch } = command;
  const changed = ifMatch !== undefined && ifMatch !== versionOf(application, draft);
  // a refusal would tell the outcome; between decision and publication nothing can be changed anyway
  const told = { ...application, ...untilPublished(application, call) };
  return changed ? err(stale) : ok({ application: told, draft, call });
}
