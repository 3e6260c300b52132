import { peopleRepository } from '../../../shared/people/index.ts';
import { sessionRepository } from '../../../shared/sessions/index.ts';
import type { Store } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { doorkeeper } from './sessions.ts';

/** Asks for the identity provider; it is loaded with the first sign-in or refresh, most requests need none. */
export type AskProvider = () => Promise<IdentityProvider>;

/** The identity provider and the doorkeeper of a function of the portal. */
export function entrance(store: Store, origin: string) {
  const settings = { issuer: required('TOKEN_ISSUER'), clientId: required('SIGN_IN_CLIENT') };
  let loading: Promise<IdentityProvider> | undefined;
  const provider = () => (loading ??= load({ ...settings, callback: `${origin}/auth/callback` }));
  const deps = { sessions: sessionRepository(store), people: peopleRepository(store), provider };
  return { provider, doorkeeper: doorkeeper(deps) };
}

interface Settings {
  readonly issuer: string;
  readonly clientId: string;
  readonly callback: string;
}

async function load(settings: Settings): Promise<IdentityProvider> {
  const [{ identityProvider }, { tokenVerifier }] = await Promise.all([
    import('./identity-provider.ts'),
    import('../../http/token.ts'),
  ]);
  return identityProvider({ ...settings, verify: tokenVerifier(settings.issuer, [settings.clientId]) });
}
