import * as z from 'zod';
import {
  Application,
  ApplicationDocument,
  ApplicationState,
  BudgetTotals,
  Content,
  Screening,
  StandingRow,
} from '../../shared/applications/index.ts';
import { ApplicationId, CallId, DocumentId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';

export const CallParams = z.object({ callId: CallId });
export const ApplicationParams = z.object({ applicationId: ApplicationId });
export const DocumentParams = z.object({ applicationId: ApplicationId, documentId: DocumentId });

/** A document as readers see it: what it answers, what it is, whether it was received and scanned. */
export const DocumentView = ApplicationDocument.pick({
  id: true,
  requirement: true,
  fileName: true,
  contentType: true,
  size: true,
  sha256: true,
  state: true,
  scan: true,
  receivedAt: true,
  submittedIn: true,
}).meta({ id: 'ApplicationDocument' });

const ScreeningView = Screening.omit({ by: true }).meta({ id: 'Screening' });

/** An application in a list of one's own. */
export const ApplicationRowView = Application.omit({ trail: true, createdBy: true, version: true }).meta({
  id: 'ApplicationRow',
});

/** An application with what it says, its sums, its documents and its check. */
export const ApplicationView = Application.omit({ trail: true, createdBy: true })
  .extend({
    content: Content,
    totals: BudgetTotals,
    documents: z.array(DocumentView).readonly(),
    screening: ScreeningView.optional(),
    unsubmittedChanges: z.boolean().optional(),
  })
  .meta({ id: 'Application' });

/** What saving answers. */
export const SavedView = z
  .object({ applicationId: ApplicationId, version: z.int(), savedAt: Instant, totals: BudgetTotals })
  .meta({ id: 'SavedApplication' });

/** What an application is after an act upon it. */
export const MovedView = z
  .object({
    id: ApplicationId,
    state: ApplicationState,
    registrationNumber: z.string().optional(),
    version: z.int(),
  })
  .meta({ id: 'MovedApplication' });
export const ScreenedView = MovedView.extend({ screening: ScreeningView }).meta({ id: 'ScreenedApplication' });

/** A submitted application in the officer's list. */
export const StandingView = StandingRow.extend({ organisation: z.string() }).meta({ id: 'Standing' });

export const PublicReceiptView = StandingRow.pick({
  registrationNumber: true,
  submission: true,
  receiptHash: true,
}).meta({ id: 'PublicReceipt' });

/** Where to send a file: all fields first, the file last. */
export const RegisteredView = z
  .object({
    documentId: DocumentId,
    upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()).readonly(), expiresAt: Instant }),
  })
  .meta({ id: 'RegisteredDocument' });
