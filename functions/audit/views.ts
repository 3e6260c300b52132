import * as z from 'zod';
import { Entry, Subject } from '../../shared/audit/index.ts';

export const OfSubject = z.object({ subject: Subject });
export const EntryView = Entry.meta({ id: 'AuditEntry' });

/** The chain recomputed: the hash of its head, or the number where it breaks and what does not fit there. */
export const VerdictView = z
  .discriminatedUnion('holds', [
    z.object({ holds: z.literal(true), entries: z.int(), head: z.string() }),
    z.object({
      holds: z.literal(false),
      entries: z.int(),
      brokenAt: z.int(),
      why: z.enum(['number', 'previous', 'hash', 'tail']),
    }),
  ])
  .meta({ id: 'TrailVerdict' });
