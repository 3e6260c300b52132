import { en as applicantWords } from './applicant/en.ts';
import { en as auditWords } from './audit/en.ts';
import { en as chairWords } from './chair/en.ts';
import { en as dossierWords } from './dossier/en.ts';
import { en as evaluatorWords } from './evaluator/en.ts';
import { en as filingWords } from './filing/en.ts';
import { en as financeWords } from './finance/en.ts';
import { en as officerWords } from './officer/en.ts';
import { en as portalWords } from './portal/en.ts';
import { en as publicWords } from './public/en.ts';
import { en as reviewWords } from './review/en.ts';

/** Every message, part by part. */
export const en = {
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
