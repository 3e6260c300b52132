import { everywhere } from './everywhere.ts';
import { rows } from './rows.ts';
import { foldDossier, keepTotals } from './score-sheet.ts';
import { tellOutcome } from './screening.ts';

everywhere();
document.querySelectorAll<HTMLElement>('[data-rows]').forEach(rows);
keepTotals(document);
foldDossier(document);
tellOutcome();
