import type { ApplicationId, CallId, DocumentId, OrganisationId } from '../kernel/ids.ts';
import { type Key, sortable } from '../store/index.ts';

const partition = (id: ApplicationId): string => `APPLICATION#${id}`;

export const applicationKey = (id: ApplicationId): Key => ({ pk: partition(id), sk: 'APPLICATION' });
export const draftKey = (id: ApplicationId): Key => ({ pk: partition(id), sk: 'CONTENT' });
export const screeningKey = (id: ApplicationId): Key => ({ pk: partition(id), sk: 'SCREENING' });
export const submissionKey = (id: ApplicationId, number: number): Key => ({
  pk: partition(id),
  sk: `SUBMISSION#${sortable(number)}`,
});
export const documentKey = (id: ApplicationId, documentId: DocumentId): Key => ({
  pk: partition(id),
  sk: `DOCUMENT#${documentId}`,
});
export const documentsOf = (id: ApplicationId) => ({ partition: partition(id), prefix: 'DOCUMENT#' });

/** Where the applications of a call stand, one narrow item each. */
export const standingsPartition = (callId: CallId): string => `STANDINGS#${callId}`;
export const standingKey = (callId: CallId, id: ApplicationId): Key => ({ pk: standingsPartition(callId), sk: id });

/** How many applications an organisation has in a call. */
export const entrantKey = (callId: CallId, organisationId: OrganisationId): Key => ({
  pk: `ENTRANT#${callId}#${organisationId}`,
  sk: 'ENTRANT',
});
/** The counter of registration numbers of a call. */
export const registryKey = (callId: CallId): Key => ({ pk: `REGISTRY#${callId}`, sk: 'REGISTRY' });
/** The applications of an organisation, on `gsi1`. */
export const applicantRange = (organisationId: OrganisationId) =>
  ({ partition: `APPLICANT#${organisationId}`, index: 'gsi1', newestFirst: true }) as const;
