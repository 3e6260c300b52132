import type { Result } from '../kernel/result.ts';
import type { Allocation, UnresolvedTie } from './allocate.ts';
import type { ApplicationInput, CompetitionInputs } from './inputs.ts';
import type { Outcome, PotOutcome, Totals } from './outcome.ts';

/** An outcome as a scenario would have it, and what it is without the scenario where that differs. */
export interface ImaginedOutcome extends Outcome {
  readonly registrationNumber: string;
  readonly line: ApplicationInput['line'];
  readonly instead?: Pick<Outcome, 'outcome' | 'awarded'>;
}

/**
 * What one scenario would give. With ties that decide money it gives nothing but those ties. Lists what changes first-ranked
 * first, then the rest; at most `MOST_SHOWN`, `leftOut` says how many more there are.
 */
export interface Imagined {
  readonly name: string | null;
  readonly votesNeeded: UnresolvedTie['ties'];
  readonly totals: Totals | null;
  readonly pots: readonly PotOutcome[];
  readonly changes: number;
  readonly outcomes: readonly ImaginedOutcome[];
  readonly leftOut: number;
}

/** Six lists of so many stay below the 6 MB of a reply. */
const MOST_SHOWN = 500;

type Allocated = Result<Allocation, UnresolvedTie>;

/** Sets an imagined allocation beside the one the call's own rules give. */
export function imaginedFrom(
  { applications }: CompetitionInputs,
  imagined: Allocated,
  { base, name }: { readonly base: Allocated; readonly name: string | null },
): Imagined {
  if (!imagined.ok)
    return { name, votesNeeded: imagined.error.ties, totals: null, pots: [], changes: 0, outcomes: [], leftOut: 0 };
  const known = new Map(applications.map((application) => [application.id, application]));
  const before = new Map(base.ok ? base.value.outcomes.map((outcome) => [outcome.applicationId, outcome]) : []);
  const outcomes = imagined.value.outcomes.map((outcome): ImaginedOutcome => {
    const { registrationNumber = '', line = null } = known.get(outcome.applicationId) ?? {};
    return { ...outcome, registrationNumber, line, ...insteadOf(outcome, before.get(outcome.applicationId)) };
  });
  const changed = outcomes.filter(({ instead }) => instead !== undefined);
  const same = outcomes.filter(({ instead }) => instead === undefined);
  return {
    name,
    votesNeeded: [],
    totals: imagined.value.totals,
    pots: imagined.value.pots,
    changes: changed.length,
    outcomes: [...changed, ...same].slice(0, MOST_SHOWN),
    leftOut: Math.max(0, outcomes.length - MOST_SHOWN),
  };
}

function insteadOf(now: Outcome, before: Outcome | undefined): Pick<ImaginedOutcome, 'instead'> {
  if (before === undefined || (before.outcome === now.outcome && before.awarded === now.awarded)) return {};
  return { instead: { outcome: before.outcome, awarded: before.awarded } };
}
