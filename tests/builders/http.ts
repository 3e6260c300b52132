import { callScenarios } from './http-calls.ts';
import type { Api } from './http-client.ts';
import { organisationScenarios } from './http-organisations.ts';
import { programmeScenarios } from './http-programmes.ts';

/** Situations of the field, each reached through the API alone, as people reach it. */
export function scenarios(api: Api) {
  const programmes = programmeScenarios(api);
  const calls = callScenarios(api, programmes);
  const organisations = organisationScenarios(api);
  return { ...programmes, ...calls, ...organisations };
}
