import { applicationReader } from '../../shared/applications/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import {
  assignEvaluators,
  declareInterests,
  evaluationRepository,
  listCallSheets,
  listOwnSheets,
  lockSheet,
  scoreApplication,
  setCommission,
  viewAssignments,
  viewCommission,
  viewFullScores,
  viewOwnSheet,
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
    listOwnSheets: listOwnSheets(deps),
    viewOwnSheet: viewOwnSheet(deps),
    declareInterests: declareInterests(deps),
    scoreApplication: scoreApplication(deps),
    lockSheet: lockSheet(deps),
    listCallSheets: listCallSheets(deps),
    viewCommission: viewCommission(deps),
    viewAssignments: viewAssignments(deps),
    viewScores: viewScores(deps),
    viewFullScores: viewFullScores(deps),
  };
}
export type EvaluationsApp = ReturnType<typeof buildApp>;
