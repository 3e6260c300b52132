import { daysLater, type Instant } from '../kernel/instants.ts';
import { leiText } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { lineOf, type Programme } from '../programmes/index.ts';
import { checkContent, type ContentRefusal } from './content-rules.ts';
import { type Call, mostOf } from './model.ts';

/** Why a draft cannot be published yet. Instants are UTC, amounts lei strings. */
export type PublicationRefusal =
  | ContentRefusal
  | { readonly code: 'ThresholdAboveGrid'; readonly threshold: number; readonly most: number }
  | { readonly code: 'TieBreakUnknown'; readonly criterion: string }
  | { readonly code: 'OpensAfterCloses'; readonly opensAt: Instant; readonly closesAt: Instant }
  | { readonly code: 'ClosingPast'; readonly closesAt: Instant }
  | { readonly code: 'OpenTooBriefly'; readonly days: number; readonly closesAt: Instant; readonly earliest: Instant }
  | { readonly code: 'EnvelopesMissing' }
  | { readonly code: 'EnvelopeEmpty'; readonly line: string; readonly source: string }
  | { readonly code: 'EnvelopesOnlyForSubsidy'; readonly kind: string }
  | { readonly code: 'CapacityMissing'; readonly kind: string }
  | { readonly code: 'LineNotInProgramme'; readonly line: string }
  | { readonly code: 'GrantAboveLine'; readonly line: string; readonly asked: string; readonly most: string };

type Check = (call: Call, programme: Programme, now: Instant) => PublicationRefusal | undefined;

/** Everything that keeps a draft from being published, in the order in which publication looks; nothing when it is ready. */
export function hindrances(call: Call, programme: Programme, now: Instant): readonly PublicationRefusal[] {
  const content = checkContent(call);
  return [...(content.ok ? [] : [content.error]), ...checks.flatMap((check) => check(call, programme, now) ?? [])];
}

/** A draft can be published when its grid, its calendar and its money agree with its rules and with the programme. */
export function publishable(call: Call, programme: Programme, now: Instant): Result<void, PublicationRefusal> {
  const [first] = hindrances(call, programme, now);
  return first === undefined ? ok(undefined) : err(first);
}

const thresholdReachable: Check = ({ grid, rules }) => {
  const most = mostOf(grid);
  const threshold = rules.threshold.value;
  return threshold > most ? { code: 'ThresholdAboveGrid', threshold, most } : undefined;
};

const tieBreaksKnown: Check = ({ grid, rules }) => {
  const named = rules.tieBreaks.value.flatMap((tie) => (tie.by === 'criterion' ? [tie.criterion] : []));
  const criterion = named.find((code) => grid.every((known) => known.code !== code));
  return criterion === undefined ? undefined : { code: 'TieBreakUnknown', criterion };
};

const calendarRight: Check = ({ opensAt, closesAt, rules }, _programme, now) => {
  if (opensAt >= closesAt) return { code: 'OpensAfterCloses', opensAt, closesAt };
  if (closesAt <= now) return { code: 'ClosingPast', closesAt };
  const days = rules.minOpenDays.value;
  const earliest = daysLater(now, days);
  return closesAt < earliest ? { code: 'OpenTooBriefly', days, closesAt, earliest } : undefined;
};

const capacityGiven: Check = ({ kind, envelopes, capacity }) => {
  if (kind === 'subsidy') return envelopes.length === 0 ? { code: 'EnvelopesMissing' } : undefined;
  if (envelopes.length > 0) return { code: 'EnvelopesOnlyForSubsidy', kind };
  return capacity === undefined ? { code: 'CapacityMissing', kind } : undefined;
};

const envelopesInProgramme: Check = ({ envelopes, rules }, programme) => {
  for (const { line, source, amount } of envelopes) {
    const planned = lineOf(programme, line);
    if (planned === undefined) return { code: 'LineNotInProgramme', line };
    if (amount === 0) return { code: 'EnvelopeEmpty', line, source };
    const most = planned.maxGrant ?? rules.maxGrant.value;
    if (rules.maxGrant.value > most)
      return { code: 'GrantAboveLine', line, asked: leiText(rules.maxGrant.value), most: leiText(most) };
  }
  return undefined;
};

const checks = [thresholdReachable, tieBreaksKnown, calendarRight, capacityGiven, envelopesInProgramme];
