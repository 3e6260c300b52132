import type { StandingReader } from '../../applications/index.ts';
import type { UserId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { Sheet } from '../model.ts';
import type { EvaluationRepository } from '../repository.ts';

interface Deps {
  readonly applications: Pick<StandingReader, 'standing'>;
  readonly organisations: Pick<OrganisationRepository, 'get' | 'isMember'>;
  readonly evaluations: Pick<EvaluationRepository, 'pageOfEvaluator'>;
}

/** What an evaluator sees of an application before the declaration: enough to know whether there is a conflict. */
export interface OwnSheetRow extends Pick<Sheet, 'callId' | 'applicationId' | 'state' | 'version'> {
  readonly title: string;
  readonly organisation: string;
  readonly scored: number;
  readonly criteria: number;
}

/** An evaluator's applications; those in conflict, declared or detected, are not in it and not counted. */
export const listOwnSheets =
  ({ applications, organisations, evaluations }: Deps) =>
  async (evaluatorId: UserId, request: PageRequest): Promise<Result<Page<OwnSheetRow>, BadCursor>> => {
    const page = await evaluations.pageOfEvaluator(evaluatorId, request);
    if (!page.ok) return page;
    const row = async (sheet: Sheet): Promise<readonly OwnSheetRow[]> => {
      const standing = await applications.standing(sheet.callId, sheet.applicationId);
      if (standing === undefined || (await organisations.isMember(standing.organisationId, evaluatorId))) return [];
      const organisation = await organisations.get(standing.organisationId);
      return [rowOf(sheet, standing.title, organisation?.name ?? '')];
    };
    return ok({ ...page.value, items: (await Promise.all(page.value.items.map(row))).flat() });
  };

/** A sheet as its evaluator's list names it. */
export const rowOf = (sheet: Sheet, title: string, organisation: string): OwnSheetRow => ({
  callId: sheet.callId,
  applicationId: sheet.applicationId,
  state: sheet.state,
  version: sheet.version,
  title,
  organisation,
  scored: sheet.points.filter((points) => points !== null).length,
  criteria: sheet.points.length,
});
