export { absent, atLeast, below, equals, exists, type Found, type Guard, oneOf } from './guard.ts';
export { CorruptItem, fromItem, type Item, type Key, sortable } from './item.ts';
export { pauseBeforeRetry } from './pause.ts';
export {
  type BadCursor,
  type Between,
  createStore,
  type Page,
  type PageRequest,
  type Range,
  type Row,
  type Store,
} from './store.ts';
export { TABLE } from './table.ts';
export { MOST_WRITES, StoreBusy } from './transact.ts';
export { during, isEmptyPeriod, type Period } from './period.ts';
export { check, put, remove, update, type Write } from './write.ts';
