import type { AlreadyAnswered, StaleVersion } from '../audit/index.ts';
import type { SheetState } from './model.ts';

export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };

/** The sheet is in a state that does not know this action. */
export interface SheetStateRefuses {
  readonly code: 'SheetStateRefuses';
  readonly from: SheetState;
  readonly action: SheetAction;
  readonly allowed: readonly SheetAction[];
}
export type SheetAction = 'declare' | 'score' | 'lock';

export type CommissionRefusal =
  | { readonly code: 'OnePresidentNeeded'; readonly at: readonly string[] }
  | { readonly code: 'MemberTwice'; readonly at: readonly string[] }
  | { readonly code: 'TooFewEvaluators'; readonly have: number; readonly need: number; readonly at: readonly string[] }
  | { readonly code: 'MemberHasSheets'; readonly userId: string };

export type AssignmentRefusal =
  | { readonly code: 'NoCommission' }
  | { readonly code: 'ScreeningUnfinished'; readonly open: number }
  | { readonly code: 'NothingToEvaluate' }
  | {
      readonly code: 'EvaluatorsMissing';
      readonly applications: readonly { readonly applicationId: string; readonly missing: number }[];
    };

export type ScoreRefusal =
  | { readonly code: 'UnknownCriterion'; readonly criterion: string; readonly at: readonly string[] }
  | { readonly code: 'CriterionTwice'; readonly criterion: string; readonly at: readonly string[] }
  | {
      readonly code: 'PointsAboveMaximum';
      readonly criterion: string;
      readonly max: number;
      readonly at: readonly string[];
    }
  | { readonly code: 'SheetIncomplete'; readonly criteria: readonly string[] }
  | { readonly code: 'EvaluationClosed' };

/** Nobody sees scores while one sheet of the call is still open. */
export interface ScoresHidden {
  readonly code: 'ScoresHidden';
  readonly locked: number;
  readonly required: number;
}

export type Interrupted = StaleVersion | AlreadyAnswered;
export type EvaluationRefusal =
  NoSuchThing | SheetStateRefuses | CommissionRefusal | AssignmentRefusal | ScoreRefusal | ScoresHidden | Interrupted;
