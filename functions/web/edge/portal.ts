import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import { translator } from '../../../shared/i18n/catalogue/translate.ts';
import { instantOf } from '../../../shared/kernel/instants.ts';
import { LANGUAGES } from '../../../shared/kernel/text.ts';
import { anyone } from '../../http/access.ts';
import type { Event } from '../../http/request.ts';
import type { Fields } from '../forms/fields.ts';
import { failure, noFormOfOurs, notAllowed, notFound, unknownForm } from '../layout/failures.tsx';
import { signInFirst } from '../layout/session-pages.tsx';
import type { Doorkeeper, Entered } from '../session/sessions.ts';
import { allows } from './allows.ts';
import type { Assets } from './assets.ts';
import { languageCookies, remembered } from './language.ts';
import { type Page, pageAt, type Params, type Shown, type Visit } from './page.ts';
import { redirect } from './reply.ts';
import { replyOf } from './shown.ts';
import { isFromElsewhere, sentByScript, sentFields, submitted, type Submission } from './submission.ts';

/** What a function of the portal is made of. */
export interface Portal<App, V extends Visit> {
  readonly app: App;
  /** The pages among which an address below the language may be. */
  readonly pages: (path: string) => Promise<readonly Page<App, V>[]>;
  /** The visit as its pages take it; `undefined` when somebody has to sign in first. */
  readonly welcome: (visit: Visit) => V | undefined;
  readonly assets: Assets;
  /** Where everybody reaches the portal and the API: `https://granturi.example`. */
  readonly origin: string;
  readonly doorkeeper: Doorkeeper;
  /** Addresses without a language, by route: signing in and out. @default - none */
  readonly doors?: Readonly<Record<string, (event: Event, visit: Visit) => Promise<Reply>>>;
}

/** The Lambda handler of a part of the portal: the door without a language, the ways in and out, and pages. */
export const portal =
  <App, V extends Visit>(made: Portal<App, V>) =>
  async (event: Event): Promise<Reply> => {
    const started = performance.now();
    const reply = await answer(made, event);
    const milliseconds = Math.round(performance.now() - started);
    const { routeKey, requestContext } = event;
    const { requestId } = requestContext;
    const line = { level: 'info', requestId, route: routeKey, status: reply.statusCode, milliseconds };
    console.log(JSON.stringify(line));
    return reply;
  };

async function answer<App, V extends Visit>(made: Portal<App, V>, event: Event): Promise<Reply> {
  if (event.rawPath === '/') return redirect(`/${remembered(event)}`);
  let visit = await visitOf(event, made.origin);
  let cookies: readonly string[] = [];
  try {
    const entered = await made.doorkeeper.enter(event, visit.now);
    // kept whatever happens next: the browser's old ones are good for nothing any more
    cookies = entered.cookies;
    if (entered.person !== undefined) visit = { ...visit, person: entered.person };
    const door = made.doors?.[event.routeKey];
    if (door !== undefined) return withCookies(await door(event, visit), cookies);
    const shown = (await pageFor(made, event, visit, entered)) ?? notFound(visit);
    return replyOf(shown, visit, {
      event,
      assets: made.assets,
      cookies: [...cookies, ...languageCookies(visit.language, event)],
    });
  } catch (error) {
    const { requestId } = event.requestContext;
    const stack = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', requestId, stack }));
    return replyOf(failure(visit, requestId, error), visit, { event, assets: made.assets, cookies });
  }
}

/** Cookies before those of the reply, which have the last word. */
const withCookies = (reply: Reply, cookies: readonly string[]): Reply => ({
  ...reply,
  cookies: [...cookies, ...(reply.cookies ?? [])],
});

/** What is at this address for this person: the page, what its form did, the way to sign in, or a refusal. */
async function pageFor<App, V extends Visit>(
  made: Portal<App, V>,
  event: Event,
  visit: Visit,
  entered: Entered,
): Promise<Shown | Submission> {
  const found = pageAt(await made.pages(visit.path), visit.path);
  if (found === undefined) return undefined;
  const { page, params } = found;
  const sent = sentIn(event, visit, made.origin);
  if ('instead' in sent) return sent.instead;
  const { fields } = sent;
  const welcome = made.welcome(visit);
  if (welcome === undefined) return signInFirst(visit, event, { expired: entered.expired, sent: fields });
  if (!allows(page.allow ?? anyone, visit.person?.actor)) return notAllowed(visit);
  if (fields === undefined) return page.show(made.app, welcome, params);
  return formOf(made, event, welcome, { page, params, fields });
}

/** The fields of a form that one of our pages may have sent, `undefined` where nothing was sent; or what to say to any other. */
function sentIn(
  event: Event,
  visit: Visit,
  origin: string,
): { readonly fields: Fields | undefined } | { readonly instead: Shown | Submission } {
  if (event.requestContext.http.method !== 'POST') return { fields: undefined };
  // before anything else: what another site sent is not even kept to be sent again
  if (isFromElsewhere(event, origin)) return { instead: unknownForm(visit) };
  const sent = sentFields(event);
  if (sent.ok) return { fields: sent.value };
  const detail = noFormOfOurs(visit, sent.error);
  if (!sentByScript(event)) return { instead: unknownForm(visit, detail) };
  const refused = { ok: false, status: 400, refusal: sent.error, detail, mistakes: [] } as const;
  return { instead: { kind: 'refused-script', refused } };
}

interface Sent<App, V extends Visit> {
  readonly page: Page<App, V>;
  readonly params: Params;
  readonly fields: Fields;
}

async function formOf<App, V extends Visit>(
  made: Portal<App, V>,
  event: Event,
  visit: V,
  { page, params, fields }: Sent<App, V>,
): Promise<Shown | Submission> {
  const { person } = visit;
  if (person === undefined) return unknownForm(visit);
  const done = await submitted(made, event, { ...visit, person }, { forms: page.forms ?? {}, params, fields });
  if (done === undefined) return unknownForm(visit);
  if (done.kind !== 'refused') return done;
  const shown = await page.show(made.app, { ...visit, attempt: done.attempt }, params);
  if (shown === undefined || !('main' in shown) || done.attempt.refused.shownAgain === true) return shown;
  return { ...shown, status: done.attempt.refused.status, attempt: done.attempt };
}

async function visitOf(event: Event, origin: string): Promise<Visit> {
  const { rawPath, queryStringParameters, requestContext } = event;
  const [, first = '', ...rest] = rawPath.replace(/\/+$/, '').split('/');
  const language = LANGUAGES.find((ours) => ours === first) ?? remembered(event);
  const query = Object.entries(queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']);
  return {
    language,
    path: rest.length === 0 ? '' : `/${rest.join('/')}`,
    query: Object.fromEntries(query) as Record<string, string>, // the pairs above are texts
    now: instantOf(requestContext.timeEpoch),
    t: await translator(language),
    origin,
  };
}
