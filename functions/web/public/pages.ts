import type { Page } from '../edge/page.ts';
import type { PublicApp } from './app.ts';
import { signedInPage } from '../layout/session-pages.tsx';
import { budgetPage, budgetsPage } from './pages/budget.tsx';
import { callPage } from './pages/call.tsx';
import { callsPage } from './pages/calls.tsx';
import { contactPage } from './pages/contact.tsx';
import { homePage } from './pages/home.tsx';
import { organisationsPage } from './pages/organisations.tsx';
import { accessibilityPage, cookiesPage, privacyPage } from './pages/prose.tsx';
import { receiptsPage } from './pages/receipts.tsx';
import { resultsPage } from './pages/results.tsx';

/** Every page everybody may read. */
export const pages: readonly Page<PublicApp>[] = [
  homePage,
  callsPage,
  callPage,
  resultsPage,
  budgetsPage,
  budgetPage,
  organisationsPage,
  receiptsPage,
  accessibilityPage,
  privacyPage,
  cookiesPage,
  contactPage,
  { path: '/signed-in', show: (_app, visit) => signedInPage(visit) },
];
