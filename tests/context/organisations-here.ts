import { afterAll, beforeAll } from 'vitest';
import { buildApp } from '../../functions/organisations/app.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { OrganisationId } from '../../shared/kernel/ids.ts';
import { type MemberRole, organisationRepository } from '../../shared/organisations/index.ts';
import { aCommand, someone } from '../builders/calls.ts';
import { storedOrganisation } from '../builders/organisations.ts';
import { anEngine, type Engine } from '../engine.ts';

export const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const member = (organisationId: OrganisationId, { userId }: Actor) => ({ organisationId, userId });

/** The use cases of organisations on an engine of this file's own. */
export function organisationsHere() {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await anEngine();
  });
  afterAll(() => engine?.stop());
  const here = (): Engine => {
    if (engine === undefined) throw new Error('the engine starts with the first test');
    return engine;
  };
  const app = () => buildApp(here().store);
  return {
    engine: here,
    app,
    read: () => organisationRepository(here().store),
    /** An organisation with one representative, and its version 1. */
    represented: async () => {
      const [ana, ion] = [someone(), someone()];
      const { id } = await storedOrganisation(here().store, { [ana.userId]: 'representative' });
      return { id, ana, ion };
    },
    /** Invited by a representative, and accepted. */
    join: async (organisationId: OrganisationId, by: Actor, who: Actor, role: MemberRole = 'editor') => {
      unwrap(await app().setMember(aCommand(by), { organisationId, userId: who.userId, role }));
      return unwrap(await app().acceptMembership(aCommand(who), { organisationId }));
    },
  };
}
