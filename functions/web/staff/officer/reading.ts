import { has } from '../../../../shared/kernel/actor.ts';
import type { PublicQuestion, SeenCall } from '../../../../shared/calls/index.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { roles } from '../../../http/access.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { everyItem } from '../../parts/every-item.ts';
import type { StaffApp } from '../app.ts';

/** Who writes calls. */
export const editors = roles('officer');
/** Who imports programmes. */
export const mayImport = ({ person }: OwnVisit): boolean => has(person.actor, 'officer', 'admin');
export const mayEdit = ({ person }: OwnVisit): boolean => has(person.actor, 'officer');

/** Every question of a call, in the order they were asked. */
export const questionsOf = (app: StaffApp, visit: OwnVisit, id: SeenCall['id']): Promise<readonly PublicQuestion[]> =>
  everyItem((part) => app.calls.listQuestions(visit.person.actor, id, part));

/** Every programme a call can belong to, the latest first. */
export async function programmesIn(app: StaffApp): Promise<readonly Programme[]> {
  const page = await app.programmes.programmes.list({ limit: 100 });
  return page.ok ? page.value.items : [];
}
