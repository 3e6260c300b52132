import { applicationReader } from '../../shared/applications/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import { evaluationRepository } from '../../shared/evaluations/index.ts';
import { assignEvaluators } from '../../shared/evaluations/use-cases/assign-evaluators.ts';
import { declareInterests } from '../../shared/evaluations/use-cases/declare-interests.ts';
import { listCallSheets } from '../../shared/evaluations/use-cases/list-call-sheets.ts';
import { listOwnSheets } from '../../shared/evaluations/use-cases/list-own-sheets.ts';
import { lockSheet } from '../../shared/evaluations/use-cases/lock-sheet.ts';
import { scoreApplication } from '../../shared/evaluations/use-cases/score-application.ts';
import { setCommission } from '../../shared/evaluations/use-cases/set-commission.ts';
import { viewOwnSheet } from '../../shared/evaluations/use-cases/view-own-sheet.ts';
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
  };
}
export type EvaluationsApp = ReturnType<typeof buildApp>;
