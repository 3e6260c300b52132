import { has } from '../../../../shared/kernel/actor.ts';
import type { PublicQuestion, SeenCall } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { roles } from '../../../http/access.ts';
import { at, type Crumb, type OwnVisit } from '../../edge/page.ts';
import { everyItem } from '../../parts/every-item.ts';
import type { StaffApp } from '../app.ts';

/** Who reads what the secretariat works on. */
export const readers = roles('officer', 'chair', 'auditor', 'admin');
/** Who writes calls. */
export const editors = roles('officer');
/** Who imports programmes. */
export const mayImport = ({ person }: OwnVisit): boolean => has(person.actor, 'officer', 'admin');
export const mayEdit = ({ person }: OwnVisit): boolean => has(person.actor, 'officer');

/** Every question of a call, in the order they were asked. */
export const questionsOf = (app: StaffApp, visit: OwnVisit, id: SeenCall['id']): Promise<readonly PublicQuestion[]> =>
  everyItem((part) => app.calls.listQuestions(visit.person.actor, id, part));

/** The way from the home page to a call. */
export const adminCrumb = (visit: OwnVisit): Crumb => ({ text: visit.t('navAdmin'), href: at(visit, '/admin') });
export const callCrumbs = (visit: OwnVisit, call: SeenCall): readonly Crumb[] => [
  adminCrumb(visit),
  { text: `${call.code} · ${inLanguage(call.title, visit.language)}`, href: at(visit, `/admin/calls/${call.id}`) },
];
