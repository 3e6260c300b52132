import type { UserId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Member } from './model.ts';
import type { MemberRole } from './rights.ts';

/** Why the members of an organisation cannot be changed so. */
export type MembershipRefusal =
  { readonly code: 'LastRepresentative' } | { readonly code: 'TooManyMembers'; readonly most: number };

const MOST_MEMBERS = 50;
type Seat = Pick<Member, 'userId' | 'role' | 'invited'>;

/** Whether this is a member, and not somebody who has yet to accept. */
export const hasAccepted = ({ invited }: Pick<Member, 'invited'>): boolean => invited !== true;

/** What a person is among these; an invitation makes them nothing. */
export const roleAmong = (members: readonly Seat[], userId: UserId): MemberRole | undefined =>
  members.find((member) => member.userId === userId && hasAccepted(member))?.role;

/**
 * An organisation always has somebody who speaks for it: its last representative neither leaves nor becomes an editor, and somebody
 * who has yet to accept speaks for nobody. The invited are counted among the fifty.
 */
export function checkMembers(
  members: readonly Seat[],
  userId: UserId,
  role: MemberRole | undefined,
): Result<void, MembershipRefusal> {
  const others = members.filter((member) => member.userId !== userId);
  const before = members.find((member) => member.userId === userId) ?? { invited: true as const };
  const after: readonly Seat[] = role === undefined ? others : [...others, { ...before, userId, role }];
  if (after.length > MOST_MEMBERS) return err({ code: 'TooManyMembers', most: MOST_MEMBERS });
  const spoken = after.some((member) => member.role === 'representative' && hasAccepted(member));
  return spoken ? ok(undefined) : err({ code: 'LastRepresentative' });
}
