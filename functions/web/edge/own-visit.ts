import type { OwnVisit, Visit } from './page.ts';

/** The visit of somebody who is signed in; `undefined` for anybody else. */
export const ownVisit = (visit: Visit): OwnVisit | undefined =>
  visit.person === undefined ? undefined : { ...visit, person: visit.person };
