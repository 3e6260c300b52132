import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { accountOf } from './accounts.ts';
import type { Account } from './accounts.ts';
import { validityOf } from './clients.ts';
import type { IdentityClient, IdentityConfig } from './config.ts';
import { poolClaims } from './mint.ts';

/** Every token is for this one resource: a token for a resource is a signed JWT, any other would be an opaque string. */
export const RESOURCE = 'urn:concurs:api';
// Seconds.
const PAGE_IS_GOOD_FOR = 1800;
const CODE_IS_GOOD_FOR = 300;
const SESSION_IS_GOOD_FOR = 3600;
const GRANT_IS_GOOD_FOR = 30 * 86_400;

type Refuse = new (description: string, scope: string) => Error;

/** What tokens say, for whom, and how long they are good. */
export const tokens = (config: IdentityConfig, InvalidScope: Refuse): Configuration => ({
  ttl: lifetimes(config),
  features: {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, _resource, client) => {
        const scopes = configOf(config, client.clientId)?.scopes ?? [];
        const refused = requested(ctx).find((scope) => !scopes.includes(scope));
        if (refused !== undefined) throw new InvalidScope('requested scope is not allowed', refused);
        asksForAll(ctx, scopes);
        const jwt = { sign: { alg: 'RS256' } } as const;
        return { scope: scopes.join(' '), audience: client.clientId, accessTokenFormat: 'jwt', jwt };
      },
    },
  },
  extraTokenClaims: (_ctx, token) => {
    const account = 'accountId' in token ? accountOf(token.accountId) : undefined;
    return poolClaims(account?.username, account?.groups);
  },
  findAccount: (_ctx, sub) => {
    const account = accountOf(sub);
    return account && { accountId: sub, claims: () => personClaims(account) };
  },
});

const lifetimes = (config: IdentityConfig): NonNullable<Configuration['ttl']> => {
  const validity = (client: { readonly clientId: string }) => validityOf(configOf(config, client.clientId));
  return {
    AccessToken: (_ctx, _token, client) => validity(client).access,
    ClientCredentials: (_ctx, _token, client) => validity(client).access,
    IdToken: (_ctx, _token, client) => validity(client).id,
    // The hours count from signing in, not from the last refresh.
    RefreshToken: (ctx, _token, client) =>
      ctx.oidc.entities.RotatedRefreshToken?.remainingTTL ?? validity(client).refresh,
    AuthorizationCode: CODE_IS_GOOD_FOR,
    Interaction: PAGE_IS_GOOD_FOR,
    Session: SESSION_IS_GOOD_FOR,
    Grant: GRANT_IS_GOOD_FOR,
  };
};

const personClaims = ({ sub, username, name, email, groups }: Account) => ({
  sub,
  name,
  email,
  email_verified: true,
  token_use: 'id',
  'cognito:username': username,
  ...(groups.length === 0 ? {} : { 'cognito:groups': [...groups] }),
});

/** A machine that names no scope gets all of its own, as in the cloud. */
function asksForAll({ oidc }: KoaContextWithOIDC, scopes: readonly string[]): void {
  if (oidc.params?.['grant_type'] === 'client_credentials') oidc.params['scope'] ??= scopes.join(' ');
}

const configOf = (config: IdentityConfig, clientId: string): IdentityClient | undefined =>
  config.clients.find((client) => client.id === clientId);

const requested = (ctx: KoaContextWithOIDC): readonly string[] => {
  const scope = ctx.oidc.params?.['scope'];
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
};
