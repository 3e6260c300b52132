import { roles } from '../../../http/access.ts';

/** Who searches all trails. */
export const auditors = roles('auditor', 'admin');
/** Who reads trails; of which things is decided by the use case. */
export const readers = roles('auditor', 'admin', 'officer', 'chair');
