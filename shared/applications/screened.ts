import { nextEntry, type Entry, type StaleVersion, subjectOf, trailOf } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { Write } from '../store/index.ts';
import type { ApplicationAction } from './lifecycle.ts';
import type { Application } from './model.ts';
import type { Screening } from './screening.ts';
import { ineligibilities } from './screening-rules.ts';
import type { StandingRow } from './standing.ts';
import { applicationWrite, screeningWrite, standingWrite } from './writes.ts';

/** Which action an outcome of the screening is. */
export const screeningActions = {
  eligible: 'accept',
  ineligible: 'refuse',
  'to-complete': 'ask-completion',
} as const satisfies Record<Screening['outcome'], ApplicationAction>;

/** What screening leaves behind: the application and its standing in the new state, the verdicts, the entry. */
export function screened(
  application: Application,
  standing: StandingRow,
  screening: Screening,
  command: Command,
): { readonly application: Application; readonly entry: Entry; readonly writes: Write<StaleVersion>[] } {
  const { submission, verdicts, outcome, dueAt } = screening;
  const entry = nextEntry(application.trail, command, {
    subject: subjectOf('application', application.id),
    action: screeningActions[outcome],
    data: { callId: application.callId, submission, dueAt, verdicts: verdicts.map((verdict) => ({ ...verdict })) },
  });
  const { completion: _earlier, ...rest } = application;
  const asked = verdicts.filter(({ verdict }) => verdict === 'to-complete').map(({ requirement }) => requirement);
  const moved: Application = {
    ...rest,
    state: outcome,
    ...(dueAt === undefined ? {} : { completion: { dueAt, requirements: asked } }),
    version: application.version + 1,
    trail: trailOf(entry),
  };
  const { reasons: _before, ...place } = standing;
  const reasons = outcome === 'ineligible' ? { reasons: ineligibilities(verdicts) } : {};
  const writes = [
    applicationWrite(moved),
    standingWrite({ ...place, state: outcome, ...reasons }),
    screeningWrite(application.id, screening),
  ];
  return { application: moved, entry, writes };
}
