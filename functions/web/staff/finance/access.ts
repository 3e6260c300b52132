import { roles } from '../../../http/access.ts';

/** Who reads the money with its donors and its ledger, as the routes of the budget say. */
export const readers = roles('finance', 'officer', 'chair', 'auditor', 'admin');
/** Who moves money. */
export const writers = roles('finance');
