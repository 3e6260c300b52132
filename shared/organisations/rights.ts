import * as z from 'zod';

/** What a person is in an organisation. */
export const MemberRole = z.enum(['representative', 'editor']);
export type MemberRole = z.infer<typeof MemberRole>;

export type MemberRight = 'edit-profile' | 'manage-members' | 'draft' | 'upload' | 'submit' | 'withdraw';

/** Who may do what for an organisation: an editor drafts and uploads, only a representative speaks for it. */
export const memberRights: Readonly<Record<MemberRole, readonly MemberRight[]>> = {
  representative: ['edit-profile', 'manage-members', 'draft', 'upload', 'submit', 'withdraw'],
  editor: ['draft', 'upload'],
};

/** Whether this role has the right; somebody who is no member has none. */
export const mayFor = (role: MemberRole | undefined, right: MemberRight): boolean =>
  role !== undefined && memberRights[role].includes(right);
