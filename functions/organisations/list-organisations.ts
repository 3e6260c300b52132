import * as z from 'zod';
import { Line } from '../../shared/kernel/text.ts';
import { Idno } from '../../shared/organisations/index.ts';
import { anyone } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { RegisterRowView } from './views.ts';

const Search = Paging.extend({
  name: Line(100).optional(),
  idno: Idno.optional(),
  mine: z.enum(['true', 'false']).optional(),
  invited: z.enum(['true', 'false']).optional(),
}).refine(
  ({ name, idno, mine, invited }) => [name, idno, mine === 'true', invited === 'true'].filter(Boolean).length <= 1,
  'one-search',
);

/** The register everybody may read, or the reader's own organisations or invitations. */
export const listOrganisations = route({
  method: 'GET',
  path: '/v1/organisations',
  allow: anyone,
  summary:
    'The public register by the beginning of a name or by IDNO; with mine=true the organisations of the reader, with invited=true those that invite the reader',
  query: Search,
  success: { status: 200, body: pageOf(RegisterRowView) },
  refusals: { BadCursor: 400, MineNeedsSignIn: 403 },
  handle:
    (app: App) =>
    ({ actor, query: { limit, cursor, mine, invited, ...search } }) =>
      app.listOrganisations(
        actor,
        { ...search, mine: mine === 'true', invited: invited === 'true' },
        { limit, cursor },
      ),
});
