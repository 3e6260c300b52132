import type { ApplicationId, OrganisationId } from '../kernel/ids.ts';
import type { Allocation } from './allocate.ts';
import type { AwardRecord } from './decision.ts';
import type { ApplicationInput, CompetitionInputs } from './inputs.ts';
import type { Reading } from './reading.ts';
import { headOf, type Snapshot } from './repository.ts';

interface Decided {
  readonly hash: string;
  readonly inputs: CompetitionInputs;
  readonly allocation: Allocation;
  readonly reading: Pick<Reading, 'standings'>;
}
type NameOf = (id: OrganisationId) => Promise<string | undefined>;

/** What is frozen: the inputs beside their outcomes, in the order of the results, with the names under which they competed. */
export async function snapshotOf(
  { hash, inputs, allocation, reading }: Decided,
  { organisationName }: { readonly organisationName: NameOf },
): Promise<Snapshot> {
  const inputOf = byId(inputs.applications, ({ id }) => id);
  const standingOf = byId(reading.standings, ({ applicationId }) => applicationId);
  const names = await namesOf(
    [...new Set(reading.standings.map(({ organisationId }) => organisationId))],
    organisationName,
  );
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

async function namesOf(ids: readonly OrganisationId[], nameOf: NameOf): Promise<ReadonlyMap<OrganisationId, string>> {
  const names = new Map<OrganisationId, string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map(nameOf));
    some.forEach((id, index) => names.set(id, found[index] ?? ''));
  }
  return names;
}
