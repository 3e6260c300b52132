import * as z from 'zod';
import { type Entry, stale, type StaleVersion, trailOf } from '../audit/index.ts';
import type { CallId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  absent,
  type BadCursor,
  check,
  equals,
  fromItem,
  type Item,
  type Page,
  type PageRequest,
  put,
  type Row,
  type Store,
  type Write,
} from '../store/index.ts';
import { ALL_CALLS, callCodeKey, callKey, listedCalls } from './keys.ts';
import { Call, type CallStatus, isPublic } from './model.ts';

const toItem = (call: Call): Item => ({
  ...z.encode(Call, call),
  ...callKey(call.id),
  type: 'call',
  gsi1pk: listedCalls(isPublic(call) ? 'public' : 'draft'),
  gsi1sk: `${call.publishedAt ?? call.createdAt}#${call.id}`,
  gsi2pk: ALL_CALLS,
  gsi2sk: `${call.createdAt}#${call.id}`,
});

/** Stores a new draft. */
export const newCallWrites = (call: Call): Write<StaleVersion>[] => [put(toItem(call), absent(stale))];

/** Another published call of the programme numbers its applications with this code. */
export interface CallCodeTaken {
  readonly code: 'CallCodeTaken';
  readonly callCode: string;
}
/** Takes the call's code for good, so that no two applications of a programme ever bear the same number. */
export const codeWrites = ({ id, programmeId, code }: Call): Write<CallCodeTaken>[] => [
  put(
    { ...callCodeKey(programmeId, code), type: 'call-code', callId: id },
    absent<CallCodeTaken>({ code: 'CallCodeTaken', callCode: code }),
  ),
];

export type CallChange = Partial<Omit<Call, 'id' | 'status' | 'version' | 'trail' | 'createdAt'>>;

/** Moves a call to a state: one version further, with the entry as the end of its trail; refuses when somebody was faster. */
export function callMoveWrites(
  call: Call,
  to: CallStatus,
  entry: Entry,
  change: CallChange = {},
): { readonly call: Call; readonly writes: Write<StaleVersion>[] } {
  const moved = { ...call, ...change, status: to, version: call.version + 1, trail: trailOf(entry) };
  return { call: moved, writes: [put(toItem(moved), equals('version', call.version, stale))] };
}

/** Changes nothing; holds the call to its state until the transaction commits, and lets others do the same beside it. */
export const callStaysWrites = ({ id, status }: Pick<Call, 'id' | 'status'>): Write<StaleVersion>[] => [
  check(callKey(id), equals('status', status, stale)),
];

/** One version further in the same state, so that whoever decides on the call notices what was done beside it. */
export const callTouchWrites = (call: Call, entry: Entry) => callMoveWrites(call, call.status, entry);

/** Reads calls. */
export const callRepository = (store: Store) => ({
  /** The call as it is now, read consistently. */
  get: async (id: CallId): Promise<Call | undefined> => callOf(await store.get(callKey(id))),
  /** A page of the calls one may see, newest first: the published ones, or with `drafts` every call. */
  page: (drafts: boolean, request: PageRequest): Promise<Result<Page<Call>, BadCursor>> => {
    const range = drafts
      ? ({ partition: ALL_CALLS, index: 'gsi2' } as const)
      : ({ partition: listedCalls('public'), index: 'gsi1' } as const);
    return store.page({ ...range, newestFirst: true }, request).then(callsOf);
  },
});
export type CallRepository = ReturnType<typeof callRepository>;

const callOf = (row: Row | undefined): Call | undefined => (row === undefined ? undefined : fromItem(Call, row));

const callsOf = (page: Result<Page<Row>, BadCursor>): Result<Page<Call>, BadCursor> =>
  page.ok ? ok({ ...page.value, items: page.value.items.map((row) => fromItem(Call, row)) }) : page;
