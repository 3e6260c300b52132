import * as z from 'zod';
import { type Actor, ROLES } from '../kernel/actor.ts';
import { UserId } from '../kernel/ids.ts';
import { daysLater, Instant } from '../kernel/instants.ts';

/**
 * Somebody signed in to the portal with one browser. What the browser keeps is sealed with `key`, which never leaves the server, and
 * holds a secret of which only the hash (`proof`) is here: neither side alone opens the session.
 */
export const Session = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  userId: UserId,
  /** The account's own name; what people read is `person`. */
  username: z.string(),
  person: z.string(),
  roles: z.array(z.enum(ROLES)).readonly(),
  /** 32 bytes, base64url. */
  key: z.string(),
  proof: z.string(),
  startedAt: Instant,
  /** From then on one has to sign in again. */
  endsAt: Instant,
  /** From then on the identity provider is asked again for the roles. */
  rolesUntil: Instant,
  version: z.int().min(1),
});
export type Session = z.infer<typeof Session>;

/** How long one stays signed in, working or not. */
const DAYS = 1;

/** How long what is over is still known, so that whoever comes with it is told so. */
const DAYS_KEPT = 1;

/** When a session that starts now ends. */
export const endOf = (startedAt: Instant): Instant => daysLater(startedAt, DAYS);

/** Until when a session, and the cookie that opens it, are kept. */
export const keptUntil = ({ endsAt }: Pick<Session, 'endsAt'>): Instant => daysLater(endsAt, DAYS_KEPT);

/** Who acts in this session. */
export const actorIn = ({ userId, username, roles }: Session): Actor => ({ userId, name: username, roles });
