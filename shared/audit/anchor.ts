import * as z from 'zod';
import { fromItem, type Key, type Store } from '../store/index.ts';
import { type ChainVerdict, type Entry, type Subject, Trail, verifyChain } from './entry.ts';

/** A chain verified against the aggregate it belongs to; `tail`: the aggregate has been further than its chain goes. */
export type TrailVerdict =
  ChainVerdict | { readonly holds: false; readonly entries: number; readonly brokenAt: number; readonly why: 'tail' };

const Anchor = z.object({ trail: Trail });

/** Where an aggregate lies: `call:<id>` is `CALL#<id>` / `CALL`; only a budget's head has its own name. */
function aggregateKey(subject: Subject): Key {
  const [kind = '', ...id] = subject.split(':');
  const name = kind.toUpperCase();
  return { pk: `${name}#${id.join(':')}`, sk: kind === 'budget' ? 'HEAD' : name };
}

/** The end of the chain as the aggregate itself remembers it; absent for subjects that keep none. */
export async function readAnchor(store: Pick<Store, 'get'>, subject: Subject): Promise<Trail | undefined> {
  const item = await store.get(aggregateKey(subject));
  return item?.['trail'] === undefined ? undefined : fromItem(Anchor, item).trail;
}

/** Recomputes a chain and holds it against the aggregate's memory of its end, so that cutting off the last entries shows too. */
export function verifyTrail(entries: readonly Entry[], anchor: Trail | undefined): TrailVerdict {
  const verdict = verifyChain(entries);
  if (!verdict.holds || anchor === undefined || anchor.number === 0) return verdict;
  const remembered = entries[anchor.number - 1];
  if (remembered?.hash === anchor.hash) return verdict;
  const brokenAt = Math.min(anchor.number, entries.length + 1);
  return { holds: false, entries: entries.length, brokenAt, why: 'tail' };
}
