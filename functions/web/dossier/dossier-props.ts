import type { ApplicationDocument, SeenApplication } from '../../../shared/applications/index.ts';
import type { SeenCall } from '../../../shared/calls/index.ts';
import type { ProgrammeLine } from '../../../shared/programmes/index.ts';
import type { Visit } from '../edge/page.ts';

/** What a reader has in hands to read a dossier: the application as they may see it, and what its call asks. */
export interface DossierProps {
  readonly visit: Visit;
  readonly application: SeenApplication;
  readonly call: SeenCall;
  /** Lines of the call's programme, for their titles. */
  readonly lines: readonly ProgrammeLine[];
  /** Where this reader opens a document. */
  readonly hrefOf: (document: ApplicationDocument) => string;
}
