import * as z from 'zod';
import type { Resource, Template } from '../template/template.ts';
import { EngineRefused } from './wire.ts';
import type { Call } from './wire.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Index = z.object({
  IndexName: z.string(),
  KeySchema,
  Projection: z.object({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() }),
});
const Properties = z.object({
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean().default(true) }).optional(),
});
/** What a table is made of here; encryption, backups, billing and protection have no local meaning. */
export type Table = z.infer<typeof Properties> & { readonly name: string; readonly resource: Resource };

const Described = z.object({
  Table: z.object({
    KeySchema,
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), KeySchema })).default([]),
  }),
});

/** The tables of the template. */
export const readTables = (template: Template): Table[] =>
  template
    .ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table')
    .map((resource) => ({ name: resource.ref, resource, ...template.read(resource, Properties) }));

const shape = (of: {
  KeySchema: unknown;
  GlobalSecondaryIndexes: readonly { IndexName: string; KeySchema: unknown }[];
}) =>
  JSON.stringify([
    of.KeySchema,
    of.GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys }) => [IndexName, keys]).sort(),
  ]);

async function existing(call: Call, name: string): Promise<z.infer<typeof Described> | undefined> {
  try {
    return await call('DescribeTable', { TableName: name }, Described);
  } catch (error) {
    if (error instanceof EngineRefused && error.type === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

async function create(call: Call, table: Table): Promise<void> {
  const indexes = table.GlobalSecondaryIndexes;
  await call(
    'CreateTable',
    {
      TableName: table.name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: table.KeySchema,
      AttributeDefinitions: table.AttributeDefinitions,
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
      ...(table.StreamSpecification && { StreamSpecification: { ...table.StreamSpecification, StreamEnabled: true } }),
    },
    z.unknown(),
  );
  if (table.TimeToLiveSpecification !== undefined)
    await call(
      'UpdateTimeToLive',
      { TableName: table.name, TimeToLiveSpecification: table.TimeToLiveSpecification },
      z.unknown(),
    );
}

/** Creates what is missing; data kept under other keys than the template's stops the start. */
export async function ensureTable(call: Call, table: Table): Promise<void> {
  const found = await existing(call, table.name);
  if (found === undefined) await create(call, table);
  else if (shape(found.Table) !== shape(table))
    throw new Error(
      `Table ${table.name} has other keys or indexes than the template: start once with --fresh to empty it`,
    );
}
