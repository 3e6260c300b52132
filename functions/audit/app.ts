import { checkTrail, readDeeds, readTrail } from '../../shared/audit/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of the audit on a store: it only reads. */
export const buildApp = (store: Store) => ({
  readTrail: readTrail({ store }),
  checkTrail: checkTrail({ store }),
  readDeeds: readDeeds({ store }),
});
export type AuditApp = ReturnType<typeof buildApp>;
