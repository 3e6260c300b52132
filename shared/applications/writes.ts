import * as z from 'zod';
import { stale, type StaleVersion } from '../audit/index.ts';
import { absent, below, check, equals, type Item, put, remove, update, type Write } from '../store/index.ts';
import { ApplicationDocument } from './document.ts';
import {
  applicantRange,
  applicationKey,
  documentKey,
  draftKey,
  entrantKey,
  screeningKey,
  standingKey,
  submissionKey,
} from './keys.ts';
import { Application, Draft } from './model.ts';
import { Screening } from './screening.ts';
import { StandingRow } from './standing.ts';
import { Submission } from './submission.ts';

const applicationItem = (application: Application): Item => ({
  ...z.encode(Application, application),
  ...applicationKey(application.id),
  type: 'application',
  gsi1pk: applicantRange(application.organisationId).partition,
  gsi1sk: `${application.createdAt}#${application.id}`,
});
const draftItem = (draft: Draft): Item => ({
  ...z.encode(Draft, draft),
  ...draftKey(draft.applicationId),
  type: 'application-content',
});
const documentItem = (document: ApplicationDocument): Item => ({
  ...z.encode(ApplicationDocument, document),
  ...documentKey(document.applicationId, document.id),
  type: 'document',
});

/** Stores a new application and its empty content. */
export const newApplicationWrites = (application: Application, draft: Draft): Write<StaleVersion>[] => [
  put(applicationItem(application), absent(stale)),
  put(draftItem(draft), absent(stale)),
];
/** Stores an application one version after the one that was read. */
export const applicationWrite = (application: Application): Write<StaleVersion> =>
  put(applicationItem(application), equals('version', application.version - 1, stale));
/** Stores content one version after the one that was read. */
export const draftWrite = (draft: Draft): Write<StaleVersion> =>
  put(draftItem(draft), equals('version', draft.version - 1, stale));
/** Holds the content to the version that was read, so that what is submitted is what was checked. */
export const draftUnchanged = (draft: Draft): Write<StaleVersion> =>
  check(draftKey(draft.applicationId), equals('version', draft.version, stale));

export const newDocumentWrite = (document: ApplicationDocument): Write<StaleVersion> =>
  put(documentItem(document), absent(stale));
/** Stores a document one version after the one that was read. */
export const documentWrite = (document: ApplicationDocument): Write<StaleVersion> =>
  put(documentItem(document), equals('version', document.version - 1, stale));
export const documentRemoval = (document: ApplicationDocument): Write<StaleVersion> =>
  remove(documentKey(document.applicationId, document.id), equals('version', document.version, stale));

/** Stores a submission; it is never written again. */
export const submissionWrite = (submission: Submission): Write<StaleVersion> =>
  put(
    {
      ...z.encode(Submission, submission),
      ...submissionKey(submission.applicationId, submission.receipt.submission),
      type: 'submission',
    },
    absent(stale),
  );
/** Stores where an application stands; commit it with the application, whose version guards both. */
export const standingWrite = (standing: StandingRow): Write<never> =>
  put({
    ...z.encode(StandingRow, standing),
    ...standingKey(standing.callId, standing.applicationId),
    type: 'standing',
  });
/** Stores the last check of an application; commit it with the application. */
export const screeningWrite = (id: Application['id'], screening: Screening): Write<never> =>
  put({ ...z.encode(Screening, screening), ...screeningKey(id), type: 'screening' });

/** The organisation has as many applications in this call as its rules allow. */
export interface TooManyApplications {
  readonly code: 'TooManyApplications';
  readonly most: number;
}
/** The organisation has begun more applications in this call than anybody needs. */
export interface TooManyDrafts {
  readonly code: 'TooManyDrafts';
  readonly most: number;
}
const MOST_DRAFTS = 50;
type Entrant = Pick<Application, 'callId' | 'organisationId'>;

/** Counts one more application begun; not a rule of the call, only a fence against a runaway client. */
export const beginWrite = ({ callId, organisationId }: Entrant): Write<TooManyDrafts> =>
  update(
    entrantKey(callId, organisationId),
    { set: { type: 'entrant' }, add: { begun: 1 } },
    below('begun', MOST_DRAFTS, { code: 'TooManyDrafts', most: MOST_DRAFTS } as const),
  );
/** Counts one more application of the organisation in the call, up to what the call allows. */
export const enterWrite = ({ callId, organisationId }: Entrant, most: number): Write<TooManyApplications> =>
  update(
    entrantKey(callId, organisationId),
    { set: { type: 'entrant' }, add: { entered: 1 } },
    below('entered', most, { code: 'TooManyApplications', most } as const),
  );
/** Gives the place of a withdrawn application back. */
export const leaveWrite = ({ callId, organisationId }: Entrant): Write<never> =>
  update(entrantKey(callId, organisationId), { add: { entered: -1 } });
