import { awardRepository, viewOutcome } from '../../../shared/awards/index.ts';
import { callRepository } from '../../../shared/calls/index.ts';
import type { Files } from '../../../shared/files/index.ts';
import { applicationsProblems } from '../../../shared/i18n/applications-problems.ts';
import { callsProblems } from '../../../shared/i18n/calls-problems.ts';
import { organisationsProblems } from '../../../shared/i18n/organisations-problems.ts';
import { portalProblems } from '../../../shared/i18n/portal-problems.ts';
import { edgeProblems } from '../../../shared/i18n/problems.ts';
import { peopleRepository } from '../../../shared/people/index.ts';
import { programmeRepository } from '../../../shared/programmes/index.ts';
import type { Store } from '../../../shared/store/index.ts';
import { buildApp as applications } from '../../applications/app.ts';
import { buildApp as calls } from '../../calls/app.ts';
import { buildApp as organisations } from '../../organisations/app.ts';
import type { FormKit } from '../forms/route-form.ts';

/** What an applicant may read and do, on this store and these files. */
export const buildApp = (store: Store, files: Files) => ({
  kit: {
    store,
    sentences: {
      ...edgeProblems,
      ...callsProblems,
      ...organisationsProblems,
      ...applicationsProblems,
      ...portalProblems,
    },
  } satisfies FormKit,
  calls: calls(store),
  organisations: organisations(store),
  applications: applications(store, files),
  programmes: programmeRepository(store),
  people: peopleRepository(store),
  viewOutcome: viewOutcome({ calls: callRepository(store), awards: awardRepository(store) }),
  uploadOrigin: () => files.uploadOrigin(),
});
export type ApplicantApp = ReturnType<typeof buildApp>;
