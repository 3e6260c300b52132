import type { OrganisationId } from '../../kernel/ids.ts';
import type { OrganisationRepository } from '../repository.ts';

/** What organisations are called, for a list that knows their ids; one that is gone has no name. */
export const nameOrganisations =
  ({ organisations }: { readonly organisations: Pick<OrganisationRepository, 'get'> }) =>
  async (ids: readonly OrganisationId[]): Promise<ReadonlyMap<OrganisationId, string>> => {
    const named = [...new Set(ids)].map(async (id) => [id, (await organisations.get(id))?.name ?? ''] as const);
    return new Map(await Promise.all(named));
  };
