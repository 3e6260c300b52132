import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import * as z from 'zod';
import type { Event } from '../../http/request.ts';
import type { Assets } from '../edge/assets.ts';
import { at, type Visit } from '../edge/page.ts';
import { htmlReply, redirect } from '../edge/reply.ts';
import { replyOf } from '../edge/shown.ts';
import { sentFields } from '../edge/submission.ts';
import { one } from '../forms/fields.ts';
import { noFormOfOurs, unknownForm } from '../layout/failures.tsx';
import { leavingDocument } from '../layout/leaving.tsx';
import { startOf } from '../layout/navigation.ts';
import { signInFailed } from '../layout/session-pages.tsx';
import { cookieOf, forget, keep, SIGNING_IN } from '../session/cookies.ts';
import type { AskProvider } from '../session/entrance.ts';
import { returnPath } from '../session/return-path.ts';
import { type Doorkeeper, isOwnForm } from '../session/sessions.ts';

interface Deps {
  readonly provider: AskProvider;
  readonly doorkeeper: Doorkeeper;
  readonly assets: Assets;
  readonly origin: string;
}

const Begun = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string().optional() });
/** A sign-in that takes longer has to be begun again, seconds. */
const MOST_SECONDS = 900;

const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function begunIn(event: Event) {
  try {
    return Begun.safeParse(JSON.parse(Buffer.from(cookieOf(event, SIGNING_IN) ?? '', 'base64url').toString('utf8')))
      .data;
  } catch {
    return undefined;
  }
}

/** The ways in and out of the portal. */
export function doorsWith({ provider, doorkeeper, assets, origin }: Deps) {
  const begin = async (event: Event, { language, query }: Visit): Promise<Reply> => {
    const { newPending, signInUrl } = await provider();
    const pending = newPending();
    const back = returnPath(query['return']);
    const value = packed({ ...pending, ...(back === undefined ? {} : { back }) });
    const reply = redirect(await signInUrl(pending, language));
    return { ...reply, cookies: [keep(SIGNING_IN, value, MOST_SECONDS)] };
  };
  const finish = async (event: Event, visit: Visit): Promise<Reply> => {
    const begun = begunIn(event);
    const returned = new URLSearchParams(event.rawQueryString);
    const signedIn = begun && (await (await provider()).finish(returned, begun));
    if (signedIn === undefined)
      return replyOf(signInFailed(visit), visit, { event, assets, cookies: [forget(SIGNING_IN)] });
    const cookie = await doorkeeper.begin(signedIn, visit.now);
    const to = returnPath(begun?.back) ?? at(visit, startOf(signedIn.actor));
    return { ...redirect(to), cookies: [cookie, forget(SIGNING_IN)] };
  };
  const leave = async (event: Event, visit: Visit): Promise<Reply> => {
    const sent = sentFields(event);
    const { person } = visit;
    const refused = (why?: string) => replyOf(unknownForm(visit, why), visit, { event, assets, cookies: [] });
    if (!sent.ok) return refused(noFormOfOurs(visit, sent.error));
    if (person !== undefined && !isOwnForm(person, one(sent.value, '_token'))) return refused();
    const cookies = await doorkeeper.leave(event, one(sent.value, 'everywhere') === 'yes');
    const html = leavingDocument(visit, await (await provider()).signOutUrl(`${origin}/`));
    const accepts = event.headers['accept-encoding'];
    return { ...htmlReply({ status: 200, html, accepts, policy: { scripted: false } }), cookies: [...cookies] };
  };
  return { 'GET /auth/sign-in': begin, 'GET /auth/callback': finish, 'POST /auth/sign-out': leave };
}
