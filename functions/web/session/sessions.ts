import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from '../../../shared/kernel/canonical.ts';
import type { Actor } from '../../../shared/kernel/actor.ts';
import { type Instant, instantOf } from '../../../shared/kernel/instants.ts';
import type { PeopleRepository } from '../../../shared/people/index.ts';
import { actorIn, endOf, keptUntil, type Session, type SessionRepository } from '../../../shared/sessions/index.ts';
import type { Event } from '../../http/request.ts';
import { cookieOf, forget, keep, seal, SESSION, unseal } from './cookies.ts';
import type { IdentityProvider, SignedIn } from './identity-provider.ts';

/** Somebody who is signed in, as pages know them. */
export interface Person {
  readonly actor: Actor;
  /** The name people read. */
  readonly name: string;
  /** Every form of this session carries it; a form without it was made elsewhere. */
  readonly formToken: string;
}

/** Who comes with a request, and what their browser has to keep from now on. */
export interface Entered {
  readonly person?: Person;
  /** Whether there was a session that is over now. */
  readonly expired: boolean;
  readonly cookies: readonly string[];
}

const Sealed = z.object({ secret: z.string(), refreshToken: z.string() });
type Sealed = z.infer<typeof Sealed>;
interface Open {
  readonly session: Session;
  readonly sealed: Sealed;
}

interface Deps {
  readonly sessions: SessionRepository;
  readonly people: Pick<PeopleRepository, 'keep'>;
  readonly provider: () => Promise<IdentityProvider>;
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');
const later = (now: Instant, seconds: number): Instant => instantOf(Date.parse(now) + seconds * 1000);

/** Who is signed in to the portal, and the ways in and out. */
export const doorkeeper = ({ sessions, people, provider }: Deps) => ({
  /** Who comes with this request; roles older than their token are asked for again. */
  enter: async (event: Event, now: Instant): Promise<Entered> => {
    const open = await opened(sessions, event);
    if (open === undefined) return { expired: cookieOf(event, SESSION) !== undefined, cookies: [] };
    if (now >= open.session.endsAt) return { expired: true, cookies: [] };
    if (now < open.session.rolesUntil) return { person: personIn(open.session), expired: false, cookies: [] };
    return renewed({ sessions, provider }, open, now);
  },
  /** Begins a session and keeps its person's name; answers with the cookie that opens it. */
  begin: async ({ actor, person, refreshToken, seconds }: SignedIn, now: Instant): Promise<string> => {
    const secret = random(32);
    const session: Session = {
      ...{ id: random(16), userId: actor.userId, username: actor.name, person, roles: actor.roles },
      ...{ key: random(32), proof: sha256(secret), startedAt: now, endsAt: endOf(now) },
      ...{ rolesUntil: later(now, seconds), version: 1 },
    };
    await people.keep({ userId: actor.userId, name: person });
    await sessions.start(session);
    return cookieFor(session, { secret, refreshToken }, now);
  },
  /** Ends this session, or every one of its person; afterwards nothing the browser kept is good for anything. */
  leave: async (event: Event, everywhere: boolean): Promise<readonly string[]> => {
    const open = await opened(sessions, event);
    if (open !== undefined) {
      if (everywhere) await sessions.endAll(open.session.userId);
      await sessions.end(open.session.id);
      await (await provider()).revoke(open.sealed.refreshToken);
    }
    return [forget(SESSION)];
  },
});
export type Doorkeeper = ReturnType<typeof doorkeeper>;

/** The session the browser's cookie opens: it has to be sealed with the session's key and hold its secret. */
async function opened(sessions: SessionRepository, event: Event): Promise<Open | undefined> {
  const [, id, text] = /^([A-Za-z0-9_-]{22})~([\w-]+)$/.exec(cookieOf(event, SESSION) ?? '') ?? [];
  const session = id === undefined ? undefined : await sessions.get(id);
  if (session === undefined || text === undefined) return undefined;
  const sealed = Sealed.safeParse(unseal(text, session.key));
  if (!sealed.success || sha256(sealed.data.secret) !== session.proof) return undefined;
  return { session, sealed: sealed.data };
}

/** Asks the provider again; of several requests at once only one does, and the others go on as they were. */
async function renewed(
  { sessions, provider }: Omit<Deps, 'people'>,
  { session, sealed }: Open,
  now: Instant,
): Promise<Entered> {
  const claimed = await sessions.renew(session);
  if (!claimed.ok) return { person: personIn(session), expired: false, cookies: [] };
  const again = await (await provider()).refresh(sealed.refreshToken);
  if (again?.actor.userId !== session.userId) {
    await sessions.end(session.id);
    return { expired: true, cookies: [forget(SESSION)] };
  }
  const { actor, refreshToken, seconds } = again;
  const fresh = { ...claimed.value, roles: actor.roles, rolesUntil: later(now, seconds) };
  const kept = await sessions.renew(fresh);
  const current = kept.ok ? kept.value : fresh;
  return {
    person: personIn(current),
    expired: false,
    cookies: [cookieFor(current, { secret: sealed.secret, refreshToken }, now)],
  };
}

const cookieFor = (session: Session, sealed: Sealed, now: Instant): string => {
  const seconds = Math.floor((Date.parse(keptUntil(session)) - Date.parse(now)) / 1000);
  return keep(SESSION, `${session.id}~${seal(sealed, session.key)}`, seconds);
};

const personIn = (session: Session): Person => ({
  actor: actorIn(session),
  name: session.person,
  formToken: createHmac('sha256', session.key).update('form').digest('base64url'),
});

/** Whether a form was made for this person's session. */
export const isOwnForm = ({ formToken }: Person, token: string): boolean => {
  const [ours, theirs] = [Buffer.from(formToken), Buffer.from(token)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
};
