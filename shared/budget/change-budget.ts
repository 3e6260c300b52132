import { type AlreadyAnswered, commit, nextEntry, settle, stale, type StaleVersion } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { ProgrammeId } from '../kernel/ids.ts';
import { bani, leiText } from '../kernel/money.ts';
import { err, type Refusal, type Result } from '../kernel/result.ts';
import { below, type Store, type Write } from '../store/index.ts';
import { changeOf } from './balances.ts';
import type { Change, Known } from './changes.ts';
import { budgetSubject, headWrite } from './head-writes.ts';
import type { BudgetEntry, BudgetHead } from './model.ts';
import type { ReadPlan } from './plan.ts';
import { type Circumstances, entriesOf, MOST, type PotMove, potWrites } from './pot-writes.ts';
import {
  type CeilingExceeded,
  type MoneyShort,
  type MovementClash,
  type NoSuchThing,
  noSuchThing,
  type PotTooLarge,
} from './refusals.ts';
import { budgetRepository } from './repository.ts';

export interface BudgetDeps {
  readonly store: Store;
  readonly plan: ReadPlan;
}

/** What finance gets back: the entries made, and the budget after them. */
export interface BudgetReceipt extends Omit<BudgetHead, 'trail'> {
  readonly entries: readonly BudgetEntry[];
}

export type ChangeRefusal =
  NoSuchThing | CeilingExceeded | MoneyShort | MovementClash | PotTooLarge | StaleVersion | AlreadyAnswered;

/** Reads the budget, lets `decide` say what an order does, and commits it with its entry in the trail. */
export const changeBudget = <R extends Refusal>(
  { store, plan: readPlan }: BudgetDeps,
  command: Command,
  programmeId: ProgrammeId,
  decide: (known: Known) => Result<Change, R>,
): Promise<Result<BudgetReceipt, R | ChangeRefusal>> =>
  settle<BudgetReceipt, R | ChangeRefusal>(command, async () => {
    const head = await budgetRepository(store).head(programmeId);
    const plan = head && (await readPlan(programmeId));
    if (head === undefined || plan === undefined) return err(noSuchThing);
    if (command.ifMatch !== undefined && command.ifMatch !== head.version) return err(stale);
    // the pots are read after the head, whose version the transaction guards: no other order came in between
    const change = decide({ plan, pots: await budgetRepository(store).pots(programmeId) });
    return change.ok ? commitChange(store, command, head, change.value) : change;
  });

function commitChange(
  store: Store,
  command: Command,
  head: BudgetHead,
  { action, data, act, securedMore, moves }: Change,
): Promise<Result<BudgetReceipt, ChangeRefusal>> {
  const { programmeId } = head;
  const why = { programmeId, reference: command.id, command, act };
  const subject = budgetSubject(programmeId);
  const entry = nextEntry(head.trail, command, { subject, action, data: { ...data, act: { ...act } } });
  const entries = moves.flatMap((move) => entriesOf(move, why));
  return commit<BudgetReceipt, ChangeRefusal>(store, command, {
    entries: [entry],
    writes: [headWrite(head, entry, securedMore), ...moves.flatMap((move) => boundedWrites(move, why))],
    value: { ...after(head, securedMore), version: entry.number, entries },
  });
}

/** The head after the order; what would leave its bounds is refused by the transaction and never handed out. */
function after({ programmeId, ceiling, secured }: BudgetHead, securedMore: number) {
  const now = Math.min(Math.max(secured + securedMore, 0), ceiling);
  return { programmeId, ceiling, secured: bani(now), room: bani(ceiling - now) };
}

function boundedWrites(move: PotMove, why: Circumstances): Write<MoneyShort | MovementClash | PotTooLarge>[] {
  const gained = changeOf(move.steps).secured;
  if (gained <= 0) return potWrites(move, why);
  const refusal: PotTooLarge = { code: 'PotTooLarge', ...move.pot, most: leiText(MOST), at: ['/amount'] };
  return potWrites(move, why, below('secured', MOST - gained + 1, refusal));
}
