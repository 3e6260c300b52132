import type * as z from 'zod';
import type { ApplicationId, CallId, DocumentId, OrganisationId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type BadCursor, fromItem, type Page, type PageRequest, type Row, type Store } from '../store/index.ts';
import { ApplicationDocument } from './document.ts';
import {
  applicantRange,
  applicationKey,
  documentKey,
  documentsOf,
  draftKey,
  registryKey,
  screeningKey,
  standingKey,
  standingsPartition,
  submissionKey,
} from './keys.ts';
import { Application, Draft } from './model.ts';
import { Screening } from './screening.ts';
import { Standing, StandingRow } from './standing.ts';
import { Submission } from './submission.ts';

/** What other contexts read of applications; all of it consistently. */
export function applicationReader(store: Pick<Store, 'get' | 'all'>) {
  return {
    head: async (id: ApplicationId): Promise<Application | undefined> =>
      one(Application, await store.get(applicationKey(id))),
    /** Every submitted application of a call, narrow. */
    standings: async (callId: CallId): Promise<readonly Standing[]> =>
      (await store.all({ partition: standingsPartition(callId) })).map((row) => fromItem(Standing, row)),
    standing: async (callId: CallId, id: ApplicationId): Promise<Standing | undefined> =>
      one(Standing, await store.get(standingKey(callId, id))),
  };
}
export type StandingReader = ReturnType<typeof applicationReader>;

/** Reads applications and everything that belongs to them. */
export const applicationRepository = (store: Store) => ({
  ...applicationReader(store),
  /** What was filed at a time; a draft has filed nothing. */
  submission: async (id: ApplicationId, number: number): Promise<Submission | undefined> =>
    number === 0 ? undefined : one(Submission, await store.get(submissionKey(id, number))),
  draft: async (id: ApplicationId): Promise<Draft | undefined> => one(Draft, await store.get(draftKey(id))),
  screening: async (id: ApplicationId): Promise<Screening | undefined> =>
    one(Screening, await store.get(screeningKey(id))),
  document: async (id: ApplicationId, documentId: DocumentId): Promise<ApplicationDocument | undefined> =>
    one(ApplicationDocument, await store.get(documentKey(id, documentId))),
  documents: async (id: ApplicationId): Promise<readonly ApplicationDocument[]> =>
    (await store.all(documentsOf(id))).map((row) => fromItem(ApplicationDocument, row)),
  /** A standing with its receipt's hash, read consistently. */
  standingRow: async (callId: CallId, id: ApplicationId): Promise<StandingRow | undefined> =>
    one(StandingRow, await store.get(standingKey(callId, id))),
  /** A page of a call's standings in the order in which the applications were begun. */
  standingsPage: async (callId: CallId, request: PageRequest): Promise<Result<Page<StandingRow>, BadCursor>> => {
    const page = await store.page({ partition: standingsPartition(callId) }, request);
    return page.ok ? ok({ ...page.value, items: page.value.items.map((row) => fromItem(StandingRow, row)) }) : page;
  },
  /** All applications of an organisation, newest first; one of this very second may be missing. */
  ofOrganisation: async (organisationId: OrganisationId): Promise<readonly Application[]> =>
    (await store.all(applicantRange(organisationId))).map((row) => fromItem(Application, row)),
  /** The next registration number of a call; a number taken for a submission that fails leaves a gap. */
  nextRegistration: (callId: CallId): Promise<number> => store.nextNumber(registryKey(callId)),
});
export type ApplicationRepository = ReturnType<typeof applicationRepository>;

const one = <T>(schema: z.ZodType<T>, row: Row | undefined): T | undefined =>
  row === undefined ? undefined : fromItem(schema, row);
