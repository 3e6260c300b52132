import { type Actor, has } from '../../kernel/actor.ts';
import type { UserId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest, Period, Store } from '../../store/index.ts';
import type { Entry } from '../entry.ts';
import { type RightMissing, rightMissing } from '../refusals.ts';
import { auditRepository } from '../repository.ts';

/** Whose deeds, and of which time: all of it when the period is left out. */
export interface DeedSearch extends Period {
  readonly userId: UserId;
}

/** A page of everything somebody did, whatever to, newest first; for auditors and administrators, who read every trail. */
export const readDeeds =
  ({ store }: { readonly store: Store }) =>
  async (
    actor: Actor,
    { userId, ...period }: DeedSearch,
    request: PageRequest,
  ): Promise<Result<Page<Entry>, RightMissing | BadCursor>> =>
    has(actor, 'auditor', 'admin') ? auditRepository(store).deeds(userId, period, request) : err(rightMissing);
