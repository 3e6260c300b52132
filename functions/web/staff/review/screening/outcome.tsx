import type { Standing } from '../../../../../shared/applications/index.ts';
import { callStates } from '../../../../../shared/i18n/calls-state-texts.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { TitleOf } from '../../../parts/title-of.tsx';
import type { FiledProps } from '../dossier/read.ts';
import { screeningPath } from '../list/next-step.tsx';
import { callPath } from '../../call-crumbs.ts';

const MARKS = { eligible: 'yes', ineligible: 'no', 'to-complete': 'wait' } as const;
const TITLES = { eligible: 'foundEligible', ineligible: 'foundIneligible', 'to-complete': 'foundToComplete' } as const;

/** What the check came to, in words, with what was not met and why. */
export function Found({ visit, call, application: { screening } }: FiledProps) {
  if (screening === undefined) return null;
  const { t, language } = visit;
  const { outcome, dueAt, verdicts, at: when } = screening;
  const open = verdicts.filter(({ verdict }) => verdict !== 'met');
  return (
    <div class={`b-verdict b-verdict--${MARKS[outcome]}`}>
      <h2 class="govuk-heading-m">{t(TITLES[outcome])}</h2>
      <p class="govuk-body">
        {t('screenedOn', { when: momentText(when, language) })}{' '}
        {dueAt === undefined ? null : t('reviewToCompleteUntil', { when: momentText(dueAt, language) })}
      </p>
      {open.length === 0 ? null : (
        <ul class="govuk-list govuk-list--bullet">
          {open.map(({ requirement, reason = '' }) => (
            <li>
              <strong>
                <TitleOf call={call} code={requirement} language={language} />:
              </strong>{' '}
              <span lang="ro">{reason}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Why nothing can be recorded now. */
export function NotNow({ visit, call, application }: FiledProps) {
  const { t, language } = visit;
  if (call.phase === 'open')
    return <InsetText>{t('stillOpenText', { when: momentText(call.closesAt, language) })}</InsetText>;
  if (application.state === 'withdrawn') return <InsetText>{t('withdrawnText')}</InsetText>;
  return <InsetText>{t('screeningOver', { state: callStates[call.phase][language] })}</InsetText>;
}

/** The next application nobody has checked, and how many there are. */
export interface Unscreened {
  readonly first: Standing | undefined;
  readonly left: number;
  /** Applications whose applicants are completing them. */
  readonly waiting: number;
}
interface WhatNextProps extends FiledProps {
  readonly next: Unscreened;
  readonly offersAgain: boolean;
}

/** Where to go on: the next application, or what follows when all are checked. */
export function WhatNext({ visit, call, application, next, offersAgain }: WhatNextProps) {
  const { t } = visit;
  const { first, waiting } = next;
  return (
    <>
      <p class="govuk-body">{leftText(visit, next)}</p>
      <p class="b-actions">
        {first === undefined && waiting > 0 ? null : first === undefined ? (
          <ButtonLink text={t('toAssignments')} href={at(visit, callPath(call.id, '/assignments'))} />
        ) : (
          <ButtonLink
            text={t('screenNext', { number: first.registrationNumber })}
            href={at(visit, screeningPath(call.id, first.applicationId))}
          />
        )}
        <ButtonLink
          text={t('reviewBackToList')}
          kind="secondary"
          href={at(visit, callPath(call.id, '/applications'))}
        />
        {offersAgain ? (
          <a class="govuk-link" href={`${at(visit, screeningPath(call.id, application.id))}?again=yes`}>
            {t('screenAgain')}
          </a>
        ) : null}
      </p>
    </>
  );
}

function leftText({ t }: OwnVisit, { first, left, waiting }: Unscreened): string {
  if (first !== undefined) return t('leftToScreen', { n: left });
  return waiting > 0 ? t('onlyWaiting', { n: waiting }) : t('allScreened');
}
