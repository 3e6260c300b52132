import type { ApplicationState } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { isReady, type OwnApplication, pathOf } from './own-application.ts';

type Told = (visit: OwnVisit, own: OwnApplication) => string;
const plainly =
  (key: 'nextIneligible' | 'nextWithdrawn' | 'nextAwarded' | 'nextReserve' | 'nextRejected' | 'nextUnfunded'): Told =>
  ({ t }) =>
    t(key);

const NEXT: Readonly<Record<ApplicationState, Told>> = {
  draft: draftText,
  submitted: ({ t }, { call }) => t(call.phase === 'open' ? 'nextSubmittedOpen' : 'nextSubmitted'),
  'to-complete': completionText,
  eligible: eligibleText,
  ineligible: plainly('nextIneligible'),
  withdrawn: plainly('nextWithdrawn'),
  awarded: plainly('nextAwarded'),
  reserve: plainly('nextReserve'),
  rejected: plainly('nextRejected'),
  unfunded: plainly('nextUnfunded'),
};

/** What happens next with an application, or what its people do next. */
export function nextText(visit: OwnVisit, own: OwnApplication): string {
  const { state } = own.application;
  const cancelled = own.call.phase === 'cancelled' && state !== 'withdrawn';
  return cancelled ? visit.t('nextCancelled') : NEXT[state](visit, own);
}

function draftText({ t }: OwnVisit, own: OwnApplication): string {
  if (own.mode !== 'edit') return t('nextDraftLate');
  if (!isReady(own)) return t('nextDraft');
  return t(own.role === 'representative' ? 'nextDraftReady' : 'nextDraftReadyEditor');
}

function completionText({ language, t }: OwnVisit, { application: { completion }, mode }: OwnApplication): string {
  if (completion === undefined || mode !== 'completion') return t('nextToCompleteLate');
  return t('nextToComplete', { when: momentText(completion.dueAt, language) });
}

function eligibleText({ t }: OwnVisit, { call: { phase } }: OwnApplication): string {
  if (phase === 'decided') return t('nextDecided');
  return t(phase === 'evaluation' ? 'nextEvaluation' : 'nextEligible');
}

/** The next step as a link, when it is its people's turn; its address is below the language. */
export function nextStep(visit: OwnVisit, own: OwnApplication): { readonly text: string; readonly path: string } {
  const { t } = visit;
  const { application, mode } = own;
  const path = pathOf(application.id);
  if (mode === 'completion') return { text: t('bringDocuments'), path: `${path}/completion` };
  if (mode === 'edit' && application.state === 'draft') return { text: t('continueApplication'), path };
  return { text: t('openApplication'), path };
}
