import { type Entry, nextEntry, type StaleVersion, subjectOf, trailOf } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { Write } from '../store/index.ts';
import type { Filing } from './filing.ts';
import type { Application } from './model.ts';
import type { StandingRow } from './standing.ts';
import { type Receipt, receiptOf } from './submission.ts';
import type { Fileable } from './submission-rules.ts';
import { applicationWrite, documentWrite, standingWrite, submissionWrite } from './writes.ts';

/** What filing leaves behind: the receipt, the entry, and the writes that belong together. */
export interface Filed {
  readonly receipt: Receipt;
  readonly entry: Entry;
  readonly writes: Write<StaleVersion>[];
}

/** Files a dossier under its number. A completion keeps the moment of the submission it completes, so that it costs nobody their place. */
export function filed(
  application: Application,
  { dossier, pot, fresh }: Fileable,
  command: Command,
  { mode, registrationNumber }: { readonly mode: Filing['mode']; readonly registrationNumber: string },
): Filed {
  const submission = application.submissions + 1;
  const receipt = receiptOf(dossier, { registrationNumber, submission, submittedAt: command.now });
  const entry = entryOf(application, command, mode, { ...dossier, receipt });
  const submittedAt = mode === 'edit' ? command.now : (application.submittedAt ?? command.now);
  const title = dossier.content.project?.title ?? '';
  const { completion: _done, ...rest } = application;
  const moved: Application = {
    ...rest,
    state: 'submitted',
    submissions: submission,
    registrationNumber,
    submittedAt,
    title,
    version: application.version + 1,
    trail: trailOf(entry),
  };
  const { id: applicationId, callId, organisationId } = application;
  const standing: StandingRow = {
    ...{ callId, applicationId, organisationId, registrationNumber, submittedAt, submission, title },
    ...pot,
    ...dossier.totals,
    state: 'submitted',
    receiptHash: receipt.hash,
  };
  const documents = fresh.map((one) => documentWrite({ ...one, submittedIn: submission, version: one.version + 1 }));
  const writes = [
    applicationWrite(moved),
    submissionWrite({ ...dossier, receipt }),
    standingWrite(standing),
    ...documents,
  ];
  return { receipt, entry, writes };
}

function entryOf(
  { trail, id, callId }: Application,
  command: Command,
  mode: Filing['mode'],
  { receipt, totals }: Pick<Fileable['dossier'], 'totals'> & { readonly receipt: Receipt },
): Entry {
  const { registrationNumber, submission, dossierHash, hash } = receipt;
  const { requested, own, total } = totals;
  return nextEntry(trail, command, {
    subject: subjectOf('application', id),
    action: mode === 'edit' ? 'submit' : 'complete',
    data: {
      ...{ callId, registrationNumber, submission, dossierHash, requested, own, total },
      receiptHash: hash,
      documents: receipt.documents.map(({ documentId, sha256 }) => ({ documentId, sha256 })),
    },
  });
}
