import { Button, createAll, ErrorSummary } from 'govuk-frontend';
import { foldDossier, keepTotals } from './score-sheet.ts';

// What needs a script to be of use applies from here on; without one the pages are the same, with more clicks.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// A second click within a second is not sent. The summary of mistakes has the focus by its own attribute; its links lead to the fields.
createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary, { disableAutoFocus: true });

keepTotals(document);
foldDossier(document);
