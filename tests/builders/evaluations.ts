import * as z from 'zod';
import { Application, Standing } from '../../shared/applications/index.ts';
import { untouched } from '../../shared/audit/index.ts';
import type { Call } from '../../shared/calls/index.ts';
import type { CommissionMember } from '../../shared/evaluations/index.ts';
import { ApplicationId, LineCode, newId, type OrganisationId, type UserId } from '../../shared/kernel/ids.ts';
import { lei } from '../../shared/kernel/money.ts';
import { put, type Store } from '../../shared/store/index.ts';
import { WHILE_OPEN } from './calls.ts';
import { storedOrganisation } from './organisations.ts';

/** An eligible application of an organisation, as screening leaves it: its head and its standing. */
export async function anEligibleApplication(
  store: Pick<Store, 'transact'>,
  call: Call,
  organisationId: OrganisationId,
  change: Partial<Standing> = {},
): Promise<Standing> {
  const id = newId(ApplicationId, WHILE_OPEN);
  const filed = { registrationNumber: `${call.code}/000001`, submittedAt: WHILE_OPEN, title: 'Împreună mai toleranți' };
  const standing: Standing = {
    callId: call.id,
    applicationId: id,
    organisationId,
    line: LineCode.parse('4.2'),
    source: 'municipal',
    ...filed,
    requested: lei(18_000),
    own: lei(2_000),
    total: lei(20_000),
    state: 'eligible',
    ...change,
  };
  const head: Application = {
    id,
    callId: call.id,
    organisationId,
    state: standing.state,
    submissions: 1,
    ...filed,
    createdAt: WHILE_OPEN,
    createdBy: 'someone' as UserId,
    version: 1,
    trail: untouched,
  };
  await store.transact([
    put({ pk: `STANDINGS#${call.id}`, sk: id, type: 'standing', ...z.encode(Standing, standing) }),
    put({ pk: `APPLICATION#${id}`, sk: 'APPLICATION', type: 'application', ...z.encode(Application, head) }),
  ]);
  return standing;
}

/** As many eligible applications of as many organisations, the first of which has these members. */
export async function eligibleApplications(
  store: Pick<Store, 'transact'>,
  call: Call,
  count: number,
  membersOfFirst: Parameters<typeof storedOrganisation>[1] = {},
): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await storedOrganisation(store, n === 0 ? membersOfFirst : {});
    standings.push(await anEligibleApplication(store, call, id));
  }
  return standings;
}

/** A commission of these people, the first of whom presides. */
export const aCommissionOf = (people: readonly UserId[]): CommissionMember[] =>
  people.map((userId, n) => ({ userId, name: `Membrul ${n + 1}`, role: n === 0 ? 'president' : 'member' }));
