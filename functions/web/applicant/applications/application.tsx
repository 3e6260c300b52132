import { applicationAfter } from '../../../../shared/applications/index.ts';
import { signedIn } from '../../../http/access.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Tag } from '../../components/tag.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { money } from '../../public/words.ts';
import { stateColour, stateText } from '../../words/states.ts';
import { timeLeft } from '../../words/time-left.ts';
import type { ApplicantApp } from '../app.ts';
import { organisationPath } from '../organisations/own-organisation.ts';
import { AskedAndReasons } from './asked-and-reasons.tsx';
import {
  callTitle,
  hasUnfiledChanges,
  nameOf,
  type OwnApplication,
  ownApplication,
  pathOf,
} from './own-application.ts';
import { nextStep, nextText } from './standing-words.ts';
import { Tasks } from './tasks.tsx';
import { ButtonLink } from '../../components/button.tsx';

export interface OwnProps {
  readonly visit: OwnVisit;
  readonly own: OwnApplication;
}

/** Where an application stands, what happens next, and what there is to fill in. */
export const applicationPage: OwnPage<ApplicantApp> = {
  path: pathOf(':applicationId'),
  allow: signedIn,
  show: async (app, visit, params) => {
    const own = await ownApplication(app, visit, params);
    if (own === undefined) return undefined;
    return {
      title: nameOf(own.application, visit),
      section: 'my',
      crumbs: [{ text: visit.t('navMy'), href: at(visit, '/my') }],
      main: (
        <>
          <Head visit={visit} own={own} />
          <Next visit={visit} own={own} />
          <AskedAndReasons visit={visit} own={own} />
          {own.mode === 'edit' ? <Tasks visit={visit} own={own} /> : null}
          <Facts visit={visit} own={own} />
          <Actions visit={visit} own={own} />
        </>
      ),
    };
  },
};

function Head({ visit, own }: OwnProps) {
  const { language } = visit;
  const { application, call } = own;
  const { text, ...lang } = callTitle(visit, call);
  return (
    <>
      <div class="b-title">
        <Tag text={stateText(application.state, language)} colour={stateColour(application.state)} />
        {application.registrationNumber === undefined ? null : (
          <span class="b-title__code">{application.registrationNumber}</span>
        )}
      </div>
      <h1 class="govuk-heading-xl b-title__under">
        {nameOf(application, visit)}
        <span class="govuk-caption-l" {...lang}>
          {text}
        </span>
      </h1>
    </>
  );
}

/** Whether everybody may know what came of it. */
const hasResult = ({ application, call }: OwnApplication): boolean =>
  call.resultsPublishedAt !== undefined && application.submissions > 0 && application.state !== 'withdrawn';

function Next({ visit, own }: OwnProps) {
  const { t } = visit;
  const { application, mode } = own;
  const step = nextStep(visit, own);
  return (
    <section class="b-next" aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {t('nextTitle')}
      </h2>
      <p class="govuk-body">{nextText(visit, own)}</p>
      {hasUnfiledChanges(own) ? (
        <InsetText>
          <strong>{t('unsubmittedTitle')}.</strong> {t('unsubmittedText')}
        </InsetText>
      ) : null}
      {mode === 'completion' ? <ButtonLink text={step.text} href={at(visit, step.path)} /> : null}
      {hasResult(own) ? (
        <ButtonLink text={t('resultTitle')} href={at(visit, pathOf(application.id, '/result'))} />
      ) : null}
      {own.role === 'editor' ? <p class="govuk-body b-quiet">{t('onlyRepresentativeFiles')}</p> : null}
    </section>
  );
}

function Facts({ visit, own: { application, call, organisation } }: OwnProps) {
  const { language, t } = visit;
  const { rules, kind } = call;
  const subsidy = kind === 'subsidy';
  const share = rules.minOwnContributionPercent.value;
  const moment = (instant: typeof call.closesAt | undefined) => instant && momentText(instant, language);
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">{t('callAsks')}</h2>
      <SummaryList
        rows={[
          {
            key: t('call'),
            value: (
              <a class="govuk-link" href={at(visit, `/calls/${call.id}`)}>
                {call.code}
              </a>
            ),
          },
          {
            key: t('closes'),
            value: (
              <>
                <strong>{momentText(call.closesAt, language)}</strong>
                {call.phase === 'open' ? ` (${timeLeft(visit, call.closesAt)})` : null}
              </>
            ),
          },
          { key: t('maxGrant'), value: subsidy ? money(visit, rules.maxGrant.value) : undefined },
          {
            key: t('ruleOwn'),
            value: subsidy && share > 0 ? `${String(share)}%` : undefined,
          },
          { key: t('requestedAmount'), value: subsidy ? money(visit, application.totals.requested) : undefined },
          {
            key: t('awardedAmount'),
            value: application.awarded === undefined ? undefined : <strong>{money(visit, application.awarded)}</strong>,
          },
          {
            key: t('organisation'),
            value: (
              <a class="govuk-link" href={at(visit, organisationPath(organisation.id))}>
                {organisation.name}
              </a>
            ),
          },
          { key: t('createdOn'), value: moment(application.createdAt) },
          { key: t('filedOn'), value: moment(application.submittedAt) },
        ]}
      />
    </section>
  );
}

function Actions({ visit, own: { application, call, role, mode } }: OwnProps) {
  const { t } = visit;
  const path = pathOf(application.id);
  const undecided = ['open', 'closed', 'screening', 'evaluation'].includes(call.phase);
  const mayWithdraw = role === 'representative' && undecided && applicationAfter(application.state, 'withdraw').ok;
  const links = [
    ...(call.resultsPublishedAt === undefined ? [] : [{ text: t('seeCallResults'), to: `/calls/${call.id}/results` }]),
    ...(application.submissions === 0 ? [] : [{ text: t('receiptOfFiling'), to: `${path}/receipt` }]),
    ...(mode === 'edit' ? [] : [{ text: t('readWhatIsFiled'), to: `${path}/check` }]),
    ...(mayWithdraw ? [{ text: t('withdrawButton'), to: `${path}/withdraw` }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">{t('moreActions')}</h2>
      <ul class="govuk-list">
        {links.map(({ text, to }) => (
          <li>
            <a class="govuk-link" href={at(visit, to)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
