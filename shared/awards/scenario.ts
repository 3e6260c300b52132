import * as z from 'zod';
import { LineCode, UserId } from '../kernel/ids.ts';
import { bani, Lei } from '../kernel/money.ts';
import { ok, type Result } from '../kernel/result.ts';
import { Line } from '../kernel/text.ts';
import { allocate, type UnresolvedTie } from './allocate.ts';
import { TieVote } from './decision.ts';
import { AwardRules, type CompetitionInputs, potKey, PotInput } from './inputs.ts';
import type { UnknownPot } from './refusals.ts';

/** What would be different; everything else stays as the call has it. */
export const Scenario = z.strictObject({
  name: Line(100).optional(),
  threshold: z.int().min(0).max(20_000).optional(),
  allocationMode: AwardRules.shape.allocationMode.optional(),
  partialAward: z.boolean().optional(),
  whenOneDoesNotFit: AwardRules.shape.whenOneDoesNotFit.optional(),
  tieBreaks: AwardRules.shape.tieBreaks.max(8).optional(),
  tieVotes: z.array(TieVote).max(1000).optional(),
  /** Other sums, as if that money were there. */
  envelopes: z
    .array(z.strictObject({ line: LineCode, source: PotInput.shape.source, amount: Lei }))
    .max(20)
    .optional(),
  capacity: z.int().min(0).max(1000).optional(),
  /** What a line leaves over goes to the next one here, source by source. */
  linesOrder: z.array(LineCode).max(20).optional(),
  /** As if these evaluators had not scored. */
  withoutEvaluators: z.array(UserId).max(15).optional(),
});
export type Scenario = z.infer<typeof Scenario>;

/** The inputs as a scenario would have them; refuses when a line would hand on money that a tie decides. */
export function withScenario(inputs: CompetitionInputs, scenario: Scenario): Result<CompetitionInputs, UnresolvedTie> {
  const { envelopes = [], linesOrder = [], capacity } = scenario;
  const amounts = new Map(envelopes.map((envelope) => [potKey(envelope), envelope.amount]));
  const changed = {
    ...inputs,
    ...(inputs.capacity === undefined || capacity === undefined ? {} : { capacity }),
    rules: rulesWith(inputs.rules, scenario),
    pots: inputs.pots.map((pot) => {
      const amount = amounts.get(potKey(pot));
      return amount === undefined ? pot : { ...pot, envelope: amount, secured: amount };
    }),
  };
  return linesOrder.length < 2 ? ok(changed) : handedOn(changed, linesOrder);
}

const rulesWith = (rules: AwardRules, scenario: Scenario): AwardRules => ({
  threshold: scenario.threshold ?? rules.threshold,
  allocationMode: scenario.allocationMode ?? rules.allocationMode,
  partialAward: scenario.partialAward ?? rules.partialAward,
  whenOneDoesNotFit: scenario.whenOneDoesNotFit ?? rules.whenOneDoesNotFit,
  tieBreaks: scenario.tieBreaks ?? rules.tieBreaks,
});

/** The first pot or line of a scenario that the call does not have; `at` points into the scenario. */
export function unknownPot(
  { pots }: CompetitionInputs,
  { envelopes = [], linesOrder = [] }: Scenario,
): UnknownPot | undefined {
  const keys = new Set(pots.map(potKey));
  const pot = envelopes.findIndex((envelope) => !keys.has(potKey(envelope)));
  if (pot !== -1)
    return { code: 'UnknownPot', line: envelopes[pot]?.line ?? '', at: [`/envelopes/${String(pot)}/line`] };
  const lines = new Set(pots.map(({ line }) => line));
  const line = linesOrder.findIndex((code) => !lines.delete(code));
  if (line === -1) return undefined;
  return { code: 'UnknownPot', line: linesOrder[line] ?? '', at: [`/linesOrder/${String(line)}`] };
}

/** Line after line, what is left of each pot moves to the same source's pot of the next line. */
function handedOn(inputs: CompetitionInputs, order: readonly LineCode[]): Result<CompetitionInputs, UnresolvedTie> {
  let now = inputs;
  for (const [index, line] of order.slice(0, -1).entries()) {
    const allocation = allocate(onlyLine(now, line));
    if (!allocation.ok) return allocation;
    const left = new Map(allocation.value.pots.map(({ source, unspent }) => [source, unspent]));
    now = {
      ...now,
      pots: now.pots.map((pot) => moved(pot, { from: line, to: order[index + 1], left, pots: now.pots })),
    };
  }
  return ok(now);
}

const onlyLine = (inputs: CompetitionInputs, line: LineCode): CompetitionInputs => ({
  ...inputs,
  pots: inputs.pots.filter((pot) => pot.line === line),
  applications: inputs.applications.filter((application) => application.line === line),
});

interface Handing {
  readonly from: LineCode;
  readonly to: LineCode | undefined;
  readonly left: ReadonlyMap<string, number>;
  readonly pots: readonly PotInput[];
}

function moved(pot: PotInput, { from, to, left, pots }: Handing): PotInput {
  const amount = left.get(pot.source) ?? 0;
  const has = (line: LineCode | undefined) => pots.some((one) => one.line === line && one.source === pot.source);
  if (pot.line === from && has(to)) return resized(pot, -amount);
  return pot.line === to && has(from) ? resized(pot, amount) : pot;
}

const resized = (pot: PotInput, by: number): PotInput => ({
  ...pot,
  envelope: bani(pot.envelope + by),
  secured: bani(pot.secured + by),
});
