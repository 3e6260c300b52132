import type { UserId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Member } from './model.ts';
import type { MemberRole } from './rights.ts';

/** Why the members of an organisation cannot be changed so. */
export type MembershipRefusal =
  { readonly code: 'LastRepresentative' } | { readonly code: 'TooManyMembers'; readonly most: number };

const MOST_MEMBERS = 50;
type Seat = Pick<Member, 'userId' | 'role'>;

/** An organisation always has somebody who speaks for it: its last representative neither leaves nor becomes an editor. */
export function checkMembers(
  members: readonly Seat[],
  userId: UserId,
  role: MemberRole | undefined,
): Result<void, MembershipRefusal> {
  const others = members.filter((member) => member.userId !== userId);
  const after = role === undefined ? others : [...others, { userId, role }];
  if (after.length > MOST_MEMBERS) return err({ code: 'TooManyMembers', most: MOST_MEMBERS });
  const spoken = after.some((member) => member.role === 'representative');
  return spoken ? ok(undefined) : err({ code: 'LastRepresentative' });
}
