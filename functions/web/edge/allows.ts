import { type Actor, has } from '../../../shared/kernel/actor.ts';
import type { Access } from '../../http/access.ts';

/** Whether this person, or nobody, may come here at all. */
export const allows = (access: Access, actor: Actor | undefined): boolean => {
  if (access.who === 'anyone') return true;
  return actor !== undefined && (access.who === 'signed-in' || has(actor, ...access.roles));
};
