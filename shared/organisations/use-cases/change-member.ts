import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  settle,
  stale,
  type StaleVersion,
  subjectOf,
} from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { OrganisationId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Write } from '../../store/index.ts';
import { checkMembers, type MembershipRefusal, roleAmong } from '../membership.ts';
import type { Member, Organisation } from '../model.ts';
import { mayFor, type MemberRole } from '../rights.ts';
import type { NoSuchThing, RightMissing } from '../seen.ts';
import { memberRemoval, memberWrite, organisationWrites } from '../writes.ts';
import type { ChangeDeps } from './edit-organisation.ts';

export interface MemberInput {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
}
export type MemberRefusal = NoSuchThing | RightMissing | MembershipRefusal | StaleVersion | AlreadyAnswered;

/** Invites a person to act for the organisation, or changes the role of a member or an invited person; only its representatives decide that. */
export const setMember =
  (deps: ChangeDeps) =>
  (command: Command, { role, ...input }: MemberInput & { readonly role: MemberRole }) =>
    settle(command, async (): Promise<Result<Member, MemberRefusal>> => {
      const read = await membersToChange(deps, command, input);
      if (!read.ok) return read;
      const { organisation, members, mayManage } = read.value;
      if (!mayManage) return err({ code: 'RightMissing' });
      const before = members.find(({ userId }) => userId === input.userId);
      if (before?.role === role) return commit(deps.store, command, { entries: [], writes: [], value: before });
      const checked = checkMembers(members, input.userId, role);
      if (!checked.ok) return checked;
      const member: Member = { ...(before ?? { ...input, since: command.now, invited: true }), role };
      const change = { action: 'set-member', data: { userId: input.userId, role }, write: memberWrite(member) };
      return changeMembers(deps, command, organisation, change, member);
    });

/** Takes a person out of the organisation: a representative does, or the person leaves or declines; the last representative stays. */
export const removeMember = (deps: ChangeDeps) => (command: Command, input: MemberInput) =>
  settle(command, async (): Promise<Result<null, MemberRefusal>> => {
    const read = await membersToChange(deps, command, input);
    if (!read.ok) return read;
    const { organisation, members, mayManage } = read.value;
    const leaves = command.actor.userId === input.userId;
    if (!mayManage && !leaves) return err({ code: 'RightMissing' });
    if (members.every(({ userId }) => userId !== input.userId)) return err({ code: 'NoSuchThing' });
    const checked = checkMembers(members, input.userId, undefined);
    if (!checked.ok) return checked;
    const write = memberRemoval(input.organisationId, input.userId);
    const change = { action: 'remove-member', data: { userId: input.userId }, write };
    return changeMembers(deps, command, organisation, change, null);
  });

interface MembersRead {
  readonly organisation: Organisation;
  readonly members: readonly Member[];
  readonly mayManage: boolean;
}

/** The organisation first, its members after: whoever changes them in between makes the version stale. */
async function membersToChange(
  { organisations }: ChangeDeps,
  { actor, ifMatch }: Command,
  { organisationId }: MemberInput,
): Promise<Result<MembersRead, NoSuchThing | StaleVersion>> {
  const organisation = await organisations.get(organisationId);
  if (organisation === undefined) return err({ code: 'NoSuchThing' });
  if (ifMatch !== undefined && ifMatch !== organisation.version) return err(stale);
  const members = await organisations.members(organisationId);
  const mayManage = mayFor(roleAmong(members, actor.userId), 'manage-members');
  return ok({ organisation, members, mayManage });
}

interface MemberChange {
  readonly action: string;
  readonly data: { readonly userId: UserId; readonly role?: MemberRole };
  readonly write: Write<never>;
}

/** Commits a change of members with a version of their organisation and an entry in its trail. */
export function changeMembers<T>(
  { store }: ChangeDeps,
  command: Command,
  organisation: Organisation,
  { action, data, write }: MemberChange,
  value: T,
) {
  const subject = subjectOf('organisation', organisation.id);
  const entry = nextEntry(organisation.trail, command, { subject, action, data });
  const writes: Write<StaleVersion>[] = [...organisationWrites(organisation, entry).writes, write];
  return commit(store, command, { entries: [entry], writes, value });
}
