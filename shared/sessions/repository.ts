import { ok, type Result } from '../kernel/result.ts';
import type { UserId } from '../kernel/ids.ts';
import { absent, equals, fromItem, type Item, type Key, put, remove, type Store } from '../store/index.ts';
import { keptUntil, Session } from './model.ts';

/** Another request of the same session was faster. */
export interface SessionMoved {
  readonly code: 'SessionMoved';
}
const moved: SessionMoved = { code: 'SessionMoved' };

const keyOf = (id: string): Key => ({ pk: `SESSION#${id}`, sk: 'SESSION' });
const ofPerson = (userId: UserId): string => `SESSIONS#${userId}`;

const toItem = (session: Session): Item => ({
  ...session,
  ...keyOf(session.id),
  type: 'session',
  gsi1pk: ofPerson(session.userId),
  gsi1sk: session.startedAt,
  expiresAt: Math.floor(Date.parse(keptUntil(session)) / 1000),
});

/** Keeps sessions; there is no trail of them, for they change nothing but themselves. */
export const sessionRepository = (store: Pick<Store, 'get' | 'all' | 'transact'>) => ({
  get: async (id: string): Promise<Session | undefined> => {
    const row = await store.get(keyOf(id));
    return row === undefined ? undefined : fromItem(Session, row);
  },
  start: (session: Session) => store.transact([put(toItem(session), absent(moved))]),
  /** Stores the session as it is now, one version after the one that was read; refuses when another request was faster. */
  renew: async (session: Session): Promise<Result<Session, SessionMoved>> => {
    const renewed = { ...session, version: session.version + 1 };
    const done = await store.transact([put(toItem(renewed), equals('version', session.version, moved))]);
    return done.ok ? ok(renewed) : done;
  },
  end: async (id: string): Promise<void> => {
    await store.transact([remove(keyOf(id))]);
  },
  /** Ends every session of a person, on whatever device; one that starts this very second may stay. */
  endAll: async (userId: UserId): Promise<void> => {
    for (const row of await store.all({ partition: ofPerson(userId), index: 'gsi1' }))
      await store.transact([remove(keyOf(fromItem(Session, row).id))]);
  },
});
export type SessionRepository = ReturnType<typeof sessionRepository>;
