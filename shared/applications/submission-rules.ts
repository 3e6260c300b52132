import type { Call } from '../calls/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type ApplicationIncomplete, broughtAll, complete, type DocumentInfected } from './completeness.ts';
import type { Content } from './content.ts';
import type { ApplicationDocument } from './document.ts';
import { broughtFor, completedDossier, draftDossier } from './dossier.ts';
import { type ChosenPot, chosenPot, type FundingRefusal, withinRules } from './funding-rules.ts';
import type { Application } from './model.ts';
import type { Dossier, Submission } from './submission.ts';

/** A dossier carries so many documents at most: all of them are filed in one transaction. */
export const MOST_DOCUMENTS = 60;
export interface TooManyDocuments {
  readonly code: 'TooManyDocuments';
  readonly most: number;
}
export type DossierRefusal = ApplicationIncomplete | DocumentInfected | TooManyDocuments | FundingRefusal;

/** What can be filed: the dossier, the pot it competes for, and the documents that are filed for the first time. */
export interface Fileable {
  readonly dossier: Dossier;
  readonly pot: ChosenPot;
  readonly fresh: readonly ApplicationDocument[];
}
type Documents = readonly ApplicationDocument[];

/** An application can be filed when nothing is missing and the call's rules allow what it asks. */
export function fileable(
  call: Call,
  application: Pick<Application, 'id' | 'callId' | 'organisationId'>,
  content: Content,
  documents: Documents,
): Result<Fileable, DossierRefusal> {
  const kept = documents.filter(({ state, droppedAt }) => state === 'received' && droppedAt === undefined);
  const whole = complete(call, content, kept);
  if (!whole.ok) return whole;
  const pot = chosenPot(call, content);
  if (!pot.ok) return pot;
  const dossier = draftDossier(application, content, documents);
  const allowed = withinRules(call, content, dossier.totals);
  return allowed.ok ? counted({ dossier, pot: pot.value, fresh: freshOf(dossier, documents) }) : allowed;
}

/** A completion can be filed when everything that was asked has been brought; the rest stays as it was filed. */
export function completable(
  call: Call,
  previous: Submission,
  asked: readonly string[],
  documents: Documents,
): Result<Fileable, DossierRefusal> {
  const brought = broughtFor(asked, documents);
  const all = broughtAll(asked, brought);
  if (!all.ok) return all;
  const pot = chosenPot(call, previous.content);
  if (!pot.ok) return pot;
  const dossier = completedDossier(previous, brought);
  return counted({ dossier, pot: pot.value, fresh: freshOf(dossier, brought) });
}

const freshOf = ({ documents: filed }: Dossier, documents: Documents): Documents => {
  const ids = new Set<string>(filed.map(({ documentId }) => documentId));
  return documents.filter(({ id, submittedIn }) => ids.has(id) && submittedIn === undefined);
};

const counted = (fileable: Fileable): Result<Fileable, TooManyDocuments> =>
  fileable.dossier.documents.length > MOST_DOCUMENTS
    ? err({ code: 'TooManyDocuments', most: MOST_DOCUMENTS })
    : ok(fileable);
