import type { Role } from '../../shared/kernel/actor.ts';

/** Who may call a route. Ownership is the use case's business: what a caller may not know exists is a 404 there. */
export type Access =
  | { readonly who: 'anyone' }
  | { readonly who: 'signed-in' }
  | { readonly who: 'roles'; readonly roles: readonly Role[] };

/** Public: no token needed; one that is sent is verified and may show more. */
export const anyone = { who: 'anyone' } as const satisfies Access;
/** Any person with a token; rights over an organisation's things are checked in the use case. */
export const signedIn = { who: 'signed-in' } as const satisfies Access;
/** One of these groups of the identity provider. */
export const roles = (...roles: readonly Role[]) => ({ who: 'roles', roles }) as const satisfies Access;
