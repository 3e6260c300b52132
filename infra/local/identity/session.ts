import type { IncomingMessage, ServerResponse } from 'node:http';
import type { default as Provider } from 'oidc-provider';
import type { Records } from './records.ts';

/** Who is signed in to this browser. */
export interface BrowserSession {
  readonly accountId: string | undefined;
  readonly grants: readonly string[];
  /** Forgets the session here and in the browser. */
  forget(): Promise<void>;
}

export async function sessionOf(
  provider: Provider,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<BrowserSession> {
  const ctx = provider.createContext(req, res);
  const session = await provider.Session.get(ctx);
  const grants = Object.values(session.authorizations ?? {}).map(({ grantId }) => grantId);
  return {
    accountId: session.accountId,
    grants: grants.filter((id) => id !== undefined),
    forget: async () => {
      if (session.accountId !== undefined) await session.destroy();
      ctx.cookies.set(provider.cookieName('session'), null, { signed: true, httpOnly: true, sameSite: 'lax' });
    },
  };
}

/** Ends a session and everything it granted: refresh tokens are worthless from now on. */
export async function endSession(records: Records, session: BrowserSession): Promise<void> {
  for (const grant of session.grants) records.revokeGrant(grant);
  await session.forget();
}
