import type { AlreadyAnswered, StaleVersion } from '../audit/index.ts';
import type { MoneyShort, MovementClash } from '../budget/index.ts';
import type { CallStateRefuses } from '../calls/index.ts';
import type { ScoresHidden } from '../evaluations/index.ts';
import type { BadCursor } from '../store/index.ts';
import type { UnresolvedTie } from './allocate.ts';

export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };

/** One person never scores and approves the same competition. */
export interface ScorerMayNotDecide {
  readonly code: 'ScorerMayNotDecide';
}
/** Who belongs to an organisation that competes approves nothing of this call. */
export interface ApplicantMayNotDecide {
  readonly code: 'ApplicantMayNotDecide';
}
/** Some applications were not screened yet. */
export interface ScreeningUnfinished {
  readonly code: 'ScreeningUnfinished';
  readonly open: number;
}
/** A vote names an application that does not compete, or names one twice. */
export interface TieVoteMisplaced {
  readonly code: 'TieVoteMisplaced';
  readonly at: readonly string[];
}
/** A scenario speaks of a pot or a line the call does not have. */
export interface UnknownPot {
  readonly code: 'UnknownPot';
  readonly line: string;
  readonly at: readonly string[];
}

/** Why the competition cannot be looked at as a whole yet. */
export type NotRanked = ScoresHidden | ScreeningUnfinished;
export type RankingRefusal = NoSuchThing | NotRanked | BadCursor;
export type SimulationRefusal = NoSuchThing | CallStateRefuses | NotRanked | UnknownPot;
export type DecisionRefusal =
  | NoSuchThing
  | CallStateRefuses
  | NotRanked
  | ScorerMayNotDecide
  | ApplicantMayNotDecide
  | TieVoteMisplaced
  | UnresolvedTie
  | MoneyShort
  | MovementClash
  | StaleVersion
  | AlreadyAnswered;
export type PublicationRefusal = NoSuchThing | CallStateRefuses | StaleVersion | AlreadyAnswered;
export type ResultsRefusal = NoSuchThing | BadCursor;
export type AwardRefusal = RankingRefusal | SimulationRefusal | DecisionRefusal | PublicationRefusal | ResultsRefusal;
