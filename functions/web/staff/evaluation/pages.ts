import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { conflictPage } from './conflict.tsx';
import { evaluatedDocumentPage } from './document.ts';
import { lockPage } from './lock.tsx';
import { sheetPage } from './sheet.tsx';
import { tasksPage } from './tasks.tsx';

/** What an evaluator does: choose, declare, read and score, lock. */
export const evaluationPages: readonly OwnPage<StaffApp>[] = [
  tasksPage,
  conflictPage,
  evaluatedDocumentPage,
  lockPage,
  sheetPage,
];
