import { aPerson } from '../../builders/http-people.ts';
import { aRegistration } from '../../builders/organisations.ts';
import { anOrganisation, invite } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

export const organisationRequests: Recipes = {
  'GET /v1/organisations': () => ({ who: 'nobody' }),
  'GET /v1/organisations/{organisationId}': async () => {
    const { organisationId } = await anOrganisation();
    return { who: 'nobody', params: { organisationId } };
  },
  'POST /v1/organisations': () => ({ who: aPerson(), body: aRegistration() }),
  'PATCH /v1/organisations/{organisationId}': async () => {
    const { organisationId, representative, version } = await anOrganisation();
    return {
      who: representative,
      params: { organisationId },
      body: { name: 'AO „Speranța”', nameRu: 'АО «Надежда»', site: null },
      ifMatch: version,
    };
  },
  'PUT /v1/organisations/{organisationId}/members/{userId}': async () => {
    const { organisationId, representative } = await anOrganisation();
    return { who: representative, params: { organisationId, userId: aPerson().sub }, body: { role: 'editor' } };
  },
  'POST /v1/organisations/{organisationId}/membership': async () => {
    const organisation = await anOrganisation();
    const who = aPerson();
    await invite(organisation, who);
    return { who, params: { organisationId: organisation.organisationId } };
  },
  'DELETE /v1/organisations/{organisationId}/members/{userId}': async () => {
    const { organisationId, representative, editor } = await anOrganisation();
    return { who: representative, params: { organisationId, userId: editor.sub } };
  },
};
