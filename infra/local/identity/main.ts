import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import type { Part } from '../part.ts';
import { ACCOUNTS } from './accounts.ts';
import { originsOf } from './clients.ts';
import { assertConsistent } from './config.ts';
import type { IdentityConfig } from './config.ts';
import { keysIn } from './keys.ts';
import type { Keys } from './keys.ts';
import { signedToken } from './mint.ts';
import type { TokenRequest } from './mint.ts';
import { makeProvider } from './provider.ts';
import { openRecords } from './records.ts';
import type { Records } from './records.ts';
import { identityServer } from './server.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** The user pool's stand-in: an OpenID provider whose tokens look like Cognito's. */
export interface Identity extends Part {
  /** What tokens carry in `iss`; keys are at `<issuer>/.well-known/jwks.json`. */
  readonly issuer: string;
  /** The published keys, for whoever verifies in the same process. */
  jwks(): Promise<JSONWebKeySet>;
  /** Signs an access token without a flow; works before the start, too. */
  mint(request: TokenRequest): Promise<string>;
}

/** Makes the stand-in of a user pool; it listens once started. */
export function identity(config: IdentityConfig): Identity {
  assertConsistent(config, [...new Set(ACCOUNTS.flatMap((account) => account.groups))]);
  const issuer = `http://127.0.0.1:${String(config.port)}/${config.poolId}`;
  let loading: Promise<Keys> | undefined;
  const keys = (): Promise<Keys> => (loading ??= keysIn(config.dataDir));
  let running: { readonly server: Server; readonly records: Records } | undefined;
  return {
    name: 'identity',
    env: {},
    issuer,
    jwks: async () => (await keys()).published,
    mint: async (request) => {
      const client = config.clients.find(({ grants }) => grants.includes('code')) ?? config.clients[0];
      const clientId = request.clientId ?? client?.id ?? '';
      const scopes = config.clients.find(({ id }) => id === clientId)?.scopes ?? [];
      return signedToken(issuer, await keys(), { ...request, clientId, scope: request.scope ?? scopes.join(' ') });
    },
    start: async () => {
      const records = await openRecords(join(config.dataDir, 'records.json'));
      const server = await serverOf(issuer, config, await keys(), records);
      server.listen(config.port, '127.0.0.1');
      await once(server, 'listening');
      running = { server, records };
    },
    stop: async () => {
      if (running === undefined) return;
      const { server, records } = running;
      running = undefined;
      server.close();
      server.closeAllConnections();
      await records.flush();
    },
  };
}

async function serverOf(issuer: string, config: IdentityConfig, keys: Keys, records: Records): Promise<Server> {
  const provider = await makeProvider({ issuer, config, keys, records });
  return identityServer({
    issuer,
    protocol: provider.callback(),
    signIn: signIn({ provider, records, origins: originsOf(config.clients) }),
    signOut: signOut({ provider, records, keys, config }),
    log: config.log,
  });
}
