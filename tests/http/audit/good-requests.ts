import { aPublishedCall } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

const aSubject = async () => ({ subject: `call:${(await aPublishedCall()).callId}` });

export const auditRequests: Recipes = {
  'GET /v1/audit/{subject}': async () => ({ who: 'auditor', params: await aSubject() }),
  'GET /v1/audit/{subject}/verification': async () => ({ who: 'auditor', params: await aSubject() }),
};
