import type { Pot } from '../../../../../shared/budget/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { LineCode } from '../../../../../shared/kernel/ids.ts';
import { bani, leiText, type Minor, zero } from '../../../../../shared/kernel/money.ts';
import type { Text } from '../../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';

/** A line and a source money can be announced from: what was planned, what is there now, what this call asks. */
export interface CallPot {
  readonly line: LineCode;
  readonly source: string;
  readonly title: Text | null;
  /** Null where the programme states no sum. */
  readonly planned: Minor | null;
  readonly available: Minor;
  readonly asked: Minor;
}

/** Every pot a call of this programme may name, in the order of the plan; the call's own also when the plan does not know them. */
export async function potsFor(app: StaffApp, visit: OwnVisit, call: SeenCall): Promise<readonly CallPot[]> {
  const budget = await app.budget.readBudget(call.programmeId, visit.person.actor);
  const { plan, pots } = budget.ok ? budget.value : { plan: [], pots: [] };
  const ofPlan = plan.flatMap((line) => {
    const sources = pots.filter((pot) => pot.line === line.code).map(({ source }) => source);
    const first = line.funding === 'municipal' ? ['municipal'] : [];
    return [...new Set([...first, ...sources])].map((source) => ({ line: line.code, source }));
  });
  const all = [...ofPlan, ...call.envelopes.filter((own) => !ofPlan.some((pot) => isSame(pot, own)))];
  return all.map(({ line, source }) => {
    const planned = plan.find(({ code }) => code === line);
    return {
      line,
      source,
      title: planned?.title ?? null,
      planned: source === 'municipal' ? (planned?.planned ?? null) : null,
      available: pots.find((pot: Pot) => isSame(pot, { line, source }))?.available ?? zero,
      asked: call.envelopes.find((own) => isSame(own, { line, source }))?.amount ?? zero,
    };
  });
}

interface PotName {
  readonly line: string;
  readonly source: string;
}
const isSame = (a: PotName, b: PotName): boolean => a.line === b.line && a.source === b.source;

/** What is missing in a pot for what the call asks of it. */
export const shortIn = ({ asked, available }: CallPot): Minor => bani(Math.max(0, asked - available));

/** The budget's own refusal, as publication would say it now; nothing when the call says that it waits for its money. */
export const moneyShort = ({ rules }: SeenCall, pots: readonly CallPot[]) =>
  rules.subjectToFunds.value
    ? []
    : pots
        .filter((pot) => shortIn(pot) > 0)
        .map((pot) => ({
          code: 'MoneyShort' as const,
          line: pot.line,
          source: pot.source,
          bucket: 'available' as const,
          asked: leiText(pot.asked),
          available: leiText(pot.available),
          short: leiText(shortIn(pot)),
        }));
