import { applicationScenarios } from './http-applications.ts';
import { awardScenarios } from './http-awards.ts';
import { callScenarios } from './http-calls.ts';
import type { Api } from './http-client.ts';
import { evaluationScenarios } from './http-evaluations.ts';
import { organisationScenarios } from './http-organisations.ts';
import { programmeScenarios } from './http-programmes.ts';

/** Situations of the field, each reached through the API alone, as people reach it. */
export function scenarios(api: Api) {
  const programmes = programmeScenarios(api);
  const calls = callScenarios(api, programmes);
  const organisations = organisationScenarios(api);
  const applications = applicationScenarios(api, calls, organisations);
  const evaluations = evaluationScenarios(api, applications);
  const awards = awardScenarios(api, evaluations);
  return { ...programmes, ...calls, ...organisations, ...applications, ...evaluations, ...awards };
}
