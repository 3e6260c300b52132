import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  settle,
  stale,
  type StaleVersion,
  subjectOf,
} from '../../audit/index.ts';
import { has } from '../../kernel/actor.ts';
import type { Command } from '../../kernel/command.ts';
import type { OrganisationId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { type OrganisationChanges, withChanges } from '../changes.ts';
import type { OrganisationRepository } from '../repository.ts';
import { mayFor } from '../rights.ts';
import { fromInside, type NoSuchThing, type RightMissing, type SeenOrganisation } from '../seen.ts';
import { organisationWrites } from '../writes.ts';

export interface ChangeDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly organisations: OrganisationRepository;
}
export interface EditOrganisationInput {
  readonly organisationId: OrganisationId;
  readonly changes: OrganisationChanges;
}
export type EditOrganisationRefusal = NoSuchThing | RightMissing | StaleVersion | AlreadyAnswered;

/** Changes what the register says of an organisation: its representative does, or an officer who found a mistake. */
export const editOrganisation =
  ({ store, organisations }: ChangeDeps) =>
  (command: Command, { organisationId, changes }: EditOrganisationInput) =>
    settle(command, async (): Promise<Result<SeenOrganisation, EditOrganisationRefusal>> => {
      const organisation = await organisations.get(organisationId);
      if (organisation === undefined) return err({ code: 'NoSuchThing' });
      const role = await organisations.roleOf(organisationId, command.actor.userId);
      if (!mayFor(role, 'edit-profile') && !has(command.actor, 'officer')) return err({ code: 'RightMissing' });
      if (command.ifMatch !== undefined && command.ifMatch !== organisation.version) return err(stale);
      const subject = subjectOf('organisation', organisationId);
      const data = { fields: Object.keys(changes).sort() };
      const entry = nextEntry(organisation.trail, command, { subject, action: 'edit', data });
      const changed = organisationWrites(withChanges(organisation, changes), entry);
      const members = await organisations.members(organisationId);
      const value = fromInside(changed.organisation, members, role);
      return commit(store, command, { entries: [entry], writes: changed.writes, value });
    });
