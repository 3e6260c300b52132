import { everyRoute } from '../every-route.ts';
import { environment } from '../http/environment.ts';
import { lambda } from '../http/lambda.ts';
import { openApi } from '../http/openapi.ts';
import { routes } from './routes.ts';

let document: Readonly<Record<string, unknown>> | undefined;

export const handler = lambda({
  routes,
  app: { document: () => (document ??= openApi(Object.values(everyRoute).flat(), '1.0.0')) },
  ...environment(),
  problems: {},
});
