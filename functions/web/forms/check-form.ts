import type { Result } from '../../../shared/kernel/result.ts';
import type { EdgeRefusal } from '../../http/request.ts';
import type { Form, Refused, Sent } from '../edge/form.ts';
import type { OwnVisit } from '../edge/page.ts';
import { type FormKit, refusedIn } from './route-form.ts';

const shownAgain: Refused = {
  ok: false,
  status: 200,
  refusal: { code: 'ShownAgain' },
  detail: '',
  mistakes: [],
  shownAgain: true,
};

/** A form that writes nothing: what it says is reckoned as its route would, and the page is shown again to be confirmed. */
export const checkForm = <App extends { readonly kit: FormKit }>(
  reckon: (app: App, visit: OwnVisit, sent: Sent) => Promise<Result<unknown, EdgeRefusal>>,
): Form<App> => ({
  submit: async (app, visit, sent) => {
    const reckoned = await reckon(app, visit, sent);
    return reckoned.ok ? shownAgain : refusedIn(app.kit.sentences, visit, sent.fields, reckoned.error);
  },
});

/** Back from the check to the fields, filled in as they were. */
export const editForm: Form<unknown> = { submit: () => Promise.resolve(shownAgain) };
