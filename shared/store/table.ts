/** The one table, as the infrastructure builds it and the code addresses it: composed string keys, two generic indexes. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttl: 'expiresAt',
  indexes: [
    { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
    { name: 'gsi2', partitionKey: 'gsi2pk', sortKey: 'gsi2sk' },
  ],
} as const;
export type IndexName = (typeof TABLE.indexes)[number]['name'];
