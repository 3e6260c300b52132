import { Button, createAll, ErrorSummary } from 'govuk-frontend';
import { askBeforeLeaving } from './leave.ts';

/** What forms do wherever there is a script; without one the pages are the same, with more clicks. */
export function everywhere(): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  // A second click within a second is not sent. The summary of mistakes has the focus by its own attribute; its links lead to the fields.
  createAll(Button, { preventDoubleClick: true });
  createAll(ErrorSummary, { disableAutoFocus: true });
  askBeforeLeaving();
}
