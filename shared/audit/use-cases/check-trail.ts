import type { Actor } from '../../kernel/actor.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { readAnchor, type TrailVerdict, verifyTrail } from '../anchor.ts';
import type { Subject } from '../entry.ts';
import { mayReadTrail } from '../may-read-trail.ts';
import { type NoSuchThing, noSuchThing, type RightMissing, rightMissing } from '../refusals.ts';
import { auditRepository } from '../repository.ts';

/** Recomputes a subject's chain from its first entry: whether it holds, or where and how it breaks. */
export const checkTrail =
  ({ store }: { readonly store: Store }) =>
  async (actor: Actor, subject: Subject): Promise<Result<TrailVerdict, RightMissing | NoSuchThing>> => {
    if (!mayReadTrail(actor, subject)) return err(rightMissing);
    // the anchor first: entries written after it was read only make the chain longer
    const anchor = await readAnchor(store, subject);
    const entries = await auditRepository(store).all(subject);
    return entries.length === 0 && anchor === undefined ? err(noSuchThing) : ok(verifyTrail(entries, anchor));
  };
