import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ROOT, type Entry } from './build.ts';
import { consumers, contexts, type Consumer, type Context } from './contexts.ts';

/** A route as API Gateway needs it; schemas and use cases stay on the function's side. */
const Route = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.templateLiteral(['/v1/', z.string()]),
  allow: z.discriminatedUnion('who', [
    z.object({ who: z.literal('anyone') }),
    z.object({ who: z.literal('signed-in') }),
    z.object({ who: z.literal('roles'), roles: z.array(z.string()) }),
  ]),
});
export type Route = z.infer<typeof Route>;
const Routes = z.object({ routes: z.array(z.object({ spec: Route })) });

/** A context with the routes its own code declares, so that the API and the code cannot disagree. */
export interface Service extends Context, Entry {
  readonly routes: readonly Route[];
}

async function service(context: Context): Promise<Service> {
  const loaded: unknown = await import(join(ROOT, `functions/${context.name}/routes.ts`));
  const routes = Routes.parse(loaded).routes.map(({ spec }) => spec);
  return { ...context, entry: `functions/${context.name}/main.ts`, routes };
}

const written = (folder: string, ...files: string[]) => files.every((file) => existsSync(join(ROOT, folder, file)));

/** Every context with its routes. */
export const readServices = (): Promise<Service[]> =>
  Promise.all(contexts.filter(({ name }) => written(`functions/${name}`, 'main.ts', 'routes.ts')).map(service));

/** Every consumer of events with its source file. */
export const readConsumers = (): (Consumer & Entry)[] =>
  consumers
    .map((consumer) => ({ ...consumer, entry: `functions/events/${consumer.name}/main.ts` }))
    .filter(({ entry }) => written('', entry));
