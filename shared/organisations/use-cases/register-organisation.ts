import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  type StaleVersion,
  subjectOf,
  trailOf,
  untouched,
} from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import { newId, OrganisationId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Store, Write } from '../../store/index.ts';
import { type Idno, idnoOfOrganisation, type IdnoRefusal } from '../idno.ts';
import type { Member, Organisation, OrganisationProfile } from '../model.ts';
import { fromInside, type SeenOrganisation } from '../seen.ts';
import { type IdnoAlreadyRegistered, memberWrite, newOrganisationWrites } from '../writes.ts';

export type RegisterRefusal = IdnoRefusal | IdnoAlreadyRegistered | StaleVersion | AlreadyAnswered;
export type Registration = OrganisationProfile & { readonly idno: Idno };

/** Enters an organisation into the register, once for each IDNO; who does it becomes its representative. */
export const registerOrganisation =
  ({ store }: { readonly store: Pick<Store, 'transact'> }) =>
  async (command: Command, registration: Registration): Promise<Result<SeenOrganisation, RegisterRefusal>> => {
    const idno = idnoOfOrganisation(registration.idno);
    if (!idno.ok) return idno;
    const { actor, now } = command;
    const id = newId(OrganisationId, now);
    const data = { idno: idno.value, representative: actor.userId };
    const entry = nextEntry(untouched, command, { subject: subjectOf('organisation', id), action: 'register', data });
    const organisation: Organisation = { ...registration, id, createdAt: now, version: 1, trail: trailOf(entry) };
    const member: Member = { organisationId: id, userId: actor.userId, role: 'representative', since: now };
    const writes: Write<IdnoAlreadyRegistered | StaleVersion>[] = [
      ...newOrganisationWrites(organisation),
      memberWrite(member),
    ];
    return commit(store, command, {
      entries: [entry],
      writes,
      value: fromInside(organisation, [member], member.role),
    });
  };
