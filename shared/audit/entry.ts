import * as z from 'zod';
import { ROLES } from '../kernel/actor.ts';
import { canonicalJson, hashOf, type Json } from '../kernel/canonical.ts';
import type { Command } from '../kernel/command.ts';
import { UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';

/** What an entry speaks of: `call:<id>`, `budget:<programmeId>`, `application:<id>` … */
export const Subject = z
  .string()
  .regex(/^[a-z]+:[A-Za-z0-9_.:~-]{1,200}$/)
  .brand<'Subject'>()
  .meta({ id: 'Subject' });
export type Subject = z.infer<typeof Subject>;
export const subjectOf = (kind: string, id: string): Subject => Subject.parse(`${kind}:${id}`);

/** The end of an aggregate's chain, kept on the aggregate itself: the number and hash of its last entry. */
export const Trail = z.object({ number: z.int().min(0), hash: z.string() });
export type Trail = z.infer<typeof Trail>;
/** The trail of an aggregate nobody has touched. */
export const untouched: Trail = { number: 0, hash: '0'.repeat(64) };

/** One line of the trail: who did what, when, with which facts; `hash` covers everything else, `previous` included. */
export const Entry = z.object({
  subject: Subject,
  number: z.int().min(1),
  at: Instant,
  actor: z.object({ userId: UserId, roles: z.array(z.enum(ROLES)) }),
  action: z.string(),
  data: z.record(z.string(), z.json()),
  commandId: z.string(),
  previous: z.string(),
  hash: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** What a command reports to the trail; `data` must hold nothing personal beyond ids. */
export interface Deed {
  readonly subject: Subject;
  readonly action: string;
  readonly data?: Readonly<Record<string, Json | undefined>>;
}

/** The next entry of the aggregate's chain: SHA-256 over its canonical JSON and the hash before it. */
export function nextEntry(trail: Trail, command: Command, { subject, action, data = {} }: Deed): Entry {
  const { userId, roles } = command.actor;
  const facts = Entry.omit({ hash: true }).parse({
    subject,
    number: trail.number + 1,
    at: command.now,
    actor: { userId, roles },
    action,
    data: withoutAbsent(data),
    commandId: command.id,
    previous: trail.hash,
  });
  return { ...facts, hash: hashOf(facts) };
}

const withoutAbsent = (data: NonNullable<Deed['data']>): unknown => JSON.parse(canonicalJson(data));

/** The trail that ends with this entry. */
export const trailOf = ({ number, hash }: Entry): Trail => ({ number, hash });

export type ChainVerdict =
  | { readonly holds: true; readonly entries: number; readonly head: string }
  | {
      readonly holds: false;
      readonly entries: number;
      readonly brokenAt: number;
      readonly why: 'number' | 'previous' | 'hash';
    };

/** Recomputes a chain from its first entry; says where it breaks and how. */
export function verifyChain(entries: readonly Entry[]): ChainVerdict {
  let trail = untouched;
  for (const entry of entries) {
    const { hash, ...facts } = entry;
    const broken = (why: 'number' | 'previous' | 'hash') =>
      ({ holds: false, entries: entries.length, brokenAt: trail.number + 1, why }) as const;
    if (entry.number !== trail.number + 1) return broken('number');
    if (entry.previous !== trail.hash) return broken('previous');
    if (hashOf(facts) !== hash) return broken('hash');
    trail = trailOf(entry);
  }
  return { holds: true, entries: entries.length, head: trail.hash };
}
