import * as z from 'zod';
import { type AuditRepository, type Entry, subjectOf } from '../../audit/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { Instant } from '../../kernel/instants.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type ReaderDeps, readingOf, readsDossiers } from '../readers.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import { Verdict } from '../screening.ts';
import type { Receipt } from '../submission.ts';

interface Deps extends ReaderDeps {
  readonly applications: Pick<ApplicationRepository, 'head' | 'submission'>;
  readonly trails: Pick<AuditRepository, 'all'>;
}
/** One check of the dossier, as it was found then. */
export interface PastScreening {
  readonly at: Instant;
  readonly outcome: 'eligible' | 'ineligible' | 'to-complete';
  readonly dueAt?: Instant | undefined;
  readonly verdicts: readonly Verdict[];
}
/** What was filed and what was found, oldest first. */
export interface History {
  readonly submissions: readonly Receipt[];
  readonly screenings: readonly PastScreening[];
  readonly withdrawnAt?: Instant;
}

/** The history of an application for staff: every submission's receipt, and every check out of the trail. */
export const readHistory =
  (deps: Deps) =>
  async (actor: Actor, id: ApplicationId): Promise<Result<History, NoSuchThing>> => {
    const application = await deps.applications.head(id);
    const reading = application && (await readingOf(deps, application, actor));
    if (application === undefined || reading === undefined || !readsDossiers(actor)) return err(noSuchThing);
    const numbers = Array.from({ length: application.submissions }, (_, index) => index + 1);
    const [submissions, trail] = await Promise.all([
      Promise.all(numbers.map((number) => deps.applications.submission(id, number))),
      deps.trails.all(subjectOf('application', id)),
    ]);
    const withdrawn = trail.find(({ action }) => action === 'withdraw');
    return ok({
      submissions: submissions.flatMap((submission) => (submission === undefined ? [] : [submission.receipt])),
      screenings: trail.flatMap(screeningIn),
      ...(withdrawn === undefined ? {} : { withdrawnAt: withdrawn.at }),
    });
  };

const OUTCOMES: Readonly<Record<string, PastScreening['outcome']>> = {
  accept: 'eligible',
  refuse: 'ineligible',
  'ask-completion': 'to-complete',
};
const Found = z.looseObject({ verdicts: z.array(Verdict), dueAt: Instant.optional() });

function screeningIn({ action, at, data }: Entry): readonly PastScreening[] {
  const outcome = Object.hasOwn(OUTCOMES, action) ? OUTCOMES[action] : undefined;
  if (outcome === undefined) return [];
  const { verdicts, dueAt } = Found.parse(data);
  return [{ at, outcome, dueAt, verdicts }];
}
