import * as z from 'zod';
import { isRowNumber } from './fields.ts';
import { isEmpty, plain, type Tree } from './tree.ts';
import { amountTyped, dayTyped, numberTyped } from './typing.ts';

type Schema = z.core.$ZodType;
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly format?: string;
}
const definitionOf = ({ _zod: { def } }: Schema): Definition => def; // each kind of schema has its own part of these

type Read = (definition: Definition, tree: Tree | undefined) => unknown;

/**
 * What a form says, as the route's own schema wants it: numbers, dates, yes and no out of texts, amounts as people type them. An empty
 * field is absent, or `null` where the schema takes that for "take it out". What cannot be read stays a text for the schema to refuse.
 */
export function typed(schema: Schema | undefined, tree: Tree | undefined): unknown {
  if (schema === undefined) return tree === undefined ? undefined : plain(tree);
  if (z.globalRegistry.get(schema)?.id === 'Lei') return text(tree, amountTyped);
  const definition = definitionOf(schema);
  return (readers[definition.type] ?? asText)(definition, tree);
}

const asText: Read = ({ format }, tree) => text(tree, format === 'date' ? dayTyped : (typedText) => typedText);
const within: Read = ({ innerType }, tree) => typed(innerType, tree);

const readers: Readonly<Record<string, Read>> = {
  object: record,
  array: list,
  union: oneOf,
  nullable: ({ innerType }, tree) => (isEmpty(tree) ? null : typed(innerType, tree)),
  optional: ({ innerType }, tree) => (isEmpty(tree) && !takesNull(innerType) ? undefined : typed(innerType, tree)),
  default: within,
  prefault: within,
  readonly: within,
  pipe: (definition, tree) => typed(definition.in, tree),
  number: (_, tree) => text(tree, numberTyped),
  boolean: (_, tree) => text(tree, (said) => (['yes', 'no'].includes(said) ? said === 'yes' : said)),
};

const takesNull = (schema: Schema | undefined): boolean =>
  schema !== undefined && definitionOf(schema).type === 'nullable';

function text(tree: Tree | undefined, read: (text: string) => unknown): unknown {
  if (tree === undefined || isEmpty(tree)) return undefined;
  return 'texts' in tree ? read((tree.texts.at(-1) ?? '').trim()) : plain(tree);
}

function record({ shape = {} }: Definition, tree: Tree | undefined): unknown {
  if (tree === undefined || 'texts' in tree) return tree && plain(tree);
  const values = [...tree.parts].map(([name, part]) => {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined; // a field may be called like what every object has
    return [name, typed(schema, part)] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Several values of one name, or rows by their numbers; parts with other names are no list, for the schema to say so. */
function list({ element }: Definition, tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if ('texts' in tree) return tree.texts.filter((one) => one !== '').map((one) => typed(element, { texts: [one] }));
  if (![...tree.parts.keys()].every(isRowNumber)) return plain(tree);
  const rows = [...tree.parts].sort(([a], [b]) => Number(a) - Number(b));
  return rows.map(([, row]) => typed(element, row)).filter((value) => value !== undefined);
}

/** By the first of its forms that what came fits. */
function oneOf({ options = [] }: Definition, tree: Tree | undefined): unknown {
  const values = options.map((option) => ({ option, value: typed(option, tree) }));
  const fits = values.find(({ option, value }) => z.safeParse(option, value).success);
  return (fits ?? values[0])?.value;
}
