import { commit, settle, stale } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { OrganisationId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import { hasAccepted } from '../membership.ts';
import type { Member } from '../model.ts';
import { memberWrite } from '../writes.ts';
import { changeMembers, type MemberRefusal } from './change-member.ts';
import type { ChangeDeps } from './edit-organisation.ts';

export type AcceptRefusal = Extract<MemberRefusal, { code: 'NoSuchThing' | 'StaleVersion' | 'AlreadyAnswered' }>;

/** Who is invited becomes a member, by their own hand only; to who is neither invited nor a member there is nothing. */
export const acceptMembership =
  (deps: ChangeDeps) =>
  (command: Command, { organisationId }: { readonly organisationId: OrganisationId }) =>
    settle(command, async (): Promise<Result<Member, AcceptRefusal>> => {
      const { userId } = command.actor;
      const organisation = await deps.organisations.get(organisationId); // before the seat: who changes it makes the version stale
      const seat = await deps.organisations.seatOf(organisationId, userId);
      if (organisation === undefined || seat === undefined) return err({ code: 'NoSuchThing' });
      if (command.ifMatch !== undefined && command.ifMatch !== organisation.version) return err(stale);
      if (hasAccepted(seat)) return commit(deps.store, command, { entries: [], writes: [], value: seat });
      const { invited: _, ...accepted } = seat;
      const member: Member = { ...accepted, since: command.now };
      const data = { userId, role: member.role };
      const change = { action: 'accept-membership', data, write: memberWrite(member) };
      return changeMembers(deps, command, organisation, change, member);
    });
