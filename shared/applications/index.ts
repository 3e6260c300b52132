export type { CallStillOpen } from './call-check.ts';
export type { ApplicationIncomplete, DocumentInfected } from './completeness.ts';
export { ApplicationContacts, type ApplicationTooLong, Content, type Project } from './content.ts';
export { ApplicationDocument, Sha256 } from './document.ts';
export { canBeFiled } from './dossier.ts';
export { type Declared, type DeclaredRefusal, limitsOf, type UploadRefusal } from './document-rules.ts';
export { type CompletionTermPassed, type Filing, type FilingClosed, filingOf, type FilingRefusal } from './filing.ts';
export { chosenPot, type FundingRefusal } from './funding-rules.ts';
export {
  APPLICATION_ACTIONS,
  type ApplicationAction,
  applicationAfter,
  applicationLifecycle,
  ApplicationState,
  type ApplicationStateRefuses,
} from './lifecycle.ts';
export { Application, Completion, versionOf } from './model.ts';
export { type DecidedOutcome, outcomeWrites } from './outcome.ts';
export { isAsked, progressOf, SECTION_NAMES, sectionAt, type SectionName, type SectionProgress } from './progress.ts';
export type { ReaderDeps } from './readers.ts';
export type { NoSuchThing, OnlyRepresentative } from './refusals.ts';
export {
  applicationReader,
  applicationRepository,
  type ApplicationRepository,
  type StandingReader,
} from './repository.ts';
export { Screening, Verdict } from './screening.ts';
export type { ScreeningRefusal } from './screening-rules.ts';
export { readiness } from './readiness.ts';
export type { SeenApplication } from './seen.ts';
export { Ineligibility, Standing, StandingRow } from './standing.ts';
export { Dossier, dossierHash, Receipt, Submission, SubmittedDocument } from './submission.ts';
export type { DossierRefusal, TooManyDocuments } from './submission-rules.ts';
export { type BudgetRefusal, BudgetTotals, Totals } from './totals.ts';
export { applyOutcome, type ApplyOutcomeRefusal } from './use-cases/apply-outcome.ts';
export { beginApplication, type BeginRefusal } from './use-cases/begin-application.ts';
export { completeUpload, type CompleteUploadRefusal } from './use-cases/complete-upload.ts';
export { type DocumentFiled, dropDocument, type DropDocumentRefusal } from './use-cases/drop-document.ts';
export { applicationsOf, findApplication } from './use-cases/find-application.ts';
export {
  findCallApplications,
  type FoundApplication,
  type FoundApplications,
} from './use-cases/find-call-applications.ts';
export { getApplication } from './use-cases/get-application.ts';
export { listApplications } from './use-cases/list-applications.ts';
export { listCallApplications } from './use-cases/list-call-applications.ts';
export { type OfferedUpload, offerUpload, type OfferUploadRefusal } from './use-cases/offer-upload.ts';
export { openDocument, type OpenDocumentRefusal, type ScanPending } from './use-cases/open-document.ts';
export { getReceipt, listReceipts } from './use-cases/read-receipts.ts';
export { type History, type PastScreening, readHistory } from './use-cases/read-history.ts';
export { recordScan, type ScannedObject, type ScanOutcome } from './use-cases/record-scan.ts';
export { registerDocument, type RegisterDocumentRefusal } from './use-cases/register-document.ts';
export { saveDraft, type SaveRefusal } from './use-cases/save-draft.ts';
export { type ApplicantMayNotScreen, screenApplication, type ScreenRefusal } from './use-cases/screen-application.ts';
export { submitApplication, type SubmitRefusal } from './use-cases/submit-application.ts';
export {
  type TooLateToWithdraw,
  withdrawable,
  withdrawApplication,
  type WithdrawRefusal,
} from './use-cases/withdraw-application.ts';
export type { TooManyApplications, TooManyDrafts } from './writes.ts';
