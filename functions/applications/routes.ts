import { beginApplication } from './begin-application.ts';
import { completeUpload } from './complete-upload.ts';
import { dropDocument } from './drop-document.ts';
import { getApplication } from './get-application.ts';
import { getReceipt } from './get-receipt.ts';
import { listApplications } from './list-applications.ts';
import { listCallApplications } from './list-call-applications.ts';
import { listReceipts } from './list-receipts.ts';
import { openDocument } from './open-document.ts';
import { registerDocument } from './register-document.ts';
import { saveDraft } from './save-draft.ts';
import { screenApplication } from './screen-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

export const routes = [
  beginApplication,
  listApplications,
  getApplication,
  saveDraft,
  registerDocument,
  completeUpload,
  openDocument,
  dropDocument,
  submitApplication,
  withdrawApplication,
  getReceipt,
  listReceipts,
  listCallApplications,
  screenApplication,
] as const;
