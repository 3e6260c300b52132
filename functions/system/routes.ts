import { getHealth } from './get-health.ts';
import { getOpenApi } from './get-openapi.ts';

export const routes = [getHealth, getOpenApi] as const;
