import { sessionRepository } from '../../../shared/sessions/index.ts';
import type { Store } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { tokenVerifier } from '../../http/token.ts';
import { identityProvider } from './identity-provider.ts';
import { doorkeeper } from './sessions.ts';

/** The identity provider and the doorkeeper of a function of the portal. */
export function entrance(store: Store, origin: string) {
  const [issuer, clientId] = [required('TOKEN_ISSUER'), required('SIGN_IN_CLIENT')];
  const verify = tokenVerifier(issuer, [clientId]);
  const provider = identityProvider({ issuer, clientId, callback: `${origin}/auth/callback`, verify });
  return { provider, doorkeeper: doorkeeper({ sessions: sessionRepository(store), provider }) };
}
