import type * as z from 'zod';
import type { Assembly, StackTemplate } from './assembly.ts';
import { NOTHING, evaluate } from './intrinsics.ts';
import type { Scope } from './intrinsics.ts';
import { attributeOf, refOf } from './names.ts';
import type { Named } from './names.ts';

/** A resource of the template; its properties are read through `Template.read`, never raw. */
export interface Resource extends Named {
  readonly ref: string;
  /** `stack/logical id`, for messages. */
  readonly place: string;
}
/** The synthesised stacks as one: resources with their intrinsics resolved on demand. */
export interface Template {
  readonly resources: readonly Resource[];
  ofType(...types: string[]): readonly Resource[];
  /** Resolves only the properties that the schema names. */
  read<T extends z.ZodRawShape>(resource: Resource, schema: z.ZodObject<T>): z.infer<z.ZodObject<T>>;
  attribute(resource: Resource, name: string): string;
  /** The folder of an asset by its object key. */
  asset(objectKey: string): string | undefined;
  readonly outputs: () => Readonly<Record<string, unknown>>;
}
/** Text to find in finished strings and what stands there locally: hosts of AWS become addresses of stand-ins. */
export type Hosts = readonly (readonly [aws: RegExp, local: string])[];

const pseudo = (stack: StackTemplate): Readonly<Record<string, unknown>> => ({
  'AWS::Region': stack.region,
  'AWS::AccountId': stack.account,
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${stack.account}:stack/${stack.name}/local`,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::NoValue': NOTHING,
});

function rewritten(value: unknown, hosts: Hosts): unknown {
  if (typeof value === 'string') return hosts.reduce((text, [aws, local]) => text.replaceAll(aws, local), value);
  if (Array.isArray(value)) return value.map((part) => rewritten(part, hosts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part, hosts)]));
}

/** Makes the scope in which a stack's intrinsics are resolved; other stacks are reached through exports and outputs. */
function scopes(assembly: Assembly) {
  const scopeOf = (stack: StackTemplate, at: string): Scope => {
    const missing = (what: string): never => {
      throw new Error(`${at}: ${what} is not in the template`);
    };
    const named = (id: string): Named => namedOf(stack, id) ?? missing(`resource ${id}`);
    return {
      at,
      zones: ['a', 'b', 'c'].map((zone) => stack.region + zone),
      ref: (id) => {
        const known = pseudo(stack);
        if (id in known) return known[id];
        if (id in stack.Parameters) return stack.Parameters[id]?.Default;
        return refOf(named(id));
      },
      attribute: (id, name) => attributeOf(named(id), name),
      imported: (name) => exported(name) ?? missing(`export ${name}`),
      output: (other, name) => {
        const from = assembly.stacks.find((s) => s.name === other) ?? missing(`stack ${other}`);
        return evaluate(from.Outputs[name]?.Value ?? missing(`output ${name}`), scopeOf(from, `${other}/${name}`));
      },
      condition: (name) => evaluate(stack.Conditions[name] ?? missing(`condition ${name}`), scopeOf(stack, at)),
      mapping: (map, key, name) => stack.Mappings[map]?.[key]?.[name] ?? missing(`mapping ${map}`),
    };
  };
  const exported = (name: string): unknown => {
    for (const stack of assembly.stacks)
      for (const [id, output] of Object.entries(stack.Outputs)) {
        const scope = scopeOf(stack, `${stack.name}/${id}`);
        if (output.Export !== undefined && evaluate(output.Export.Name, scope) === name)
          return evaluate(output.Value, scope);
      }
    return undefined;
  };
  const namedOf = (stack: StackTemplate, id: string): Named | undefined => {
    const resource = stack.Resources[id];
    if (resource === undefined) return undefined;
    const place = `${stack.name}/${id}`;
    return {
      stack: stack.name,
      id,
      type: resource.Type,
      account: stack.account,
      region: stack.region,
      property: (name) => evaluate(resource.Properties[name], scopeOf(stack, place)),
    };
  };
  return { scopeOf, namedOf };
}

/** Opens an assembly for reading, with AWS's hosts replaced in every finished string. */
export function openTemplate(assembly: Assembly, hosts: Hosts): Template {
  const { scopeOf, namedOf } = scopes(assembly);
  const resources = assembly.stacks.flatMap((stack) =>
    Object.keys(stack.Resources).flatMap((id): Resource[] => {
      const named = namedOf(stack, id);
      return named === undefined ? [] : [{ ...named, ref: refOf(named), place: `${stack.name}/${id}` }];
    }),
  );
  return {
    resources,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    read: (resource, schema) => {
      const values = Object.keys(schema.shape).map((key): [string, unknown] => [
        key,
        rewritten(resource.property(key), hosts),
      ]);
      const read = schema.safeParse(Object.fromEntries(values.filter(([, value]) => value !== undefined)));
      if (!read.success) throw new Error(`${resource.place} (${resource.type}): ${read.error.message}`);
      return read.data;
    },
    attribute: (resource, name) => attributeOf(resource, name),
    asset: (objectKey) => assembly.assets.get(objectKey),
    outputs: () =>
      Object.fromEntries(
        assembly.stacks.flatMap((stack) =>
          Object.entries(stack.Outputs).map(([id, { Value }]) => [
            id,
            rewritten(evaluate(Value, scopeOf(stack, `${stack.name}/${id}`)), hosts),
          ]),
        ),
      ),
  };
}
