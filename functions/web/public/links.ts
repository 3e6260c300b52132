import { at, type Visit } from '../edge/page.ts';

/** The way back to the list of calls. */
export const callsCrumb = (visit: Visit) => ({ text: visit.t('navCalls'), href: at(visit, '/calls') });
