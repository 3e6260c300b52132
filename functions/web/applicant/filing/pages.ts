import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { askQuestionPage } from './ask-question.tsx';
import { checkPage } from './check.tsx';
import { completionPage } from './completion.tsx';
import { documentsPage } from './documents.tsx';
import { openDocumentPage } from './open-document.ts';
import { receiptPage } from './receipt.tsx';
import { removeDocumentPage } from './remove-document.tsx';
import { resultPage } from './result.tsx';
import { sentPage } from './sent.tsx';
import { uploadPage } from './upload.tsx';
import { withdrawPage } from './withdraw.tsx';

/** From the first document to the result. */
export const filingPages: readonly OwnPage<ApplicantApp>[] = [
  documentsPage,
  uploadPage,
  sentPage,
  openDocumentPage,
  removeDocumentPage,
  checkPage,
  receiptPage,
  completionPage,
  withdrawPage,
  resultPage,
  askQuestionPage,
];
