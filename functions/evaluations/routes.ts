import { assignEvaluators } from './assign-evaluators.ts';
import { declareInterests } from './declare-interests.ts';
import { listCallSheets } from './list-call-sheets.ts';
import { listOwnSheets } from './list-own-sheets.ts';
import { lockSheet } from './lock-sheet.ts';
import { scoreApplication } from './score-application.ts';
import { setCommission } from './set-commission.ts';
import { viewOwnSheet } from './view-own-sheet.ts';

export const routes = [
  setCommission,
  assignEvaluators,
  listOwnSheets,
  viewOwnSheet,
  declareInterests,
  scoreApplication,
  lockSheet,
  listCallSheets,
] as const;
