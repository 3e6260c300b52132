import { routes as applications } from './applications/routes.ts';
import { routes as audit } from './audit/routes.ts';
import { routes as awards } from './awards/routes.ts';
import { routes as budget } from './budget/routes.ts';
import { routes as calls } from './calls/routes.ts';
import { routes as evaluations } from './evaluations/routes.ts';
import type { Endpoint } from './http/route.ts';
import { routes as organisations } from './organisations/routes.ts';
import { routes as programmes } from './programmes/routes.ts';
import { routes as system } from './system/routes.ts';

/** Every route of the API, context by context: what the gateway is built from, the documentation describes and the access matrix walks. */
export const everyRoute: Readonly<Record<string, readonly Endpoint<never>[]>> = {
  programmes,
  budget,
  calls,
  organisations,
  applications,
  evaluations,
  awards,
  audit,
  system,
};
