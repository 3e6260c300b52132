import { cutFunding } from './cut-funding.ts';
import { getBudget } from './get-budget.ts';
import { getVerification } from './get-verification.ts';
import { listEntries } from './list-entries.ts';
import { secureFunding } from './secure-funding.ts';
import { transferFunding } from './transfer-funding.ts';

export const routes = [getBudget, listEntries, getVerification, secureFunding, cutFunding, transferFunding] as const;
