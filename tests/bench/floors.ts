import { randomUUID } from 'node:crypto';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { signedIn } from '../../functions/http/access.ts';
import { lambda } from '../../functions/http/lambda.ts';
import { route } from '../../functions/http/route.ts';
import { ok } from '../../shared/kernel/result.ts';
import { done } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import type { Engine } from '../engine.ts';
import { inProcess } from './in-process.ts';

/** What nothing can be faster than: the names under which the floors are measured. */
export const FLOORS = { bare: 'bare handler', get: 'raw GetItem', transaction: 'raw TransactWriteItems' } as const;

const constant = route({
  method: 'GET',
  path: '/v1/constant',
  allow: signedIn,
  summary: 'Always the same',
  success: { status: 200, body: z.object({ status: z.literal('ok') }) },
  refusals: {},
  handle: () => () => Promise.resolve(ok({ status: 'ok' as const })),
});

/** The same edge around a constant, and the engine asked directly: one item read, three items of a kilobyte written together. */
export function floorsOn({ client, table, store }: Pick<Engine, 'client' | 'table' | 'store'>) {
  // With the store's own options: they are kept on the client both share.
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const verify = () => Promise.resolve(undefined);
  const bare = lambda({ routes: [constant], app: undefined, store, verify, problems: {} });
  const caller = inProcess(new Map([['GET /v1/constant', bare]])).as(aPerson());
  const read = { TableName: table, Key: { pk: 'FLOOR', sk: 'FLOOR' }, ConsistentRead: true };
  const write = () => ({ Put: { TableName: table, Item: { pk: randomUUID(), sk: 'FLOOR', text: 'x'.repeat(950) } } });
  return {
    [FLOORS.bare]: () => done(caller.get('/v1/constant')),
    [FLOORS.get]: () => documents.send(new GetCommand(read)),
    [FLOORS.transaction]: () =>
      documents.send(new TransactWriteCommand({ TransactItems: [write(), write(), write()] })),
  };
}
