import type { Call } from '../calls/index.ts';
import { type Minor, leiText } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { LineCode } from '../kernel/ids.ts';
import type { Content } from './content.ts';
import type { Totals } from './totals.ts';

/** Why the call cannot finance what is asked; amounts are lei strings. */
export type FundingRefusal =
  | {
      readonly code: 'LineNotInCall';
      readonly line: string | null;
      readonly lines: readonly string[];
      readonly at: readonly [string];
    }
  | {
      readonly code: 'RequestAboveCap';
      readonly requested: string;
      readonly cap: string;
      readonly at: readonly ['/budget'];
    }
  | {
      readonly code: 'OwnContributionTooSmall';
      readonly percent: number;
      readonly own: string;
      readonly least: string;
      readonly at: readonly ['/budget'];
    }
  | { readonly code: 'ProjectEndsBeforeStart'; readonly at: readonly ['/project/endsOn'] };

/** Which pot an application competes for. */
export interface ChosenPot {
  readonly line: LineCode | null;
  readonly source: string;
}
const noMoney: ChosenPot = { line: null, source: 'municipal' };

/** The pot of the application: one of the call's envelopes. A single line need not be named, and of several sources the municipal one is meant unless another is named. */
export function chosenPot(
  call: Pick<Call, 'kind' | 'envelopes'>,
  { project }: Pick<Content, 'project'>,
): Result<ChosenPot, FundingRefusal> {
  if (call.kind !== 'subsidy') return ok(noMoney);
  const lines = [...new Set(call.envelopes.map(({ line }) => line))];
  const line = project?.line ?? (lines.length === 1 ? lines[0] : undefined);
  const pots = call.envelopes.filter((envelope) => envelope.line === line);
  if (pots.length === 0) return err({ code: 'LineNotInCall', line: line ?? null, lines, at: ['/project/line'] });
  const wanted = project?.source;
  const pot =
    wanted === undefined
      ? (pots.find(({ source }) => source === 'municipal') ?? pots[0])
      : pots.find(({ source }) => source === wanted);
  if (pot === undefined) return err({ code: 'LineNotInCall', line: line ?? null, lines, at: ['/project/source'] });
  return ok({ line: pot.line, source: pot.source });
}

/** The request stays within the call's cap and the applicant brings at least the share the call asks for. */
export function withinRules(
  { kind, rules }: Pick<Call, 'kind' | 'rules'>,
  { project }: Pick<Content, 'project'>,
  totals: Totals,
): Result<void, FundingRefusal> {
  if (project?.startsOn !== undefined && project.endsOn !== undefined && project.endsOn < project.startsOn)
    return err({ code: 'ProjectEndsBeforeStart', at: ['/project/endsOn'] });
  if (kind !== 'subsidy') return ok(undefined);
  const cap = rules.maxGrant.value;
  if (totals.requested > cap) {
    const facts = { requested: leiText(totals.requested), cap: leiText(cap) };
    return err({ code: 'RequestAboveCap', ...facts, at: ['/budget'] });
  }
  const percent = rules.minOwnContributionPercent.value;
  const least = shareOf(totals.total, percent);
  if (totals.own >= least) return ok(undefined);
  const facts = { percent, own: leiText(totals.own), least: leiText(least) };
  return err({ code: 'OwnContributionTooSmall', ...facts, at: ['/budget'] });
}

/** So many percent of an amount, rounded up to whole bani; a hundred times the largest amount is still a safe integer. */
const shareOf = (total: Minor, percent: number): number => Math.ceil((total * percent) / 100);
