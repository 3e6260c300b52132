import type { Actor } from '../../kernel/actor.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest, Store } from '../../store/index.ts';
import type { Entry, Subject } from '../entry.ts';
import { mayReadTrail } from '../may-read-trail.ts';
import { type NoSuchThing, noSuchThing, type RightMissing, rightMissing } from '../refusals.ts';
import { auditRepository } from '../repository.ts';

/** A page of a subject's trail, oldest first. */
export const readTrail =
  ({ store }: { readonly store: Store }) =>
  async (
    actor: Actor,
    subject: Subject,
    request: PageRequest,
  ): Promise<Result<Page<Entry>, RightMissing | NoSuchThing | BadCursor>> => {
    if (!mayReadTrail(actor, subject)) return err(rightMissing);
    const page = await auditRepository(store).page(subject, request);
    const nothing = page.ok && page.value.items.length === 0 && request.cursor === undefined;
    return nothing ? err(noSuchThing) : page;
  };
