import { ro as applicantWords } from './applicant/ro.ts';
import { ro as auditWords } from './audit/ro.ts';
import { ro as chairWords } from './chair/ro.ts';
import { ro as dossierWords } from './dossier/ro.ts';
import { ro as evaluatorWords } from './evaluator/ro.ts';
import { ro as filingWords } from './filing/ro.ts';
import { ro as financeWords } from './finance/ro.ts';
import { ro as officerWords } from './officer/ro.ts';
import { ro as portalWords } from './portal/ro.ts';
import { ro as publicWords } from './public/ro.ts';
import { ro as reviewWords } from './review/ro.ts';

/** Every message, part by part. */
export const ro = {
  ...publicWords,
  ...portalWords,
  ...dossierWords,
  ...applicantWords,
  ...filingWords,
  ...evaluatorWords,
  ...officerWords,
  ...reviewWords,
  ...chairWords,
  ...financeWords,
  ...auditWords,
};
