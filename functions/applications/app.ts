import {
  applicationRepository,
  applicationsOf,
  beginApplication,
  completeUpload,
  dropDocument,
  findApplication,
  findCallApplications,
  getApplication,
  getReceipt,
  listApplications,
  listCallApplications,
  listReceipts,
  offerUpload,
  openDocument,
  readHistory,
  registerDocument,
  saveDraft,
  screenApplication,
  submitApplication,
  withdrawApplication,
} from '../../shared/applications/index.ts';
import { auditRepository } from '../../shared/audit/index.ts';
import { callRepository } from '../../shared/calls/index.ts';
import { evaluationRepository, evaluatorAccess } from '../../shared/evaluations/index.ts';
import type { Files } from '../../shared/files/index.ts';
import { organisationRepository } from '../../shared/organisations/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of applications on this store and these files. */
export function buildApp(store: Store, files: Files) {
  const applications = applicationRepository(store);
  const organisations = organisationRepository(store);
  const calls = callRepository(store);
  const evaluations = evaluationRepository(store);
  const access = evaluatorAccess({ calls, applications, organisations, evaluations });
  const deps = { store, files, applications, organisations, calls, evaluatorAccess: access };
  return {
    beginApplication: beginApplication(deps),
    listApplications: listApplications(deps),
    getApplication: getApplication(deps),
    saveDraft: saveDraft(deps),
    registerDocument: registerDocument(deps),
    completeUpload: completeUpload(deps),
    offerUpload: offerUpload(deps),
    openDocument: openDocument(deps),
    dropDocument: dropDocument(deps),
    submitApplication: submitApplication(deps),
    withdrawApplication: withdrawApplication(deps),
    getReceipt: getReceipt(deps),
    listReceipts: listReceipts(deps),
    listCallApplications: listCallApplications(deps),
    screenApplication: screenApplication(deps),
    findApplication: findApplication(deps),
    applicationsOf: applicationsOf(deps),
    findCallApplications: findCallApplications(deps),
    readHistory: readHistory({ ...deps, trails: auditRepository(store) }),
  };
}
export type App = ReturnType<typeof buildApp>;
