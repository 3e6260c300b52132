export { allocate, type Allocation, type UnresolvedTie } from './allocate.ts';
export { competitionOf } from './competition.ts';
export { Act, AwardRecord, Decision, TieVote } from './decision.ts';
export { CompetitionHead, CompetitionInputs, inputsHash, inputsHash as hashOf } from './inputs.ts';
export type { Candidate } from './prospect.ts';
export { Outcome, OutcomeState, PotOutcome, Reason, Totals } from './outcome.ts';
export { rank, type Ranked, type Ranking } from './rank.ts';
export type { AwardDeps } from './reading.ts';
export type {
  ApplicantMayNotDecide,
  AwardRefusal,
  ScorerMayNotDecide,
  TieVoteMisplaced,
  UnknownPot,
} from './refusals.ts';
export { type AwardRepository, awardRepository } from './repository.ts';
export { Scenario } from './scenario.ts';
export { scoreText } from './score.ts';
export { checkDecider } from './use-cases/check-decider.ts';
export { decideCall, type DecisionTaken } from './use-cases/decide-call.ts';
export { publishResults } from './use-cases/publish-results.ts';
export { simulateAwards, type Simulation } from './use-cases/simulate-awards.ts';
export { type Place, type RankingPage, viewRanking } from './use-cases/view-ranking.ts';
export { type OutcomeShown, viewOutcome } from './use-cases/view-outcome.ts';
export { type Prospect, viewProspect } from './use-cases/view-prospect.ts';
export { previewResults, type Results, viewResults } from './use-cases/view-results.ts';
export { applyDecision, type Applied } from './use-cases/apply-decision.ts';
