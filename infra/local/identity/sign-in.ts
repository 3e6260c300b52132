import type { IncomingMessage, ServerResponse } from 'node:http';
import type { default as Provider } from 'oidc-provider';
import { PASSWORD, accountNamed } from './accounts.ts';
import type { Account } from './accounts.ts';
import { markup } from './markup.ts';
import { languageOf, pageHeaders, sendPage } from './page.ts';
import type { Records } from './records.ts';
import { endSession, sessionOf } from './session.ts';
import { missing, signInPage } from './sign-in-page.ts';
import type { Faults } from './sign-in-page.ts';
import { TEXTS } from './texts.ts';

const LARGEST_FORM = 4096;

interface Parts {
  readonly provider: Provider;
  readonly records: Records;
  /** Where people go from here. */
  readonly origins: readonly string[];
}

/** Shows the sign-in page and takes its form; the provider then sends the person on. */
export const signIn =
  ({ provider, records, origins }: Parts) =>
  async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> => {
    const page = await provider.interactionDetails(req, res).catch(() => undefined);
    const chosen = url.searchParams.get('lang');
    if (page === undefined) {
      expired(res, chosen);
      return;
    }
    const { lang, ui_locales: locales } = page.params;
    const language = languageOf(chosen, lang, locales);
    const show = (status: number, email: string, faults: Faults): void => {
      sendPage(res, status, signInPage({ path: url.pathname, language, email, faults }), origins);
    };
    if (req.method !== 'POST') {
      show(200, '', {});
      return;
    }
    const form = await formOf(req);
    if (form === undefined) {
      res.writeHead(413).end();
      return;
    }
    const answer = judged(form);
    if ('faults' in answer) {
      show(422, form.get('email') ?? '', answer.faults);
      return;
    }
    for (const [name, value] of Object.entries(pageHeaders(origins))) res.setHeader(name, value);
    const login = { accountId: answer.account.sub };
    const session = await sessionOf(provider, req, res);
    if (session.accountId !== undefined && session.accountId !== login.accountId) {
      // Somebody else takes over this browser: the provider would ask for that with a script, our pages have none.
      await endSession(records, session);
      delete page.session;
      await page.save(page.exp - Math.floor(Date.now() / 1000));
    }
    await provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
  };

/** A demo account was chosen, or e-mail and password were typed. */
function judged(form: URLSearchParams): { account: Account } | { faults: Faults } {
  const chosen = accountNamed(form.get('account') ?? '');
  if (chosen !== undefined) return { account: chosen };
  const [email, password] = [form.get('email') ?? '', form.get('password') ?? ''];
  const faults = missing(email, password);
  if (Object.keys(faults).length > 0) return { faults };
  const account = accountNamed(email);
  // Whether the account or the password was wrong is not told, as in the cloud.
  return account === undefined || password !== PASSWORD ? { faults: { email: 'refused' } } : { account };
}

function expired(res: ServerResponse, chosen: string | null): void {
  const language = languageOf(chosen);
  const { expired: title, expiredHint } = TEXTS[language];
  sendPage(
    res,
    400,
    {
      language,
      title,
      body: markup`<h1>${title}</h1> <p>${expiredHint}</p>`,
    },
    [],
  );
}

/** Undefined when it is larger than any form of ours. */
async function formOf(req: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FORM) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
