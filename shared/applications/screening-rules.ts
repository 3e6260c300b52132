import * as z from 'zod';
import type { Call } from '../calls/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { Prose } from '../kernel/text.ts';
import type { Reason } from './model.ts';

/** The officer's word on one requirement; anything but `met` needs its reason. */
export const Verdict = z.strictObject({
  requirement: z.string().max(60),
  verdict: z.enum(['met', 'not-met', 'to-complete']),
  reason: Prose(2000).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

export type ScreeningRefusal =
  | { readonly code: 'UnknownRequirement'; readonly requirement: string; readonly at: readonly string[] }
  | { readonly code: 'RequirementTwice'; readonly requirement: string; readonly at: readonly string[] }
  | { readonly code: 'ReasonMissing'; readonly requirement: string; readonly at: readonly string[] }
  | { readonly code: 'VerdictsMissing'; readonly requirements: readonly string[]; readonly at: readonly string[] }
  | { readonly code: 'StillOpen'; readonly closesAt: string }
  | { readonly code: 'ScreeningClosed' };

/** What is checked for each application of a call: its requirements and its required documents, by their codes. */
export const checkedIn = ({ requirements, documents }: Pick<Call, 'requirements' | 'documents'>): readonly string[] => [
  ...requirements.map(({ code }) => code),
  ...documents.filter(({ required }) => required).map(({ code }) => code),
];

export interface Screened {
  readonly state: 'eligible' | 'ineligible' | 'to-complete';
  readonly reasons: readonly Reason[];
}

/** One requirement not met makes ineligible, one to complete asks for it, all met is eligible; every requirement has its verdict. */
export function screened(call: Pick<Call, 'requirements' | 'documents'>, verdicts: readonly Verdict[]): Result<Screened, ScreeningRefusal> {
  const checked = checkedIn(call);
  const seen = new Set<string>();
  for (const [row, { requirement, verdict, reason }] of verdicts.entries()) {
    const at = [`/verdicts/${row}/requirement`];
    if (!checked.includes(requirement)) return err({ code: 'UnknownRequirement', requirement, at });
    if (seen.has(requirement)) return err({ code: 'RequirementTwice', requirement, at });
    if (verdict !== 'met' && reason === undefined) return err({ code: 'ReasonMissing', requirement, at: [`/verdicts/${row}/reason`] });
    seen.add(requirement);
  }
  const open = checked.filter((requirement) => !seen.has(requirement));
  if (open.length > 0) return err({ code: 'VerdictsMissing', requirements: open, at: ['/verdicts'] });
  return ok(outcomeOf(verdicts));
}

function outcomeOf(verdicts: readonly Verdict[]): Screened {
  const reasons = (kind: Verdict['verdict']) =>
    verdicts.flatMap(({ requirement, verdict, reason = '' }) => (verdict === kind ? [{ requirement, reason }] : []));
  const failed = reasons('not-met');
  if (failed.length > 0) return { state: 'ineligible', reasons: failed };
  const open = reasons('to-complete');
  return open.length > 0 ? { state: 'to-complete', reasons: open } : { state: 'eligible', reasons: [] };
}
