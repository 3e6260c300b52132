import type { IncomingMessage, ServerResponse } from 'node:http';
import { compactVerify } from 'jose';
import type { default as Provider } from 'oidc-provider';
import * as z from 'zod';
import type { IdentityConfig } from './config.ts';
import { markup } from './markup.ts';
import type { Keys } from './keys.ts';
import { languageOf, pageHeaders, sendPage } from './page.ts';
import type { Records } from './records.ts';
import { endSession, sessionOf } from './session.ts';
import { TEXTS } from './texts.ts';

interface Parts {
  readonly provider: Provider;
  readonly records: Records;
  readonly keys: Keys;
  readonly config: IdentityConfig;
}

/**
 * Ends the session and what it granted, then sends the person to an address of the client. It takes what Cognito takes
 * (`client_id`, `logout_uri`) and what OpenID Connect says (`id_token_hint`, `post_logout_redirect_uri`, `state`), and like
 * Cognito it asks nothing back.
 */
export const signOut =
  ({ provider, records, keys, config }: Parts) =>
  async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> => {
    const asked = url.searchParams;
    const language = languageOf(asked.get('lang'), asked.get('ui_locales'));
    const target = asked.get('logout_uri') ?? asked.get('post_logout_redirect_uri');
    const clientId = asked.get('client_id') ?? (await audienceOf(asked.get('id_token_hint'), keys));
    const client = config.clients.find(({ id }) => id === clientId);
    if (client === undefined || (target !== null && !client.logoutUrls.includes(target))) {
      const title = TEXTS[language].invalid;
      sendPage(res, 400, { language, title, body: markup`<h1>${title}</h1>` }, []);
      return;
    }
    await endSession(records, await sessionOf(provider, req, res));
    if (target === null) {
      const title = TEXTS[language].signedOut;
      sendPage(res, 200, { language, title, body: markup`<h1>${title}</h1>` }, []);
      return;
    }
    const location = new URL(target);
    const state = asked.get('state');
    if (state !== null) location.searchParams.set('state', state);
    res.writeHead(302, { ...pageHeaders([]), location: location.href }).end();
  };

const Audience = z.object({ aud: z.string() });

/** Which client an id token was for; an expired one still tells, a foreign one does not. */
async function audienceOf(token: string | null, keys: Keys): Promise<string | undefined> {
  const [key] = keys.published.keys;
  if (token === null || key === undefined) return undefined;
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['RS256'] });
    return Audience.parse(JSON.parse(new TextDecoder().decode(payload))).aud;
  } catch {
    return undefined;
  }
}
