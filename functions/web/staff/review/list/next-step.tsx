import type { FoundApplication } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { has } from '../../../../../shared/kernel/actor.ts';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { callPath } from '../../call-crumbs.ts';

/** Whether the officer can record a verdict now: between closing and the assignment of evaluators. */
export const canScreen = (visit: OwnVisit, { phase }: Pick<SeenCall, 'phase'>): boolean =>
  has(visit.person.actor, 'officer') && (phase === 'closed' || phase === 'screening');

export const screeningPath = (callId: string, applicationId: string): string =>
  callPath(callId, `/applications/${applicationId}/screening`);

/** What happens next to an application, as words without a link. */
export function nextStep(visit: OwnVisit, call: SeenCall, row: Pick<FoundApplication, 'state' | 'dueAt'>): string {
  const { t, now, language } = visit;
  const { phase, closesAt } = call;
  if (row.state === 'submitted')
    return phase === 'open' ? t('nextAfterClosing', { when: momentText(closesAt, language) }) : t('nextScreen');
  if (row.state === 'to-complete') {
    if (row.dueAt === undefined || now >= row.dueAt) return t('nextTermPassed');
    return t('nextWaits', { when: momentText(row.dueAt, language) });
  }
  if (row.state !== 'eligible') return '–';
  if (phase === 'evaluation') return t('nextScores');
  return phase === 'screening' ? t('nextAssign') : '–';
}

export interface NextStepProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly row: FoundApplication;
}

/** The same with the way there, for who may go it. */
export function NextStep({ visit, call, row }: NextStepProps) {
  const text = nextStep(visit, call, row);
  const due = row.dueAt !== undefined && visit.now >= row.dueAt;
  const isTask = row.state === 'submitted' || (row.state === 'to-complete' && due);
  if (!isTask || !canScreen(visit, call)) return <>{text}</>;
  return (
    <a class="govuk-link" href={at(visit, screeningPath(call.id, row.applicationId))}>
      {text}
      <span class="govuk-visually-hidden"> {row.registrationNumber}</span>
    </a>
  );
}
