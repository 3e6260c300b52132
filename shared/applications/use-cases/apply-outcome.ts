import { type AlreadyAnswered, commit, settle, type StaleVersion } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { ApplicationStateRefuses } from '../lifecycle.ts';
import { type DecidedOutcome, outcomeWrites } from '../outcome.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import { applicationRepository } from '../repository.ts';

export type ApplyOutcomeRefusal = NoSuchThing | ApplicationStateRefuses | StaleVersion | AlreadyAnswered;

/** Brings one application to what the decision gave it; doing it again changes nothing, so it converges after any crash. */
export function applyOutcome(store: Store) {
  const applications = applicationRepository(store);
  return (
    command: Command,
    { applicationId, outcome }: { readonly applicationId: ApplicationId; readonly outcome: DecidedOutcome },
  ) =>
    settle(command, async (): Promise<Result<void, ApplyOutcomeRefusal>> => {
      const application = await applications.head(applicationId);
      const standing = application && (await applications.standingRow(application.callId, applicationId));
      if (application === undefined || standing === undefined) return err(noSuchThing);
      const move = outcomeWrites({ application, standing }, outcome, command);
      if (!move.ok) return move;
      if (move.value.writes.length === 0) return ok(undefined);
      return commit(store, command, { ...move.value, value: undefined });
    });
}
