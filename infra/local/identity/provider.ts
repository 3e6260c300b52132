import type { Configuration, default as Provider } from 'oidc-provider';
import { clientMetadata } from './clients.ts';
import { OPENID_SCOPES } from './config.ts';
import type { IdentityConfig } from './config.ts';
import { markup } from './markup.ts';
import type { Keys } from './keys.ts';
import { documentOf, languageOf, pageHeaders } from './page.ts';
import type { Records } from './records.ts';
import { TEXTS } from './texts.ts';
import { RESOURCE, tokens } from './tokens.ts';

interface Parts {
  readonly issuer: string;
  readonly config: IdentityConfig;
  readonly keys: Keys;
  readonly records: Records;
}

/** Builds the provider; a client it cannot serve stops the start with its name. */
export async function makeProvider(parts: Parts): Promise<Provider> {
  const { Provider, errors } = await import('oidc-provider');
  const provider = new Provider(parts.issuer, {
    ...storage(parts),
    ...protocol(parts.config),
    ...tokens(parts.config, errors.InvalidScope),
    ...pages(),
  });
  for (const client of parts.config.clients)
    await provider.Client.find(client.id).catch((reason: unknown) => {
      throw new Error(`Client ${client.name} cannot be served`, { cause: reason });
    });
  provider.on('server_error', (_ctx, error) => parts.config.log?.('identity', error.stack ?? error.message));
  return provider;
}

const storage = ({ config, keys, records }: Parts): Configuration => ({
  adapter: (model) => records.adapter(model),
  clients: config.clients.map(clientMetadata),
  jwks: { keys: [keys.signing] },
  cookies: {
    keys: [...keys.cookies],
    // Cookies know no ports: these names must not meet those of the portal on the same machine.
    names: { session: 'identity-session', interaction: 'identity-page', resume: 'identity-resume' },
    long: { sameSite: 'lax', httpOnly: true, signed: true },
    short: { sameSite: 'lax', httpOnly: true, signed: true },
  },
});

const protocol = (config: IdentityConfig): Configuration => ({
  routes: {
    authorization: '/oauth2/authorize',
    token: '/oauth2/token',
    revocation: '/oauth2/revoke',
    jwks: '/.well-known/jwks.json',
    end_session: '/logout',
  },
  responseTypes: ['code'],
  extraParams: ['lang'],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  expiresWithSession: () => false,
  scopes: [...OPENID_SCOPES],
  claims: {
    openid: ['sub', 'cognito:groups', 'cognito:username', 'token_use'],
    email: ['email', 'email_verified'],
    profile: ['name'],
  },
  conformIdTokenClaims: false,
  // A person who was asked once is not asked again by the same client; there is nobody to consent to.
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider } = oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const known = session.grantIdFor(client.clientId);
    const grant =
      (known === undefined ? undefined : await provider.Grant.find(known)) ??
      new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    const scopes = config.clients.find(({ id }) => id === client.clientId)?.scopes ?? [];
    grant.addOIDCScope(OPENID_SCOPES.join(' '));
    grant.addResourceScope(RESOURCE, scopes.join(' '));
    await grant.save();
    return grant;
  },
});

const pages = (): Configuration => ({
  interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
  renderError: (ctx, { error, error_description }) => {
    const language = languageOf(ctx.query['lang'], ctx.query['ui_locales']);
    const title = TEXTS[language].invalid;
    ctx.set(pageHeaders([]));
    ctx.type = 'html';
    ctx.body = documentOf({
      language,
      title,
      body: markup`<h1>${title}</h1> <p lang="en">${error}: ${error_description ?? ''}</p>`,
    });
  },
});
