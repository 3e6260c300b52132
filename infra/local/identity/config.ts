import type { Log } from '../log.ts';

/** An app client of the user pool, as the template describes it. */
export interface IdentityClient {
  readonly id: string;
  readonly name: string;
  /** @default - a public client, which proves itself by PKCE alone */
  readonly secret?: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly grants: readonly ('code' | 'client_credentials')[];
  readonly scopes: readonly string[];
  /** Seconds. @default - an hour; twelve for the refresh token */
  readonly validity?: Partial<Readonly<Record<'access' | 'id' | 'refresh', number | undefined>>>;
}

/** A resource server of the user pool; its scopes are named `identifier/scope` in tokens. */
export interface ResourceServer {
  readonly identifier: string;
  readonly scopes: readonly string[];
}

/** The user pool that is stood in for, and where. */
export interface IdentityConfig {
  readonly poolId: string;
  readonly groups: readonly string[];
  readonly clients: readonly IdentityClient[];
  readonly resourceServers: readonly ResourceServer[];
  /** A fixed port: the issuer's address is part of every token. */
  readonly port: number;
  /** Keys and sessions are kept here, so that tokens outlive a restart. */
  readonly dataDir: string;
  /** @default - failures are not reported */
  readonly log?: Log;
}

/** The scopes of OpenID Connect that every pool has. */
export const OPENID_SCOPES: readonly string[] = ['openid', 'email', 'profile'];

/** Refuses what the cloud would refuse when it makes the pool: scopes nobody defined, accounts of unknown groups. */
export function assertConsistent(config: IdentityConfig, groupsInUse: readonly string[]): void {
  const offered = config.resourceServers.flatMap((server) =>
    server.scopes.map((name) => `${server.identifier}/${name}`),
  );
  const known = [...OPENID_SCOPES, ...offered];
  for (const client of config.clients)
    for (const scope of client.scopes)
      if (!known.includes(scope)) throw new Error(`Client ${client.name}: no resource server offers scope ${scope}`);
  for (const group of groupsInUse)
    if (!config.groups.includes(group)) throw new Error(`A demo account is in group ${group}, which the pool lacks`);
}
