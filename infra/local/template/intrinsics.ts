import * as z from 'zod';

/** What intrinsic functions may ask of the place they stand in. */
export interface Scope {
  /** Where an unknown intrinsic is reported. */
  readonly at: string;
  ref(id: string): unknown;
  attribute(id: string, name: string): unknown;
  imported(name: string): unknown;
  output(stack: string, name: string): unknown;
  condition(name: string): unknown;
  mapping(map: string, key: string, name: string): unknown;
  readonly zones: readonly string[];
}

/** Marks `AWS::NoValue`: the property or list element disappears. */
export const NOTHING = Symbol('AWS::NoValue');

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Pair = z.tuple([z.string(), z.string()]);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function attribute(raw: unknown, scope: Scope): unknown {
  const [id, name] = typeof raw === 'string' ? [raw.split('.')[0], raw.split('.').slice(1).join('.')] : Pair.parse(raw);
  return scope.attribute(id ?? '', name);
}

function substitute(raw: unknown, scope: Scope): string {
  const [text, given] =
    typeof raw === 'string' ? [raw, {}] : z.tuple([z.string(), z.record(z.string(), z.unknown())]).parse(raw);
  return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`;
    if (name in given) return Text.parse(evaluate(given[name], scope));
    return Text.parse(name.includes('.') ? attribute(name, scope) : scope.ref(name));
  });
}

const list = (raw: unknown, scope: Scope): unknown[] => z.array(z.unknown()).parse(evaluate(raw, scope));
const truth = (raw: unknown, scope: Scope): boolean => {
  const value = evaluate(raw, scope);
  return value === true || value === 'true';
};
const each = (raw: unknown): unknown[] => z.array(z.unknown()).parse(raw);

type Intrinsic = (raw: unknown, scope: Scope) => unknown;
const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (raw, scope) => scope.ref(z.string().parse(raw)),
  'Fn::GetAtt': attribute,
  'Fn::Sub': substitute,
  'Fn::Join': (raw, scope) => {
    const [separator, parts] = z.tuple([z.string(), z.unknown()]).parse(raw);
    return list(parts, scope)
      .map((part) => Text.parse(part))
      .join(separator);
  },
  'Fn::Select': (raw, scope) => {
    const [index, from] = z.tuple([z.coerce.number(), z.unknown()]).parse(raw);
    return list(from, scope)[index];
  },
  'Fn::Split': (raw, scope) => {
    const [separator, from] = z.tuple([z.string(), z.unknown()]).parse(raw);
    return Text.parse(evaluate(from, scope)).split(separator);
  },
  'Fn::ImportValue': (raw, scope) => scope.imported(Text.parse(evaluate(raw, scope))),
  'Fn::GetStackOutput': (raw, scope) => {
    const { StackName, OutputName } = z.object({ StackName: z.unknown(), OutputName: z.unknown() }).parse(raw);
    return scope.output(Text.parse(evaluate(StackName, scope)), Text.parse(evaluate(OutputName, scope)));
  },
  'Fn::FindInMap': (raw, scope) => {
    const [map, key, name] = each(raw).map((part) => Text.parse(evaluate(part, scope)));
    return evaluate(scope.mapping(map ?? '', key ?? '', name ?? ''), scope);
  },
  'Fn::If': (raw, scope) => {
    const [name, yes, no] = each(raw);
    return evaluate(truth(scope.condition(z.string().parse(name)), scope) ? yes : no, scope);
  },
  'Fn::Equals': (raw, scope) => {
    const [left, right] = each(raw).map((part) => JSON.stringify(evaluate(part, scope)));
    return left === right;
  },
  'Fn::Not': (raw, scope) => !truth(each(raw)[0], scope),
  'Fn::And': (raw, scope) => each(raw).every((part) => truth(part, scope)),
  'Fn::Or': (raw, scope) => each(raw).some((part) => truth(part, scope)),
  'Fn::Base64': (raw, scope) => Buffer.from(Text.parse(evaluate(raw, scope))).toString('base64'),
  'Fn::GetAZs': (_, scope) => scope.zones,
  Condition: (raw, scope) => truth(scope.condition(z.string().parse(raw)), scope),
};

/** Resolves intrinsic functions all the way down; one that is not known here stops with its place. */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((part) => evaluate(part, scope)).filter((part) => part !== NOTHING);
  if (!isRecord(value)) return value;
  const [name, ...more] = Object.keys(value);
  if (name !== undefined && more.length === 0) {
    const intrinsic = INTRINSICS[name];
    // A policy statement may be { Condition: {…} }: only a name is the intrinsic.
    if (intrinsic !== undefined && (name !== 'Condition' || typeof value[name] === 'string'))
      return intrinsic(value[name], scope);
    if (name.startsWith('Fn::')) throw new Error(`${scope.at}: unknown intrinsic function ${name}`);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]): [string, unknown] => [key, evaluate(part, scope)])
      .filter(([, part]) => part !== NOTHING),
  );
}
