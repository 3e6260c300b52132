import type { Result } from '../../../shared/kernel/result.ts';
import type { Event } from '../../http/request.ts';
import { type Fields, fieldsOf, type NoFormOfOurs, one } from '../forms/fields.ts';
import { isOwnForm } from '../session/sessions.ts';
import type { Attempt, Form, Refused, Taken } from './form.ts';
import type { OwnVisit, Params } from './page.ts';

/** What became of a form: taken, or refused to a script; a page is shown again with what was typed. */
export type Submission =
  | { readonly kind: 'taken'; readonly taken: Taken; readonly scripted: boolean }
  | { readonly kind: 'refused-script'; readonly refused: Refused };
type Done = Submission | { readonly kind: 'refused'; readonly attempt: Attempt };

interface Sent<App> {
  readonly forms: Readonly<Record<string, Form<App>>>;
  readonly params: Params;
  readonly fields: Fields;
}

/** Sends a form that was made for this session; one that was not is shown again, filled in, and not sent. `undefined`: there is no such form here. */
export async function submitted<App>(
  { app }: { readonly app: App },
  event: Event,
  visit: OwnVisit,
  { forms, params, fields }: Sent<App>,
): Promise<Done | undefined> {
  const name = one(fields, '_form');
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form === undefined) return undefined;
  const own = isOwnForm(visit.person, one(fields, '_token'));
  const { requestId } = event.requestContext;
  const outcome = own ? await form.submit(app, visit, { fields, params, requestId }) : renewedSession(visit);
  const scripted = sentByScript(event);
  if (outcome.ok) return { kind: 'taken', taken: outcome, scripted };
  if (scripted) return { kind: 'refused-script', refused: outcome };
  return { kind: 'refused', attempt: { form: name, fields, refused: outcome, labels: new Map() } };
}

/** Whether another site sent it; browsers say whose page a form was on. */
export const isFromElsewhere = ({ headers }: Event, origin: string): boolean =>
  headers['origin'] !== undefined && headers['origin'] !== origin;

/** Whether our own script sent it and wants to know, instead of a page to show. */
export const sentByScript = ({ headers }: Event): boolean => headers['accept'] === 'application/json';

/** What the form held, or why it is none of ours. */
export const sentFields = ({ body = '', isBase64Encoded }: Event): Result<Fields, NoFormOfOurs> =>
  fieldsOf(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body);

const renewedSession = ({ t }: OwnVisit): Refused => ({
  ok: false,
  status: 403,
  refusal: { code: 'FormOfAnotherSession' },
  detail: t('formOfAnotherSession'),
  mistakes: [],
});
