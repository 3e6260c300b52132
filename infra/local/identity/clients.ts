import type { ClientMetadata } from 'oidc-provider';
import type { IdentityClient } from './config.ts';

const HOUR = 3600;

/** A pool's client in the words of the provider; one with a code grant may always refresh, as in the cloud. */
export const clientMetadata = (client: IdentityClient): ClientMetadata => {
  const forPeople = client.grants.includes('code');
  return {
    client_id: client.id,
    client_name: client.name,
    ...(client.secret === undefined ? {} : { client_secret: client.secret }),
    token_endpoint_auth_method: client.secret === undefined ? 'none' : 'client_secret_basic',
    grant_types: [
      ...(forPeople ? ['authorization_code', 'refresh_token'] : []),
      ...(client.grants.includes('client_credentials') ? ['client_credentials'] : []),
    ],
    response_types: forPeople ? ['code'] : [],
    redirect_uris: [...client.callbackUrls],
    post_logout_redirect_uris: [...client.logoutUrls],
  };
};

/** How long what a client gets is good for, in seconds. */
export const validityOf = (client: IdentityClient | undefined) => ({
  access: client?.validity?.access ?? HOUR,
  id: client?.validity?.id ?? HOUR,
  refresh: client?.validity?.refresh ?? 12 * HOUR,
});

/** The origins people are sent back to. */
export const originsOf = (clients: readonly IdentityClient[]): readonly string[] => [
  ...new Set(
    clients.flatMap((client) => [...client.callbackUrls, ...client.logoutUrls].map((url) => new URL(url).origin)),
  ),
];
