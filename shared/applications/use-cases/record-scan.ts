import { settle, type StaleVersion } from '../../audit/index.ts';
import { cleanKey, documentOfQuarantineKey, type Files, quarantineKey } from '../../files/index.ts';
import type { Command } from '../../kernel/command.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { ApplicationDocument } from '../document.ts';
import { meaningOf, type ScanVerdict } from '../document-rules.ts';
import { applicationRepository } from '../repository.ts';
import { documentWrite } from '../writes.ts';

/** What a scan says of a stored object. */
export interface ScannedObject extends ScanVerdict {
  readonly key: string;
}
/** What became of a verdict; `nothing` when it concerns no document, or bytes that do not count. */
export type ScanOutcome = 'nothing' | 'spoiled' | 'infected' | 'clean' | 'gone';
interface Deps {
  readonly store: Store;
  readonly files: Pick<Files, 'promote'>;
}

/**
 * Records a verdict and keeps a clean file where it can be opened. The bytes are noted first and copied after, so that only one version of
 * them is ever kept; told again, or after a crash in between, it ends the same.
 */
export function recordScan({ store, files }: Deps) {
  const applications = applicationRepository(store);
  return (command: Command, { key, ...scan }: ScannedObject): Promise<Result<ScanOutcome, StaleVersion>> => {
    const named = documentOfQuarantineKey(key);
    if (named === null) return Promise.resolve(ok('nothing'));
    return settle(command, async (): Promise<Result<ScanOutcome, StaleVersion>> => {
      const document = await applications.document(named.applicationId, named.documentId);
      if (document === undefined) return ok('nothing');
      const meaning = meaningOf(document, scan);
      if (meaning === 'nothing') return ok('nothing');
      if (meaning === 'spoiled') return outcome(store, { ...document, state: 'spoiled' }, 'spoiled');
      const noted = { ...document, scannedETag: scan.eTag };
      if (meaning === 'infected') return outcome(store, { ...noted, scan: 'infected' }, 'infected');
      const note = await outcome(store, noted, 'clean');
      if (!note.ok) return err(note.error);
      const kept = await files.promote({ from: quarantineKey(named), to: cleanKey(named), eTag: scan.eTag });
      if (!kept.ok) return ok('gone');
      return outcome(store, { ...noted, version: noted.version + 1, scan: 'clean' }, 'clean');
    });
  };
}

/** Stores the document one version further. */
async function outcome(
  store: Pick<Store, 'transact'>,
  document: ApplicationDocument,
  value: ScanOutcome,
): Promise<Result<ScanOutcome, StaleVersion>> {
  const done = await store.transact([documentWrite({ ...document, version: document.version + 1 })]);
  return done.ok ? ok(value) : done;
}
