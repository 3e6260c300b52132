import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import { translator } from '../../../shared/i18n/catalogue/translate.ts';
import { instantOf } from '../../../shared/kernel/instants.ts';
import { LANGUAGES, type Language } from '../../../shared/kernel/text.ts';
import { languageOf } from '../../http/problem.ts';
import type { Event } from '../../http/request.ts';
import { documentOf } from '../layout/document.tsx';
import { failure, notFound } from '../layout/failures.tsx';
import type { Assets } from './assets.ts';
import { type Page, pageAt, type View, type Visit } from './page.ts';
import { htmlReply, redirect } from './reply.ts';

/** What a function of the portal is made of. */
export interface Portal<App> {
  readonly app: App;
  readonly pages: readonly Page<App>[];
  readonly assets: Assets;
  /** Where everybody reaches the portal and the API: `https://granturi.example`. */
  readonly origin: string;
}

/** The Lambda handler of a part of the portal: the door without a language, and pages. */
export const portal =
  <App>(made: Portal<App>) =>
  async (event: Event): Promise<Reply> => {
    const started = performance.now();
    const reply = await answer(made, event);
    const milliseconds = Math.round(performance.now() - started);
    const { routeKey, requestContext } = event;
    console.log(
      JSON.stringify({
        level: 'info',
        requestId: requestContext.requestId,
        route: routeKey,
        status: reply.statusCode,
        milliseconds,
      }),
    );
    return reply;
  };

async function answer<App>(made: Portal<App>, event: Event): Promise<Reply> {
  if (event.rawPath === '/') return redirect(`/${remembered(event)}`);
  const visit = visitOf(event, made.origin);
  const accepts = event.headers['accept-encoding'];
  const view = await viewOf(made, visit, event);
  const cookies = cookiesFor(visit.language, event);
  return htmlReply({ status: view.status ?? 200, html: documentOf(view, visit, made.assets), accepts, cookies });
}

/** The page of an address; what nobody foresaw is logged and shown as a page too. */
async function viewOf<App>({ app, pages }: Portal<App>, visit: Visit, event: Event): Promise<View> {
  try {
    const found = pageAt(pages, visit.path);
    return (found && (await found.page.show(app, visit, found.params))) ?? notFound(visit);
  } catch (error) {
    const { requestId } = event.requestContext;
    const stack = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', requestId, stack }));
    return failure(visit, requestId, error);
  }
}

function visitOf({ rawPath, headers, queryStringParameters, requestContext }: Event, origin: string): Visit {
  const [, first = '', ...rest] = rawPath.replace(/\/+$/, '').split('/');
  const language = LANGUAGES.find((ours) => ours === first) ?? languageOf(headers['accept-language']);
  const query = Object.entries(queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']);
  return {
    language,
    path: rest.length === 0 ? '' : `/${rest.join('/')}`,
    query: Object.fromEntries(query) as Record<string, string>, // the pairs above are texts
    now: instantOf(requestContext.timeEpoch),
    t: translator(language),
    origin,
  };
}

const COOKIE = 'language';

/** The language chosen last, or the browser's, or Romanian. */
const remembered = (event: Event): Language =>
  LANGUAGES.find((language) => event.cookies?.includes(`${COOKIE}=${language}`) === true) ??
  languageOf(event.headers['accept-language']);

/** Reading in a language is choosing it; it is written only when it changes. */
const cookiesFor = (language: Language, { cookies = [] }: Event): readonly string[] =>
  cookies.includes(`${COOKIE}=${language}`)
    ? []
    : [`${COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; Secure; HttpOnly`];
