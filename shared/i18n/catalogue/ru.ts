import { ru as applicantWords } from './applicant/ru.ts';
import { ru as auditWords } from './audit/ru.ts';
import { ru as chairWords } from './chair/ru.ts';
import { ru as dossierWords } from './dossier/ru.ts';
import { ru as evaluatorWords } from './evaluator/ru.ts';
import { ru as filingWords } from './filing/ru.ts';
import { ru as financeWords } from './finance/ru.ts';
import { ru as officerWords } from './officer/ru.ts';
import { ru as portalWords } from './portal/ru.ts';
import { ru as publicWords } from './public/ru.ts';
import { ru as reviewWords } from './review/ru.ts';

/** Every message, part by part. */
export const ru = {
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
