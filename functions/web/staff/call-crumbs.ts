import type { SeenCall } from '../../../shared/calls/index.ts';
import { at, type Crumb, type Visit } from '../edge/page.ts';

/** Where the pages of a call are, below the language. */
export const callPath = (id: string, page = ''): string => `/admin/calls/${id}${page}`;

/** From the home page to the secretariat. */
export const adminCrumb = (visit: Visit): Crumb => ({ text: visit.t('navAdmin'), href: at(visit, '/admin') });

/** From the secretariat to a call, by its code, and from there on. */
export const callCrumbs = (
  visit: Visit,
  { id, code }: Pick<SeenCall, 'id' | 'code'>,
  ...further: readonly Crumb[]
): readonly Crumb[] => [
  adminCrumb(visit),
  { text: visit.t('callCode', { code }), href: at(visit, callPath(id)) },
  ...further,
];
