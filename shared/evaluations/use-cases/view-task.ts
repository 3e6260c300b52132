import type { StandingReader } from '../../applications/index.ts';
import type { ApplicationId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import { ownSheet, type SheetDeps } from '../own-sheet.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import { type OwnSheetRow, rowOf } from './list-own-sheets.ts';

interface Deps extends Omit<SheetDeps, 'applications' | 'organisations'> {
  readonly applications: SheetDeps['applications'] & Pick<StandingReader, 'standing'>;
  readonly organisations: SheetDeps['organisations'] & Pick<OrganisationRepository, 'get'>;
}

/**
 * What an evaluator declares on: who applies and with what title, nothing of the dossier. Who belongs to the applicant by the register
 * sees it too, because declaring is how they leave.
 */
export const viewTask =
  (deps: Deps) =>
  async (applicationId: ApplicationId, evaluatorId: UserId): Promise<Result<OwnSheetRow, NoSuchThing>> => {
    const own = await ownSheet(deps, applicationId, evaluatorId);
    if (!own.ok) return own;
    const { sheet } = own.value;
    const standing = await deps.applications.standing(sheet.callId, applicationId);
    if (standing === undefined) return err(noSuchThing);
    const organisation = await deps.organisations.get(standing.organisationId);
    return ok(rowOf(sheet, standing.title, organisation?.name ?? ''));
  };
