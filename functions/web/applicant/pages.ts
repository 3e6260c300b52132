import type { OwnPage } from '../edge/page.ts';
import { accountPage } from './account/account.tsx';
import type { ApplicantApp } from './app.ts';
import { applicationPages } from './applications/pages.ts';
import { filingPages } from './filing/pages.ts';
import { organisationPages } from './organisations/pages.ts';

/** Every page of who applies. */
export const pages: readonly OwnPage<ApplicantApp>[] = [
  accountPage,
  ...organisationPages,
  ...applicationPages,
  ...filingPages,
];
