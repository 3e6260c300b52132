import { times } from '../builders/http-calls.ts';
import type { Who } from '../builders/http-client.ts';
import { everySpec, nameOf, parametersOf, pathOf } from '../http/routes.ts';
import type { Running } from './private-stack.ts';

/** Every id a curious person might have got hold of, by the name of the parameter it goes into. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What one request showed. */
export interface Seen {
  readonly path: string;
  readonly status: number;
  readonly text: string;
}

/** All ways to fill the parameters of a path. */
const fillings = (parameters: readonly string[], known: Known): Readonly<Record<string, string>>[] =>
  parameters.reduce<Readonly<Record<string, string>>[]>(
    (found, name) => found.flatMap((one) => (known[name] ?? []).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

/** Whatever answers without changing anything. */
const reading = everySpec.filter(
  ({ method, path }) => (method === 'GET' || path.endsWith('/simulations')) && path !== '/v1/openapi.json',
);

/** Opens every address there is with every id, as this person; a new route is swept without being named here. */
export async function sweep({ as }: Running, who: Who, known: Known): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const spec of reading)
    for (const params of fillings(parametersOf(spec.path), known)) {
      const path = pathOf(spec, params);
      const body = spec.method === 'GET' ? undefined : { scenarios: [{}] };
      const reply = await as(who).send(spec.method, path, body, { now: times.evaluation });
      if (reply.status >= 500) throw new Error(`${nameOf(spec)}: ${String(reply.status)}`);
      const headers = [...reply.headers].flat().join(' ');
      seen.push({ path, status: reply.status, text: `${JSON.stringify(reply.body)} ${headers}` });
    }
  return seen;
}

/** Where any of these words turned up. */
export const placesOf = (words: readonly string[], seen: readonly Seen[]): readonly string[] =>
  seen.flatMap(({ path, text }) => (words.some((word) => text.includes(word)) ? [path] : []));
