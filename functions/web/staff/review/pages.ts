import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { assignmentsPage } from './assignments/assignments.tsx';
import { commissionPage } from './commission/commission.tsx';
import { dossierPage } from './dossier/dossier.tsx';
import { filedDocumentPage } from './dossier/open-document.ts';
import { applicationsPage } from './list/list.tsx';
import { applicationScoresPage } from './scores/application-scores.tsx';
import { scoresPage } from './scores/scores.tsx';
import { screeningPage } from './screening/screening.tsx';

/** The check of applications, the commission and its work. */
export const reviewPages: readonly OwnPage<StaffApp>[] = [
  applicationsPage,
  dossierPage,
  filedDocumentPage,
  screeningPage,
  commissionPage,
  assignmentsPage,
  scoresPage,
  applicationScoresPage,
];
