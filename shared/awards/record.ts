import type { ApplicationId, OrganisationId } from '../kernel/ids.ts';
import type { Allocation } from './allocate.ts';
import type { AwardRecord } from './decision.ts';
import { type ApplicationInput, type CompetitionInputs, headOf } from './inputs.ts';
import type { AwardDeps, Reading } from './reading.ts';
import type { Snapshot } from './repository.ts';

interface Decided {
  readonly hash: string;
  readonly inputs: CompetitionInputs;
  readonly allocation: Allocation;
  readonly reading: Pick<Reading, 'standings'>;
}

/** What is frozen: the inputs beside their outcomes, in the order of the results, with the names under which they competed. */
export async function snapshotOf(
  { hash, inputs, allocation, reading }: Decided,
  { organisations }: Pick<AwardDeps, 'organisations'>,
): Promise<Snapshot> {
  const inputOf = byId(inputs.applications, ({ id }) => id);
  const standingOf = byId(reading.standings, ({ applicationId }) => applicationId);
  const competing = new Set(reading.standings.map(({ organisationId }) => organisationId));
  const names = await namesOf([...competing], organisations);
  const records = allocation.outcomes.map((result): AwardRecord => {
    const input: ApplicationInput = inputOf(result.applicationId);
    const { organisationId, title } = standingOf(result.applicationId);
    return { input, organisationId, organisation: names.get(organisationId) ?? null, title, result };
  });
  return { hash, head: headOf(inputs), records };
}

/** Every outcome speaks of an application of the competition, so a missing one is a defect. */
function byId<T>(items: readonly T[], idOf: (item: T) => ApplicationId): (id: ApplicationId) => T {
  const known = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const item = known.get(id);
    if (item === undefined) throw new Error(`application ${id} is not in the competition`);
    return item;
  };
}

const AT_ONCE = 50;

/** What organisations are called in the register now. */
export async function namesOf(
  ids: readonly OrganisationId[],
  organisations: AwardDeps['organisations'],
): Promise<ReadonlyMap<OrganisationId, string>> {
  const names = new Map<OrganisationId, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const found = await Promise.all(ids.slice(from, from + AT_ONCE).map(organisations.get));
    for (const organisation of found) if (organisation !== undefined) names.set(organisation.id, organisation.name);
  }
  return names;
}
