import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The least a function of this platform can be: one read of the table, no rule, no schema, no edge. */
export const handler = async (): Promise<{ statusCode: number; body: string }> => {
  const input = { TableName: process.env['TABLE_NAME'], Key: { pk: 'BARE', sk: 'BARE' } };
  const { Item } = await client.send(new GetCommand(input));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
