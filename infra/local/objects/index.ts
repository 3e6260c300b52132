export { bucketFrom } from './buckets.ts';
export type { BucketConfig, CreatedObject } from './buckets.ts';
export { objectStore } from './object-store.ts';
export type { ObjectStore, ObjectStoreConfig } from './object-store.ts';
export { EICAR, protects, scan } from './scanner.ts';
export type { ProtectionPlan } from './scanner.ts';
