import { type AlreadyAnswered, commit, settle, type StaleVersion } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Store, Write } from '../../store/index.ts';
import type { ApplicationDocument } from '../document.ts';
import { draftDossier } from '../dossier.ts';
import { filed } from '../filed.ts';
import { type Filing, filingOf, type FilingRefusal } from '../filing.ts';
import { type MemberDeps, ownApplication, type OwnApplication } from '../members.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { dossierHash, type Receipt, type Submission } from '../submission.ts';
import { completable, type DossierRefusal, fileable } from '../submission-rules.ts';
import { draftUnchanged, enterWrite, type TooManyApplications } from '../writes.ts';

export type SubmitRefusal =
  | NoSuchThing
  | OnlyRepresentative
  | FilingRefusal
  | DossierRefusal
  | TooManyApplications
  | StaleVersion
  | AlreadyAnswered;
type Deps = MemberDeps & { readonly store: Pick<Store, 'transact'> };

/**
 * Files the application, files it again while the call is open, or files what was asked to complete it. It touches only items of its
 * own: the deadline is read consistently, and the registration number is taken before the transaction. Filing what is filed already
 * answers with its receipt.
 */
export const submitApplication =
  (deps: Deps) =>
  (command: Command, { id }: { readonly id: ApplicationId }): Promise<Result<Receipt, SubmitRefusal>> => {
    const number = registration(deps);
    return settle(command, async (): Promise<Result<Receipt, SubmitRefusal>> => {
      const own = await ownApplication(deps, command, id, 'submit');
      if (!own.ok) return own;
      const { application, draft, call } = own.value;
      const filing = filingOf(application, call, command.now);
      if (!filing.ok) return filing;
      const [documents, previous] = await Promise.all([
        deps.applications.documents(id),
        deps.applications.submission(id, application.submissions),
      ]);
      const { mode } = filing.value;
      if (mode === 'edit' && previous !== undefined && isFiled(own.value, documents, previous))
        return ok(previous.receipt);
      const checked = checkedBy(own.value, filing.value, documents, previous);
      if (!checked.ok) return checked;
      const { receipt, entry, writes } = filed(application, checked.value, command, {
        mode,
        registrationNumber: application.registrationNumber ?? (await number(own.value)),
      });
      const most = call.rules.maxApplicationsPerOrganisation.value;
      const entering: Write<TooManyApplications>[] = previous === undefined ? [enterWrite(application, most)] : [];
      const all: Write<StaleVersion | TooManyApplications>[] = [...writes, draftUnchanged(draft), ...entering];
      return commit(deps.store, command, { entries: [entry], writes: all, value: receipt });
    });
  };

/** Takes a number only once, however often the filing has to be tried. */
function registration({ applications }: Pick<Deps, 'applications'>) {
  let taken: string | undefined;
  return async ({ call }: OwnApplication): Promise<string> =>
    (taken ??= `${call.code}/${String(await applications.nextRegistration(call.id)).padStart(6, '0')}`);
}

type Documents = readonly ApplicationDocument[];

const isFiled = ({ application, draft }: OwnApplication, documents: Documents, { receipt }: Submission): boolean =>
  dossierHash(draftDossier(application, draft.content, documents)) === receipt.dossierHash;

function checkedBy(
  { application, draft, call }: OwnApplication,
  filing: Filing,
  documents: Documents,
  previous: Submission | undefined,
) {
  if (filing.mode === 'edit') return fileable(call, application, draft.content, documents);
  return previous === undefined ? err(noSuchThing) : completable(call, previous, filing.asked, documents);
}
