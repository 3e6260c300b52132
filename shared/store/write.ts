import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Refusal } from '../kernel/result.ts';
import type { Found, Guard } from './guard.ts';
import type { Item, Key } from './item.ts';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction, and the refusals its guards stand for. */
export interface Write<R extends Refusal = Refusal> {
  readonly operation: (table: string) => Operation;
  readonly refuse: (found: Found) => R | undefined;
  /** What this write would have stored under a key that must be free; recognises our own write after a lost reply. */
  readonly puts?: Item;
}

/** What an update does: values set, numbers added (below zero subtracts), attributes removed. */
export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly add?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
}

/** Stores the whole item; without a guard it replaces what was there. */
export const put = <R extends Refusal = never>(item: Item, ...guards: readonly Guard<R>[]): Write<R> => ({
  operation: (table) => ({ Put: { TableName: table, Item: item, ...condition(guards) } }),
  refuse: firstFailed(guards),
  puts: item,
});

/** Changes attributes in place. */
export const update = <R extends Refusal = never>(
  key: Key,
  change: Change,
  ...guards: readonly Guard<R>[]
): Write<R> => ({
  operation: (table) => {
    const expression = expressionOf(change);
    const where = condition(guards);
    return {
      Update: {
        TableName: table,
        Key: { pk: key.pk, sk: key.sk },
        ...where,
        UpdateExpression: expression.text,
        ExpressionAttributeNames: { ...where.ExpressionAttributeNames, ...expression.names },
        ...valuesOf({ ...where.ExpressionAttributeValues, ...expression.values }),
      },
    };
  },
  refuse: firstFailed(guards),
});

/** Changes nothing; the transaction stands only if the guards hold for this item. */
export const check = <R extends Refusal>(key: Key, first: Guard<R>, ...more: readonly Guard<R>[]): Write<R> => ({
  operation: (table) => {
    const { ConditionExpression = '', ...where } = condition([first, ...more]);
    return { ConditionCheck: { TableName: table, Key: { pk: key.pk, sk: key.sk }, ConditionExpression, ...where } };
  },
  refuse: firstFailed([first, ...more]),
});

/** Deletes the item. */
export const remove = <R extends Refusal = never>(key: Key, ...guards: readonly Guard<R>[]): Write<R> => ({
  operation: (table) => ({ Delete: { TableName: table, Key: { pk: key.pk, sk: key.sk }, ...condition(guards) } }),
  refuse: firstFailed(guards),
});

const firstFailed =
  <R extends Refusal>(guards: readonly Guard<R>[]) =>
  (found: Found): R | undefined =>
    (guards.find((guard) => !guard.holds(found)) ?? guards[0])?.refuse(found);

const valuesOf = (values: Readonly<Record<string, unknown>>) =>
  Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: { ...values } };

interface Condition {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
}

function condition(guards: readonly Guard<Refusal>[]): Condition {
  if (guards.length === 0) return {};
  return {
    ConditionExpression: guards.map((guard) => guard.expression).join(' AND '),
    ExpressionAttributeNames: Object.assign({}, ...guards.map((guard) => guard.names)) as Record<string, string>,
    ...valuesOf(Object.assign({}, ...guards.map((guard) => guard.values)) as Record<string, unknown>),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
}

function expressionOf({ set = {}, add = {}, remove: gone = [] }: Change) {
  const clause = (word: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${word} ${parts.join(', ')}`];
  const attributes = [...Object.keys(set), ...Object.keys(add), ...gone];
  return {
    text: [
      ...clause(
        'SET',
        Object.keys(set).map((name) => `#u_${name} = :u_${name}`),
      ),
      ...clause(
        'ADD',
        Object.keys(add).map((name) => `#u_${name} :u_${name}`),
      ),
      ...clause(
        'REMOVE',
        gone.map((name) => `#u_${name}`),
      ),
    ].join(' '),
    names: Object.fromEntries(attributes.map((name) => [`#u_${name}`, name])),
    values: Object.fromEntries(Object.entries({ ...set, ...add }).map(([name, value]) => [`:u_${name}`, value])),
  };
}
