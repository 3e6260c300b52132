import type { Standing, StandingReader } from '../../applications/index.ts';
import type { CallRepository } from '../../calls/index.ts';
import type { CallId, OrganisationId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import { type Board, boardOf } from '../board.ts';
import { votersOf } from '../model.ts';
import { progress, type Progress } from '../progress.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';

interface Deps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly organisations: Pick<OrganisationRepository, 'ofUser'>;
  readonly evaluations: Pick<EvaluationRepository, 'commission' | 'sheets'>;
}

/** Who reads what in a call, how far everybody is, and what screening still holds back. */
export interface SeenAssignments extends Board, Progress {
  /** Whether there is a commission to assign. */
  readonly named: boolean;
  /** Applications that wait for their verdict; until there are none nothing is assigned. */
  readonly unscreened: number;
}

/** Eligible, or decided upon since. */
const COMPETING: ReadonlySet<Standing['state']> = new Set(['eligible', 'awarded', 'reserve', 'rejected', 'unfunded']);

/** The board of a call for staff: states of sheets and counts, never points. */
export const viewAssignments =
  ({ calls, applications, organisations, evaluations }: Deps) =>
  async (callId: CallId): Promise<Result<SeenAssignments, NoSuchThing>> => {
    const call = await calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const [commission, standings, sheets] = await Promise.all([
      evaluations.commission(callId),
      applications.standings(callId),
      evaluations.sheets(callId),
    ]);
    const memberships = new Map<UserId, ReadonlySet<OrganisationId>>();
    for (const evaluator of commission === undefined ? [] : votersOf(commission))
      memberships.set(evaluator, new Set(await organisations.ofUser(evaluator)));
    const perApplication = call.rules.minEvaluations.value;
    const inConflict = (evaluator: UserId, organisation: OrganisationId) =>
      memberships.get(evaluator)?.has(organisation) === true;
    const board = boardOf({ perApplication, commission, standings, sheets, inConflict });
    const competing = standings.filter(({ state }) => COMPETING.has(state)).map(({ applicationId }) => applicationId);
    return ok({
      ...board,
      ...progress(perApplication, competing, sheets),
      named: commission !== undefined,
      unscreened: standings.filter(({ state }) => state === 'submitted' || state === 'to-complete').length,
    });
  };
