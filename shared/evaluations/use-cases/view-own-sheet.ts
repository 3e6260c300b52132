import type { ApplicationId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { ownSheet, type SheetDeps } from '../own-sheet.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';
import type { FullSheet } from './score-application.ts';

/** One's own sheet with its justifications; nobody else's, and none in conflict. */
export const viewOwnSheet =
  (deps: SheetDeps & { readonly evaluations: EvaluationRepository }) =>
  async (applicationId: ApplicationId, evaluatorId: UserId): Promise<Result<FullSheet, NoSuchThing>> => {
    const own = await ownSheet(deps, applicationId, evaluatorId);
    if (!own.ok) return own;
    const { sheet, member } = own.value;
    if (member) return err(noSuchThing);
    return ok({ ...sheet, justifications: await deps.evaluations.justifications(sheet) });
  };
