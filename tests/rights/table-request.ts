import * as z from 'zod';

/** One thing a request does to the table: the action its role needs, and the partition key when it writes or reads one item. */
export interface Act {
  readonly action: string;
  readonly key?: string;
}

const Item = z.looseObject({ pk: z.object({ S: z.string() }) });
const One = z.object({ Key: Item.optional(), Item: Item.optional() });
const Transaction = z.object({
  TransactItems: z.array(z.partialRecord(z.enum(['Put', 'Update', 'Delete', 'ConditionCheck', 'Get']), One)),
});
const IN_TRANSACTION = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/** What a request asks of the table, as IAM sees it: a transaction is the sum of its parts. */
export function actsOf(operation: string, body: unknown): Act[] {
  if (!operation.startsWith('Transact')) return [act(operation, One.parse(body))];
  return Transaction.parse(body).TransactItems.flatMap((part) =>
    Object.entries(part).map(([kind, one]) => act(IN_TRANSACTION[kind as keyof typeof IN_TRANSACTION], one)),
  );
}

const act = (operation: string, { Key, Item }: z.infer<typeof One>): Act => {
  const key = (Item ?? Key)?.pk.S;
  return { action: `dynamodb:${operation}`, ...(key === undefined ? {} : { key }) };
};
