import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { budgetPage } from './budget.tsx';
import { cutPage } from './cut.tsx';
import { ledgerPage } from './ledger.tsx';
import { programmesPage } from './programmes.tsx';
import { securePage } from './secure.tsx';
import { transferPage } from './transfer.tsx';
import { verificationPage } from './verification.tsx';

export const financePages: readonly OwnPage<StaffApp>[] = [
  programmesPage,
  budgetPage,
  ledgerPage,
  securePage,
  cutPage,
  transferPage,
  verificationPage,
];
