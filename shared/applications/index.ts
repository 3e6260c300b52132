export { ApplicationContacts, Content } from './content.ts';
export { ApplicationDocument } from './document.ts';
export {
  type ApplicationAction,
  applicationAfter,
  applicationLifecycle,
  ApplicationState,
  type ApplicationStateRefuses,
} from './lifecycle.ts';
export { Application } from './model.ts';
export { type DecidedOutcome, outcomeWrites } from './outcome.ts';
export {
  applicationReader,
  applicationRepository,
  type ApplicationRepository,
  type StandingReader,
} from './repository.ts';
export { Ineligibility, Standing, StandingRow } from './standing.ts';
export { Dossier, Receipt, Submission, SubmittedDocument } from './submission.ts';
export { applyOutcome, type ApplyOutcomeRefusal } from './use-cases/apply-outcome.ts';
