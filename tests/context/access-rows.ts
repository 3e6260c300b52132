import type { Access } from '../bench/meter.ts';

/** One line of `docs/access-patterns.md`: what a route asks of the table. */
export interface AccessRow {
  readonly access: string;
  /** One key or range, or every write of a transaction. */
  readonly keys: readonly string[];
  readonly items: number;
  readonly read: number;
  readonly written: number;
}

/** What the parts of a key are, by its first part. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ACTOR: ['user'],
  ANSWER: ['user', 'key'],
  ANSWERED: ['call'],
  APPLICANT: ['organisation'],
  APPLICATION: ['application'],
  AUDIT: ['subject'],
  BUDGET: ['programme'],
  CALL: ['call'],
  COMMISSION: ['call'],
  DECISION: ['call'],
  DOCUMENT: ['document'],
  ENTRANT: ['call', 'organisation'],
  ENTRIES: ['programme'],
  EVALUATIONS: ['call'],
  EVALUATOR: ['user'],
  IDNO: ['idno'],
  LEDGER: ['programme', 'line'],
  MEMBER: ['user'],
  ORGANISATION: ['organisation'],
  PROGRAMME: ['programme'],
  QUESTIONS: ['call'],
  REGISTRY: ['call'],
  SHEET: ['application'],
  SNAPSHOT: ['hash'],
  STANDINGS: ['call'],
  USER: ['user'],
};
/** Sort keys that are nothing but ids, by their partition. */
const SORTED_BY: Readonly<Record<string, readonly string[]>> = {
  EVALUATIONS: ['application', 'user'],
  QUESTIONS: ['question'],
  SHEET: ['user'],
  STANDINGS: ['application'],
};
const ANYTHING: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>'],
  [/[0-9a-f]{64}/g, '<hash>'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<at>'],
  [/\d{10,}/g, '<number>'],
];
const anonymous = (text: string) => ANYTHING.reduce((named, [pattern, name]) => named.replace(pattern, name), text);

function named(key: string, parts: readonly string[], from: number): string {
  return key
    .split('#')
    .map((part, at) => (parts[at - from] === undefined ? anonymous(part) : `<${parts[at - from] ?? ''}>`))
    .join('#');
}

const kindOf = (partition: string): string => partition.split('#')[0] ?? '';
const partitionOf = (pk: string): string =>
  pk.startsWith('CALL#CODE#') ? named(pk, ['programme', 'code'], 2) : named(pk, NAMES[kindOf(pk)] ?? [], 1);
function sortOf(pk: string, sk: string): string {
  const ids = SORTED_BY[kindOf(pk)];
  return ids === undefined ? named(sk, NAMES[kindOf(sk)] ?? [], 1) : named(sk, ids, 0);
}

type Named = Readonly<Record<string, unknown>>;
const keyText = ({ pk, sk }: Named): string => `\`${partitionOf(String(pk))}\` / \`${sortOf(String(pk), String(sk))}\``;

interface AskedRange {
  readonly IndexName?: string;
  readonly ExpressionAttributeValues: Readonly<Record<string, string>>;
}
const rangeText = ({ IndexName: index, ExpressionAttributeValues: values }: AskedRange): string => {
  const { ':pk': partition = '', ':prefix': prefix } = values;
  const sort = prefix === undefined ? '' : ` / \`${sortOf(partition, prefix)}…\``;
  return `${index === undefined ? '' : `${index} `}\`${partitionOf(partition)}\`${sort}`;
};

function writesText({ TransactItems }: Named): readonly string[] {
  const writes = (TransactItems as readonly Named[]).map((item) => {
    const [operation = '', write] = Object.entries(item)[0] ?? [];
    const { Item, Key, ConditionExpression } = write as Named;
    const verb = operation === 'ConditionCheck' ? 'check' : operation.toLowerCase();
    const guarded = ConditionExpression === undefined || verb === 'check' ? '' : '*';
    return `${verb}${guarded} ${keyText((Item ?? Key) as Named)}`;
  });
  return counted(writes);
}

const counted = (texts: readonly string[]): readonly string[] =>
  [...Map.groupBy(texts, (text) => text)].map(([text, all]) => (all.length === 1 ? text : `${all.length} × ${text}`));

const keysOf = ({ operation, input }: Access): readonly string[] => {
  if (operation === 'Query') return [rangeText(input as unknown as AskedRange)];
  return operation === 'TransactWriteItems' ? writesText(input) : [keyText(input['Key'] as Named)];
};

const ORDER: readonly Access['operation'][] = ['GetItem', 'Query', 'UpdateItem', 'TransactWriteItems'];
const isRead = ({ operation }: Pick<Access, 'operation'>) => operation === 'GetItem' || operation === 'Query';

/** What a request asked of the table: reads by key, then writes; equal accesses together. Parallel reads have no order of their own. */
export function rowsOf(accesses: readonly Access[]): readonly AccessRow[] {
  const described = accesses.map((access) => ({ ...access, keys: keysOf(access) }));
  const groups = Map.groupBy(described, ({ operation, keys }) => `${ORDER.indexOf(operation)} ${keys.join()}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const total = (count: (access: Access) => number) => group.reduce((sum, access) => sum + count(access), 0);
      const units = total((access) => access.units);
      const times = group.length === 1 ? '' : `${group.length} × `;
      return [
        {
          access: times + first.operation,
          keys: first.keys,
          items: total(({ items }) => items),
          read: isRead(first) ? units : 0,
          written: isRead(first) ? 0 : units,
        },
      ];
    });
}
