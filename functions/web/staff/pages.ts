import type { OwnPage } from '../edge/page.ts';
import type { StaffApp } from './app.ts';
import { auditPages } from './audit/pages.ts';
import { chairPages } from './chair/pages.ts';
import { evaluationPages } from './evaluation/pages.ts';
import { financePages } from './finance/pages.ts';
import { officerPages } from './officer/pages.ts';
import { reviewPages } from './review/pages.ts';

/** Every page of the authority's people. */
export const pages: readonly OwnPage<StaffApp>[] = [
  ...evaluationPages,
  ...officerPages,
  ...reviewPages,
  ...chairPages,
  ...financePages,
  ...auditPages,
];
