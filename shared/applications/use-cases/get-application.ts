import type { Call, CallRepository } from '../../calls/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { ApplicationDocument } from '../document.ts';
import { broughtFor, completedDossier, draftDossier } from '../dossier.ts';
import { filingOf } from '../filing.ts';
import type { Application, Draft } from '../model.ts';
import { type ReaderDeps, readingOf } from '../readers.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import { type SeenApplication, seenWith, untilPublished } from '../seen.ts';
import { dossierHash, type Submission } from '../submission.ts';

interface Deps extends ReaderDeps {
  readonly applications: ApplicationRepository;
  readonly calls: Pick<CallRepository, 'get'>;
}
interface Viewer {
  readonly actor: Actor;
  readonly now: Instant;
}
interface Whole {
  readonly application: Application;
  readonly draft: Draft;
  readonly call: Call;
  readonly documents: readonly ApplicationDocument[];
  readonly submission: Submission | undefined;
}

/** An application: its own people see what they are writing, staff what was submitted, an evaluator that without the contacts. */
export const getApplication =
  (deps: Deps) =>
  async ({ actor, now }: Viewer, id: ApplicationId): Promise<Result<SeenApplication, NoSuchThing>> => {
    const application = await deps.applications.head(id);
    const reading = application && (await readingOf(deps, application, actor));
    if (application === undefined || reading === undefined) return err(noSuchThing);
    const whole = await wholeOf(deps, application);
    if (whole === undefined) return err(noSuchThing);
    if (reading === 'staff') return ok({ ...filedView(whole), ...(await screeningOf(deps, id)) });
    if (reading === 'evaluator') return ok(withoutContacts(filedView(told(whole))));
    return ok({ ...ownView(told(whole), now), ...(await screeningOf(deps, id)) });
  };

async function wholeOf({ applications, calls }: Deps, application: Application): Promise<Whole | undefined> {
  const [draft, call, documents, submission] = await Promise.all([
    applications.draft(application.id),
    calls.get(application.callId),
    applications.documents(application.id),
    applications.submission(application.id, application.submissions),
  ]);
  return draft === undefined || call === undefined ? undefined : { application, draft, call, documents, submission };
}

async function screeningOf({ applications }: Deps, id: ApplicationId): Promise<Pick<SeenApplication, 'screening'>> {
  const screening = await applications.screening(id);
  return screening === undefined ? {} : { screening };
}

/** The application without what is decided and not yet published. */
function told(whole: Whole): Whole {
  const { awarded: _maybeSecret, ...rest } = whole.application;
  return { ...whole, application: { ...rest, ...untilPublished(whole.application, whole.call) } };
}

/** What was filed last, with what is known of its documents now. */
function filedView({ application, draft, documents, submission }: Whole): SeenApplication {
  const ids = new Set<string>(submission?.documents.map(({ documentId }) => documentId));
  return seenWith(
    application,
    draft,
    submission?.content ?? {},
    documents.filter(({ id }) => ids.has(id)),
  );
}

/** What its own people see: what they are writing while it can be changed, afterwards what they filed. */
function ownView(whole: Whole, now: Instant): SeenApplication {
  const { application, draft, call, submission } = whole;
  const filing = filingOf(application, call, now);
  const writing = filing.ok && filing.value.mode === 'edit';
  const content = writing || submission === undefined ? draft.content : submission.content;
  const documents = whole.documents.filter(({ droppedAt }) => droppedAt === undefined);
  const shown = seenWith(application, draft, content, documents);
  if (!filing.ok || submission === undefined) return { ...shown, unsubmittedChanges: submission === undefined };
  const dossier =
    filing.value.mode === 'edit'
      ? draftDossier(application, content, documents)
      : completedDossier(submission, broughtFor(filing.value.asked, documents));
  return { ...shown, unsubmittedChanges: dossierHash(dossier) !== submission.receipt.dossierHash };
}

function withoutContacts(seen: SeenApplication): SeenApplication {
  const { contacts: _persons, ...content } = seen.content;
  return { ...seen, content };
}
