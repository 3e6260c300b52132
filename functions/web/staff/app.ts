import type { Files } from '../../../shared/files/index.ts';
import { applicationsProblems } from '../../../shared/i18n/applications-problems.ts';
import { awardsProblems } from '../../../shared/i18n/awards-problems.ts';
import { budgetProblems } from '../../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../../shared/i18n/calls-problems.ts';
import { evaluationsProblems } from '../../../shared/i18n/evaluations-problems.ts';
import { organisationsProblems } from '../../../shared/i18n/organisations-problems.ts';
import { portalProblems } from '../../../shared/i18n/portal-problems.ts';
import { edgeProblems } from '../../../shared/i18n/problems.ts';
import { programmesProblems } from '../../../shared/i18n/programmes-problems.ts';
import { peopleRepository } from '../../../shared/people/index.ts';
import type { Store } from '../../../shared/store/index.ts';
import { buildApp as applications } from '../../applications/app.ts';
import { buildApp as audit } from '../../audit/app.ts';
import { buildApp as awards } from '../../awards/app.ts';
import { buildApp as budget } from '../../budget/app.ts';
import { buildApp as calls } from '../../calls/app.ts';
import { buildApp as evaluations } from '../../evaluations/app.ts';
import { buildApp as organisations } from '../../organisations/app.ts';
import { buildApp as programmes } from '../../programmes/app.ts';
import type { FormKit } from '../forms/route-form.ts';

/** What the authority's people may read and do, on this store and these files. */
export const buildApp = (store: Store, files: Files) => ({
  kit: {
    store,
    sentences: {
      ...edgeProblems,
      ...programmesProblems,
      ...budgetProblems,
      ...callsProblems,
      ...organisationsProblems,
      ...applicationsProblems,
      ...evaluationsProblems,
      ...awardsProblems,
      ...portalProblems,
    },
  } satisfies FormKit,
  programmes: programmes(store),
  budget: budget(store),
  calls: calls(store),
  organisations: organisations(store),
  applications: applications(store, files),
  evaluations: evaluations(store),
  awards: awards(store),
  audit: audit(store),
  people: peopleRepository(store),
});
export type StaffApp = ReturnType<typeof buildApp>;
