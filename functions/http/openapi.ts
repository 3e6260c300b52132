import * as z from 'zod';
import type { Endpoint, RouteSpec } from './route.ts';

type Document = Readonly<Record<string, unknown>>;

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    facts: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, in the language of Accept-Language (ro, ru, en)' });

/** OpenAPI 3.1 of these routes, out of the very schemas that read and write them. */
export function openApi(endpoints: readonly Endpoint<never>[], version: string): Document {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { spec } of endpoints) {
    paths[spec.path] = { ...paths[spec.path], [spec.method.toLowerCase()]: operationOf(spec, collector(schemas)) };
  }
  collector(schemas)(Problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Concurs',
      version,
      description: 'Grant competitions for non-commercial organisations: no promise without money behind it.',
    },
    paths,
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

type Describe = (schema: z.ZodType, io: 'input' | 'output') => unknown;

/** Describes a schema, moving what it defines by name into the components. */
const collector =
  (schemas: Record<string, unknown>): Describe =>
  (schema, _io) => {
    // The wire side of a codec is its input, for requests and for replies alike.
    const {
      $schema: _,
      $defs = {},
      ...described
    } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    const text = JSON.stringify(described).replaceAll('"#/$defs/', '"#/components/schemas/');
    for (const [name, definition] of Object.entries($defs)) {
      schemas[name] ??= JSON.parse(JSON.stringify(definition).replaceAll('"#/$defs/', '"#/components/schemas/'));
    }
    return JSON.parse(text) as unknown;
  };

function operationOf(spec: RouteSpec, describe: Describe) {
  const { status, body } = spec.success;
  const content = (schema: unknown, type: string) => ({ content: { [type]: { schema } } });
  const problems = [...new Set([...edgeStatuses(spec), ...Object.values(spec.refusals)])].sort((a, b) => a - b);
  const problem = content({ $ref: '#/components/schemas/Problem' }, 'application/problem+json');
  return {
    summary: spec.summary,
    operationId: operationId(spec),
    tags: [spec.path.split('/')[2]],
    ...(spec.allow.who === 'anyone' ? {} : { security: [{ token: [] }] }),
    ...(spec.allow.who === 'roles' ? { 'x-roles': spec.allow.roles } : {}),
    parameters: parametersOf(spec, describe),
    ...(spec.body === undefined
      ? {}
      : { requestBody: { required: true, ...content(describe(spec.body, 'input'), 'application/json') } }),
    responses: {
      [status]: {
        description: 'Done',
        ...(body === undefined ? {} : content(describe(body, 'output'), 'application/json')),
      },
      ...Object.fromEntries(problems.map((code) => [code, { description: codesOf(spec, code), ...problem }])),
    },
  };
}

const edgeStatuses = ({ allow, body, ifMatch, query, params }: RouteSpec): readonly number[] => [
  ...(body === undefined && query === undefined ? [] : [400]),
  ...(body === undefined ? [] : [413, 415]),
  ...(allow.who === 'anyone' ? [] : [401]),
  ...(allow.who === 'roles' ? [403] : []),
  ...(params === undefined ? [] : [404]),
  ...(ifMatch === undefined ? [] : [412, 428]),
];

const codesOf = ({ refusals }: RouteSpec, status: number): string =>
  Object.keys(refusals)
    .filter((code) => refusals[code] === status)
    .join(', ') || 'Refused at the edge';

const operationId = ({ method, path }: RouteSpec): string =>
  method.toLowerCase() +
  path.slice('/v1'.length).replace(/[/{}.-]+(\w?)/g, (_, letter: string) => letter.toUpperCase());

function parametersOf(spec: RouteSpec, describe: Describe) {
  const described = (schema: RouteSpec['query'], where: 'path' | 'query') => {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = describe(schema, 'input') as {
      properties?: Record<string, unknown>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema: property,
    }));
  };
  const header = (name: string, required: boolean) => ({ name, in: 'header', required, schema: { type: 'string' } });
  return [
    ...described(spec.params, 'path'),
    ...described(spec.query, 'query'),
    ...(spec.ifMatch === undefined ? [] : [header('If-Match', true)]),
    ...(spec.method === 'GET' ? [] : [header('Idempotency-Key', false)]),
  ];
}
