import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  type StaleVersion,
  subjectOf,
  trailOf,
  untouched,
} from '../../audit/index.ts';
import { isPublic } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import { ApplicationId, type CallId, newId, type OrganisationId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { type FilingClosed, takesApplications } from '../filing.ts';
import { type MemberDeps, rightOf } from '../members.ts';
import type { Application, Draft } from '../model.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { type SeenApplication, seenWith } from '../seen.ts';
import { beginWrite, newApplicationWrites, type TooManyDrafts } from '../writes.ts';

export type BeginRefusal =
  NoSuchThing | OnlyRepresentative | FilingClosed | TooManyDrafts | StaleVersion | AlreadyAnswered;
type Deps = Omit<MemberDeps, 'applications'> & { readonly store: Pick<Store, 'transact'> };

/** Begins an application of an organisation one belongs to, while the call is open. */
export const beginApplication =
  (deps: Deps) =>
  async (
    command: Command,
    { callId, organisationId }: { readonly callId: CallId; readonly organisationId: OrganisationId },
  ): Promise<Result<SeenApplication, BeginRefusal>> => {
    const call = await deps.calls.get(callId);
    if (call === undefined || !isPublic(call)) return err(noSuchThing);
    const allowed = await rightOf(deps, organisationId, command.actor.userId, 'draft');
    if (!allowed.ok) return allowed;
    const open = takesApplications(call, command.now);
    if (!open.ok) return open;
    const id = newId(ApplicationId, command.now);
    const entry = nextEntry(untouched, command, {
      subject: subjectOf('application', id),
      action: 'begin',
      data: { callId, organisationId },
    });
    const application: Application = {
      id,
      callId,
      organisationId,
      state: 'draft',
      submissions: 0,
      createdAt: command.now,
      createdBy: command.actor.userId,
      version: 1,
      trail: trailOf(entry),
    };
    const draft: Draft = { applicationId: id, content: {}, savedAt: command.now, version: 1 };
    const writes = [...newApplicationWrites(application, draft), beginWrite(application)];
    const value = { ...seenWith(application, draft, {}, []), unsubmittedChanges: true };
    return commit<SeenApplication, StaleVersion | TooManyDrafts>(deps.store, command, {
      entries: [entry],
      writes,
      value,
    });
  };
