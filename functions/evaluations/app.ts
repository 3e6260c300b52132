import { applicationReader } from '../../shared/applications/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import {
  assignEvaluators,
  countWork,
  declareInterests,
  evaluationRepository,
  listAssigned,
  listCallSheets,
  listOwnSheets,
  lockSheet,
  scoreApplication,
  setCommission,
  viewAssignments,
  viewCommission,
  viewFullScores,
  viewOwnSheet,
  viewTask,
  viewScores,
} from '../../shared/evaluations/index.ts';
import { organisationRepository } from '../../shared/organisations/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of evaluations on a store. */
export function buildApp(store: Store) {
  const deps = {
    store,
    calls: callRepository(store),
    applications: applicationReader(store),
    organisations: organisationRepository(store),
    evaluations: evaluationRepository(store),
  };
  return {
    setCommission: setCommission(deps),
    assignEvaluators: assignEvaluators(deps),
    countWork: countWork(deps),
    listOwnSheets: listOwnSheets(deps),
    viewOwnSheet: viewOwnSheet(deps),
    viewTask: viewTask(deps),
    declareInterests: declareInterests(deps),
    scoreApplication: scoreApplication(deps),
    lockSheet: lockSheet(deps),
    listCallSheets: listCallSheets(deps),
    listAssigned: listAssigned(deps),
    viewCommission: viewCommission(deps),
    viewAssignments: viewAssignments(deps),
    viewScores: viewScores(deps),
    viewFullScores: viewFullScores(deps),
  };
}
export type EvaluationsApp = ReturnType<typeof buildApp>;
