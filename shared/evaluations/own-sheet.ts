import type { StandingReader } from '../applications/index.ts';
import type { Call, CallRepository } from '../calls/index.ts';
import type { ApplicationId, UserId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { OrganisationRepository } from '../organisations/index.ts';
import type { Sheet } from './model.ts';
import { noSuchThing, type NoSuchThing } from './refusals.ts';
import type { EvaluationRepository } from './repository.ts';

export interface SheetDeps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly applications: Pick<StandingReader, 'head'>;
  readonly organisations: Pick<OrganisationRepository, 'isMember'>;
  readonly evaluations: Pick<EvaluationRepository, 'sheet'>;
}

/** An evaluator's own sheet with its call, and whether the register says that the evaluator belongs to the applicant. */
export interface OwnSheet {
  readonly call: Call;
  readonly sheet: Sheet;
  readonly member: boolean;
}

/** Finds one's own sheet of an application; anybody else's, none at all and a recused one are the same: there is nothing. */
export async function ownSheet(
  { calls, applications, organisations, evaluations }: SheetDeps,
  applicationId: ApplicationId,
  evaluatorId: UserId,
): Promise<Result<OwnSheet, NoSuchThing>> {
  const application = await applications.head(applicationId);
  if (application === undefined) return err(noSuchThing);
  const [call, sheet, member] = await Promise.all([
    calls.get(application.callId),
    evaluations.sheet({ callId: application.callId, applicationId, evaluatorId }),
    organisations.isMember(application.organisationId, evaluatorId),
  ]);
  if (call === undefined || sheet === undefined || sheet.state === 'recused') return err(noSuchThing);
  return ok({ call, sheet, member });
}

/** What somebody's own sheet makes of an application: it may be read, it is hidden, or there is no sheet. */
export type EvaluatorAccess = 'reads' | 'hidden' | 'none';

/**
 * An evaluator may open a dossier after declaring that there is no conflict, and as long as the register knows none. Before the
 * declaration and after a conflict it is hidden, whatever other role the person has.
 */
export const evaluatorAccess =
  ({ applications, organisations, evaluations }: SheetDeps) =>
  async (applicationId: ApplicationId, evaluatorId: UserId): Promise<EvaluatorAccess> => {
    const application = await applications.head(applicationId);
    if (application === undefined) return 'none';
    const sheet = await evaluations.sheet({ callId: application.callId, applicationId, evaluatorId });
    if (sheet === undefined) return 'none';
    if (sheet.state === 'assigned' || sheet.state === 'recused') return 'hidden';
    return (await organisations.isMember(application.organisationId, evaluatorId)) ? 'hidden' : 'reads';
  };
