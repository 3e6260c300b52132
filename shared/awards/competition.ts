import type { Call } from '../calls/index.ts';
import type { Standing } from '../applications/index.ts';
import type { Sheet } from '../evaluations/index.ts';
import type { Pot } from '../budget/index.ts';
import { bani, type Minor, zero } from '../kernel/money.ts';
import type { ApplicationId } from '../kernel/ids.ts';
import type { TieVote } from './decision.ts';
import { type ApplicationInput, type CompetitionInputs, FORMAT, inCanonicalOrder, type PotInput } from './inputs.ts';

/** What a competition is made of, as it stands now. */
export interface Standings {
  readonly call: Call;
  readonly standings: readonly Standing[];
  readonly sheets: readonly Pick<Sheet, 'applicationId' | 'state' | 'points'>[];
  /** The programme's pots, needed when the call was published subject to funds. */
  readonly pots: readonly Pot[];
  readonly tieVotes?: readonly TieVote[];
}

/** Still competing or already told that it does not: who withdrew, or was never screened, is not part of it. */
export const competes = ({ state }: Pick<Standing, 'state'>): boolean =>
  state !== 'withdrawn' && state !== 'submitted' && state !== 'to-complete';

/** The inputs of a decision in their canonical order: locked sheets only, without the names of those who scored. */
export const competitionOf = (now: Standings): CompetitionInputs =>
  inCanonicalOrder({
    format: FORMAT,
    call: { id: now.call.id, code: now.call.code, kind: now.call.kind },
    grid: now.call.grid.map(({ code, max, floor, knockOut }) => ({
      code,
      max,
      ...(floor === undefined ? {} : { floor }),
      knockOut,
    })),
    rules: {
      threshold: now.call.rules.threshold.value,
      allocationMode: now.call.rules.allocationMode.value,
      partialAward: now.call.rules.partialAward.value,
      whenOneDoesNotFit: now.call.rules.whenOneDoesNotFit.value,
      tieBreaks: now.call.rules.tieBreaks.value,
    },
    ...limitsOf(now),
    applications: applicationsOf(now),
  });

function limitsOf({ call, pots }: Standings): Pick<CompetitionInputs, 'pots' | 'capacity'> {
  if (call.kind !== 'subsidy') return { pots: [], capacity: call.capacity ?? 0 };
  const potInput = ({ line, source, amount }: Call['envelopes'][number]): PotInput => {
    const there = pots.find((pot) => pot.line === line && pot.source === source)?.available ?? zero;
    const secured = call.rules.subjectToFunds.value ? bani(Math.min(there, amount)) : amount;
    return { line, source, envelope: amount, secured };
  };
  return { pots: call.envelopes.map(potInput) };
}

function applicationsOf({ standings, sheets, tieVotes = [] }: Standings): ApplicationInput[] {
  const points = new Map<ApplicationId, number[][]>();
  for (const sheet of sheets) {
    if (sheet.state !== 'locked') continue;
    const others = points.get(sheet.applicationId) ?? [];
    points.set(sheet.applicationId, [...others, sheet.points.map((given) => given ?? 0)]);
  }
  const votes = new Map(tieVotes.map((vote) => [vote.applicationId, vote.votes]));
  return standings
    .filter(competes)
    .map((standing) => inputOf(standing, points.get(standing.applicationId) ?? [], votes.get(standing.applicationId)));
}

const inputOf = (standing: Standing, sheets: number[][], tieVotes: number | undefined): ApplicationInput => {
  const { applicationId: id, registrationNumber, line, source, submittedAt } = standing;
  const eligible = standing.state !== 'ineligible';
  return {
    id,
    registrationNumber,
    line,
    source,
    ...moneyOf(standing),
    submittedAt,
    eligible,
    ineligibleBecause: eligible ? [] : (standing.reasons ?? []).map(({ requirement }) => requirement),
    sheets: eligible ? sheets : [],
    ...(tieVotes === undefined ? {} : { tieVotes }),
  };
};

const moneyOf = ({ requested, own, total }: Record<'requested' | 'own' | 'total', Minor>) => ({
  requested,
  own,
  total,
});
