import { leiText } from '../kernel/money.ts';
import { BUCKETS, type Balances, type PotId } from './model.ts';
import { changeOf, potName } from './balances.ts';
import type { FoundEntry, FoundHead, FoundPot } from './found.ts';

/** The promises every budget keeps; amounts among the numbers are lei strings, `broken` names the pots that break it. */
export const LAWS = [
  'no-bucket-below-zero',
  'buckets-sum-to-secured',
  'municipal-within-ceiling',
  'balances-equal-entries',
  'no-entry-missing',
] as const;
export interface LawVerdict {
  readonly law: (typeof LAWS)[number];
  readonly holds: boolean;
  readonly numbers: Readonly<Record<string, string | number>>;
  readonly broken: readonly string[];
}

/** Recomputes every law of the budget from its head, its pots and its entries, as they were found in the table. */
export const verifyBudget = (
  head: FoundHead,
  pots: readonly FoundPot[],
  entries: readonly FoundEntry[],
): readonly LawVerdict[] => [
  noBucketBelowZero(pots),
  bucketsSumToSecured(pots),
  municipalWithinCeiling(head, pots),
  balancesEqualEntries(pots, entries),
  noEntryMissing(head, pots, entries),
];

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const inBuckets = (pot: Balances) => total(BUCKETS.map((bucket) => pot[bucket]));
const named = (pots: readonly PotId[]) => pots.map(potName);

function noBucketBelowZero(pots: readonly FoundPot[]): LawVerdict {
  const broken = pots.filter((pot) => BUCKETS.some((bucket) => pot[bucket] < 0));
  const lowest = Math.min(0, ...pots.flatMap((pot) => BUCKETS.map((bucket) => pot[bucket])));
  const numbers = { pots: pots.length, lowest: leiText(lowest) };
  return { law: 'no-bucket-below-zero', holds: broken.length === 0, numbers, broken: named(broken) };
}

function bucketsSumToSecured(pots: readonly FoundPot[]): LawVerdict {
  const broken = pots.filter((pot) => inBuckets(pot) !== pot.secured);
  const numbers = {
    secured: leiText(total(pots.map(({ secured }) => secured))),
    inBuckets: leiText(total(pots.map(inBuckets))),
  };
  return { law: 'buckets-sum-to-secured', holds: broken.length === 0, numbers, broken: named(broken) };
}

function municipalWithinCeiling({ ceiling, secured, room }: FoundHead, pots: readonly FoundPot[]): LawVerdict {
  const inPots = total(pots.filter(({ source }) => source === 'municipal').map((pot) => pot.secured));
  const holds = inPots <= ceiling && room === ceiling - inPots && secured === inPots;
  const numbers = {
    ceiling: leiText(ceiling),
    securedInPots: leiText(inPots),
    securedInHead: leiText(secured),
    room: leiText(room),
  };
  return { law: 'municipal-within-ceiling', holds, numbers, broken: [] };
}

function balancesEqualEntries(pots: readonly FoundPot[], entries: readonly FoundEntry[]): LawVerdict {
  const moved = byPot(entries);
  const differs = (pot: FoundPot) => {
    const folded = changeOf(moved.get(potName(pot)) ?? []);
    return [...BUCKETS, 'secured' as const].some((balance) => folded[balance] !== pot[balance]);
  };
  const broken = [...named(pots.filter(differs)), ...withoutPot(moved, pots)];
  const numbers = {
    pots: pots.length,
    entries: entries.length,
    securedByEntries: leiText(changeOf(entries).secured),
    securedInPots: leiText(total(pots.map(({ secured }) => secured))),
  };
  return { law: 'balances-equal-entries', holds: broken.length === 0, numbers, broken };
}

/** A pot's version counts its entries; the head's counts its opening and one order of finance each. */
function noEntryMissing(head: FoundHead, pots: readonly FoundPot[], entries: readonly FoundEntry[]): LawVerdict {
  const moved = byPot(entries);
  const misses = pots.filter((pot) => (moved.get(potName(pot)) ?? []).length !== pot.version);
  const broken = [...named(misses), ...withoutPot(moved, pots)];
  const orders = new Set(entries.filter(isOrder).map(({ reference }) => reference)).size;
  const numbers = {
    entries: entries.length,
    counted: total(pots.map(({ version }) => version)),
    orders,
    ordersCounted: head.version - 1,
  };
  const holds = broken.length === 0 && orders === head.version - 1;
  return { law: 'no-entry-missing', holds, numbers, broken };
}

const isOrder = ({ movement }: FoundEntry) => ['secure', 'cut', 'transfer'].includes(movement);

function byPot(entries: readonly FoundEntry[]): ReadonlyMap<string, readonly FoundEntry[]> {
  return Map.groupBy(entries, potName);
}

const withoutPot = (moved: ReadonlyMap<string, unknown>, pots: readonly FoundPot[]) => {
  const known = new Set(named(pots));
  return [...moved.keys()].filter((name) => !known.has(name));
};
