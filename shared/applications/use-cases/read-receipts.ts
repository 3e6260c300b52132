import { type CallRepository, isPublic } from '../../calls/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ApplicationId, CallId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { CallStillOpen } from '../call-check.ts';
import { type ReaderDeps, readingOf } from '../readers.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import type { StandingRow } from '../standing.ts';
import type { Receipt } from '../submission.ts';

/** The proof of what was filed last, for its own people and for staff. */
export const getReceipt =
  (deps: ReaderDeps & { readonly applications: ApplicationRepository }) =>
  async (actor: Actor, id: ApplicationId): Promise<Result<Receipt, NoSuchThing>> => {
    const application = await deps.applications.head(id);
    const reading = application && (await readingOf(deps, application, actor));
    if (application === undefined || reading === undefined || reading === 'evaluator') return err(noSuchThing);
    const submission = await deps.applications.submission(id, application.submissions);
    return submission === undefined ? err(noSuchThing) : ok(submission.receipt);
  };

/** What everybody may know of a submission once the call has closed: its number, and the hash by which its applicant can prove it. */
export type PublicReceipt = Pick<StandingRow, 'registrationNumber' | 'submission' | 'receiptHash'>;
interface Deps {
  readonly applications: Pick<ApplicationRepository, 'standingsPage'>;
  readonly calls: Pick<CallRepository, 'get'>;
}

/** A page of the receipts of a call; refused until it has closed, so that nobody learns how many apply. */
export const listReceipts =
  ({ applications, calls }: Deps) =>
  async (
    now: Instant,
    callId: CallId,
    request: PageRequest,
  ): Promise<Result<Page<PublicReceipt>, NoSuchThing | CallStillOpen | BadCursor>> => {
    const call = await calls.get(callId);
    if (call === undefined || !isPublic(call)) return err(noSuchThing);
    if (now < call.closesAt) return err({ code: 'CallStillOpen', closesAt: call.closesAt });
    const page = await applications.standingsPage(callId, request);
    if (!page.ok) return page;
    const items = page.value.items.map(({ registrationNumber, submission, receiptHash }) => ({
      ...{ registrationNumber, submission, receiptHash },
    }));
    return ok({ ...page.value, items });
  };
