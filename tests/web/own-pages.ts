import { parts as applicantParts } from '../../functions/web/applicant/pages.ts';
import { parts as staffParts } from '../../functions/web/staff/pages.ts';

/** Every page of who applies. */
export const applicantPages = (await Promise.all(Object.values(applicantParts).map((part) => part()))).flat();
/** Every page of the authority's people. */
export const staffPages = (await Promise.all(Object.values(staffParts).map((part) => part()))).flat();
/** Every page of who is signed in. */
export const ownPages = [...applicantPages, ...staffPages];
