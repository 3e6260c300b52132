import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { applicationPage } from './application.tsx';
import { applyPage } from './apply.tsx';
import { myPage } from './my.tsx';
import { budgetPage } from './section-budget.tsx';
import { declarationsPage } from './section-declarations.tsx';
import { descriptionPage } from './section-description.tsx';
import { contactsPage, experiencePage } from './section-people.tsx';
import { projectPage } from './section-project.tsx';
import { activitiesPage, indicatorsPage, partnersPage } from './section-rows.tsx';

export const applicationPages: readonly OwnPage<ApplicantApp>[] = [
  myPage,
  applyPage,
  applicationPage,
  projectPage,
  descriptionPage,
  experiencePage,
  contactsPage,
  activitiesPage,
  indicatorsPage,
  partnersPage,
  budgetPage,
  declarationsPage,
];
