import { type AlreadyAnswered, commit, settle, stale, type StaleVersion } from '../../audit/index.ts';
import type { CallRepository, CallStateRefuses } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import type { Store } from '../../store/index.ts';
import { type CallStillOpen, screeningPart } from '../call-check.ts';
import { applicationAfter, type ApplicationStateRefuses } from '../lifecycle.ts';
import { type Application, versionOf } from '../model.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import { screened, screeningActions } from '../screened.ts';
import type { Screening, Verdict } from '../screening.ts';
import { completionTerm, outcomeOf, type ScreeningRefusal, wellJudged } from '../screening-rules.ts';

/** Who belongs to the applicant does not check its application. */
export interface ApplicantMayNotScreen {
  readonly code: 'ApplicantMayNotScreen';
}
export type ScreenRefusal =
  | ApplicantMayNotScreen
  | NoSuchThing
  | ScreeningRefusal
  | CallStillOpen
  | CallStateRefuses
  | ApplicationStateRefuses
  | StaleVersion
  | AlreadyAnswered;
interface Deps {
  readonly store: Pick<Store, 'transact'>;
  readonly applications: ApplicationRepository;
  readonly calls: Pick<CallRepository, 'get'>;
  readonly organisations: Pick<OrganisationRepository, 'isMember'>;
}

/** An application after its check, with the check. */
export interface ScreenedApplication extends Pick<Application, 'id' | 'state' | 'version'> {
  readonly screening: Screening;
}

/** Records what the officer found for each requirement: eligible, not eligible with reasons, or to be completed by a day. */
export const screenApplication =
  (deps: Deps) =>
  (command: Command, { id, verdicts }: { readonly id: ApplicationId; readonly verdicts: readonly Verdict[] }) =>
    settle(command, async (): Promise<Result<ScreenedApplication, ScreenRefusal>> => {
      const read = await screenable(deps, command, id);
      if (!read.ok) return read;
      const { application, standing, call, draft } = read.value;
      const applicant = await deps.organisations.isMember(application.organisationId, command.actor.userId);
      if (applicant) return err({ code: 'ApplicantMayNotScreen' });
      const part = screeningPart(call, application, command);
      if (!part.ok) return part;
      const judged = wellJudged(call, verdicts);
      if (!judged.ok) return judged;
      const outcome = outcomeOf(verdicts);
      const after = applicationAfter(application.state, screeningActions[outcome]);
      if (!after.ok) return after;
      const term = completionTerm(call, application, outcome, command.now);
      if (!term.ok) return term;
      const screening: Screening = {
        submission: application.submissions,
        verdicts: [...verdicts],
        outcome,
        ...(term.value === undefined ? {} : { dueAt: term.value }),
        at: command.now,
        by: command.actor.userId,
      };
      const done = screened(application, standing, screening, command);
      const value = { id, state: outcome, version: versionOf(done.application, draft), screening };
      const entries = [done.entry, ...part.value.entries];
      return commit(deps.store, command, { entries, writes: [...done.writes, ...part.value.writes], value });
    });

/** An application that was submitted, in the version the officer has seen. */
async function screenable({ applications, calls }: Deps, command: Command, id: ApplicationId) {
  const application = await applications.head(id);
  if (application === undefined) return err(noSuchThing);
  const [standing, call, draft] = await Promise.all([
    applications.standingRow(application.callId, id),
    calls.get(application.callId),
    applications.draft(id),
  ]);
  if (standing === undefined || call === undefined || draft === undefined) return err(noSuchThing);
  const changed = command.ifMatch !== undefined && command.ifMatch !== versionOf(application, draft);
  return changed ? err(stale) : ok({ application, standing, call, draft });
}
