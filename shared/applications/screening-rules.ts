import type { Call } from '../calls/index.ts';
import { daysLater, type Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Application } from './model.ts';
import type { Screening, Verdict } from './screening.ts';
import type { Ineligibility } from './standing.ts';

/** Why an officer's check cannot be recorded; `at` points into the verdicts. */
export type ScreeningRefusal =
  | { readonly code: 'VerdictMissing'; readonly requirements: readonly string[]; readonly at: readonly ['/verdicts'] }
  | { readonly code: 'VerdictTwice'; readonly requirement: string; readonly at: readonly [string] }
  | { readonly code: 'VerdictUnknown'; readonly requirement: string; readonly at: readonly [string] }
  | { readonly code: 'ReasonMissing'; readonly at: readonly string[] }
  | { readonly code: 'CompletionNotForeseen' }
  | { readonly code: 'CompletionTermRuns'; readonly dueAt: Instant };

type Checked = Pick<Call, 'requirements' | 'documents' | 'rules'>;

/** What has to be judged: every requirement and every required document; optional documents may be. */
function judged({ requirements, documents }: Checked) {
  const needed = [...requirements, ...documents.filter(({ required }) => required)].map(({ code }) => code);
  return { needed: [...new Set(needed)], known: new Set([...needed, ...documents.map(({ code }) => code)]) };
}

/** Every requirement has one verdict, and everything not met or incomplete its reason. */
export function wellJudged(call: Checked, verdicts: readonly Verdict[]): Result<void, ScreeningRefusal> {
  const { needed, known } = judged(call);
  const codes = verdicts.map(({ requirement }) => requirement);
  for (const [index, requirement] of codes.entries()) {
    const at = [`/verdicts/${index}/requirement`] as const;
    if (!known.has(requirement)) return err({ code: 'VerdictUnknown', requirement, at });
    if (codes.indexOf(requirement) < index) return err({ code: 'VerdictTwice', requirement, at });
  }
  const requirements = needed.filter((code) => !codes.includes(code));
  if (requirements.length > 0) return err({ code: 'VerdictMissing', requirements, at: ['/verdicts'] });
  const silent = verdicts.flatMap(({ verdict, reason }, index) =>
    verdict !== 'met' && reason === undefined ? [`/verdicts/${index}/reason`] : [],
  );
  return silent.length > 0 ? err({ code: 'ReasonMissing', at: silent }) : ok(undefined);
}

/** What follows from the verdicts: one not met is decisive, otherwise one to complete. */
export function outcomeOf(verdicts: readonly Verdict[]): Screening['outcome'] {
  if (verdicts.some(({ verdict }) => verdict === 'not-met')) return 'ineligible';
  return verdicts.some(({ verdict }) => verdict === 'to-complete') ? 'to-complete' : 'eligible';
}

/** When the applicant has to have completed the dossier; refused where the call gives no days, and no dossier fails while its days still run. */
export function completionTerm(
  { rules }: Checked,
  { state, completion }: Pick<Application, 'state' | 'completion'>,
  outcome: Screening['outcome'],
  now: Instant,
): Result<Instant | undefined, ScreeningRefusal> {
  if (outcome === 'ineligible' && state === 'to-complete' && completion !== undefined && now < completion.dueAt)
    return err({ code: 'CompletionTermRuns', dueAt: completion.dueAt });
  if (outcome !== 'to-complete') return ok(undefined);
  const days = rules.completionDays.value;
  return days === 0 ? err({ code: 'CompletionNotForeseen' }) : ok(daysLater(now, days));
}

/** What was not met, with the reasons, as everybody who ranks reads it. */
export const ineligibilities = (verdicts: readonly Verdict[]): readonly Ineligibility[] =>
  verdicts
    .filter(({ verdict }) => verdict === 'not-met')
    .map(({ requirement, reason = '' }) => ({ requirement, reason }));
