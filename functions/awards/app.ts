import { applicationReader } from '../../shared/applications/index.ts';
import {
  awardRepository,
  checkDecider,
  decideCall,
  previewResults,
  publishResults,
  simulateAwards,
  viewProspect,
  viewRanking,
  viewResults,
} from '../../shared/awards/index.ts';
import { budgetRepository } from '../../shared/budget/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import { evaluationRepository } from '../../shared/evaluations/index.ts';
import { organisationRepository } from '../../shared/organisations/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of awards on this store. */
export function buildApp(store: Store) {
  const deps = {
    store,
    awards: awardRepository(store),
    calls: callRepository(store),
    budget: budgetRepository(store),
    applications: applicationReader(store),
    evaluations: evaluationRepository(store),
    organisations: organisationRepository(store),
  };
  return {
    viewRanking: viewRanking(deps),
    simulateAwards: simulateAwards(deps),
    checkDecider: checkDecider(deps),
    decideCall: decideCall(deps),
    publishResults: publishResults(deps),
    viewResults: viewResults(deps),
    previewResults: previewResults(deps),
    viewProspect: viewProspect(deps),
  };
}
export type App = ReturnType<typeof buildApp>;
