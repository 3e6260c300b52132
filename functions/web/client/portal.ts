import { Button, createAll, ErrorSummary } from 'govuk-frontend';
import { autosave } from './autosave.ts';
import { count } from './count.ts';
import { liveTotals } from './live-totals.ts';
import { rows } from './rows.ts';
import { enhancePrinting } from './print.ts';
import { enhanceUploads } from './uploads.ts';
import { foldDossier, keepTotals } from './score-sheet.ts';
import { tellOutcome } from './screening.ts';

// What needs a script to be of use applies from here on; without one the pages are the same, with more clicks.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// A second click within a second is not sent. The summary of mistakes has the focus by its own attribute; its links lead to the fields.
createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary, { disableAutoFocus: true });

document.querySelectorAll<HTMLElement>('[data-rows]').forEach(rows);
document.querySelectorAll<HTMLElement>('[data-budget]').forEach(liveTotals);
document.querySelectorAll<HTMLElement>('.b-counted').forEach(count);
document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(autosave);
enhanceUploads();
enhancePrinting();
keepTotals(document);
foldDossier(document);
tellOutcome();
