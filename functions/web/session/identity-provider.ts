import * as oauth from 'oauth4webapi';
import type { Actor } from '../../../shared/kernel/actor.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { actorOf } from '../../http/caller.ts';
import { isOutage } from '../../http/outages.ts';
import type { VerifyToken } from '../../http/token.ts';

/** Who the identity provider says has signed in, and for how many seconds that holds. */
export interface SignedIn {
  readonly actor: Actor;
  /** The name people read. */
  readonly person: string;
  readonly refreshToken: string;
  readonly seconds: number;
}

/** What has to come back unchanged from a sign-in; only the browser that began it has it. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProviderSettings {
  /** `iss` of every token. */
  readonly issuer: string;
  readonly clientId: string;
  /** Where people return to after signing in. */
  readonly callback: string;
  readonly verify: VerifyToken;
}

/** What a new sign-in has to bring back. */
const newPending = (): Pending => ({
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
  verifier: oauth.generateRandomCodeVerifier(),
});

/** The identity provider by OpenID Connect: authorization code with PKCE, as a client without a secret. */
export function identityProvider({ issuer, clientId, callback, verify }: ProviderSettings) {
  const client: oauth.Client = { client_id: clientId };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its warning is its name: only an issuer that is itself `http:` is asked so
  const insecure = { [oauth.allowInsecureRequests]: issuer.startsWith('http:') };
  const server = onceKnown(() => discovered(issuer, insecure));
  const signedIn = async (tokens: oauth.TokenEndpointResponse, before?: string): Promise<SignedIn | undefined> => {
    const claims = await verify(`Bearer ${tokens.access_token}`);
    const actor = claims && actorOf(claims);
    const refreshToken = tokens.refresh_token ?? before;
    if (actor === undefined || refreshToken === undefined) return undefined;
    return {
      actor,
      person: nameIn(tokens) ?? actor.name,
      refreshToken,
      seconds: tokens.expires_in ?? 300,
    };
  };
  return {
    newPending,
    /** The address of the sign-in page. */
    signInUrl: async ({ state, nonce, verifier }: Pending, language: Language): Promise<string> => {
      const url = new URL((await server()).authorization_endpoint ?? '');
      const challenge = await oauth.calculatePKCECodeChallenge(verifier);
      url.search = new URLSearchParams({
        ...{ client_id: clientId, redirect_uri: callback, response_type: 'code', scope: 'openid email profile' },
        ...{ state, nonce, code_challenge: challenge, code_challenge_method: 'S256', lang: language },
      }).toString();
      return url.href;
    },
    /** Exchanges what came back for tokens; `undefined` when it is not what was begun, or was refused. */
    finish: async (returned: URLSearchParams, { state, nonce, verifier }: Pending): Promise<SignedIn | undefined> =>
      unlessRefused(async () => {
        const known = await server();
        const params = oauth.validateAuthResponse(known, client, returned, state);
        const none = oauth.None();
        const reply = await oauth.authorizationCodeGrantRequest(
          ...([known, client, none, params, callback, verifier, insecure] as const),
        );
        const options = { expectedNonce: nonce, requireIdToken: true };
        return signedIn(await oauth.processAuthorizationCodeResponse(known, client, reply, options));
      }),
    /** New tokens for an old refresh token, which is used up by it; `undefined` when it is not good any more. */
    refresh: async (token: string): Promise<SignedIn | undefined> =>
      unlessRefused(async () => {
        const known = await server();
        const reply = await oauth.refreshTokenGrantRequest(known, client, oauth.None(), token, insecure);
        return signedIn(await oauth.processRefreshTokenResponse(known, client, reply), token);
      }),
    /** Makes a refresh token worthless. */
    revoke: async (token: string): Promise<void> => {
      await unlessRefused(async () => {
        const reply = await oauth.revocationRequest(await server(), client, oauth.None(), token, insecure);
        await oauth.processRevocationResponse(reply);
        return undefined;
      });
    },
    /** Where the provider's own session is ended; it sends people on to `returnTo`. */
    signOutUrl: async (returnTo: string): Promise<string> => {
      const url = new URL((await server()).end_session_endpoint ?? '');
      url.search = new URLSearchParams({ client_id: clientId, logout_uri: returnTo }).toString();
      return url.href;
    },
  };
}
export type IdentityProvider = ReturnType<typeof identityProvider>;

/** The name somebody goes by, when they gave one. */
function nameIn(tokens: oauth.TokenEndpointResponse): string | undefined {
  const name = oauth.getValidatedIdTokenClaims(tokens)?.['name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** Asks until there is an answer, which is remembered. */
function onceKnown<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () =>
    (known ??= ask().catch((failure: unknown) => {
      known = undefined;
      throw failure;
    }));
}

async function discovered(
  issuer: string,
  insecure: oauth.HttpRequestOptions<'GET'>,
): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, insecure));
}

/** What the provider or the protocol refuses is no sign-in; that it is away, or speaks nonsense, is an outage. */
async function unlessRefused<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (failure) {
    const refused =
      failure instanceof oauth.ResponseBodyError ||
      failure instanceof oauth.AuthorizationResponseError ||
      failure instanceof oauth.OperationProcessingError;
    if (refused && !isOutage(failure)) return undefined;
    throw failure;
  }
}
