import type { OutcomeShown } from '../../../../shared/awards/index.ts';
import { mostOf, type SeenCall } from '../../../../shared/calls/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import { outcomeTexts } from '../../../../shared/i18n/reasons.ts';
import { signedIn } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Tag } from '../../components/tag.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { Why } from '../../parts/ranked.tsx';
import { decimal, money } from '../../public/words.ts';
import { outcomeColours } from '../../words/outcomes.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, nameOf, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';

/** What came of one's own application and why, once everybody may know; before that the page says when, and nothing else. */
export const resultPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/result',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const { application, call } = hand;
    const outcome = await app.viewOutcome(call.id, application.id);
    const published = call.resultsPublishedAt !== undefined;
    return {
      title: visit.t('resultTitle'),
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      main: (
        <div class="b-reading">
          <span class="govuk-caption-xl">{nameOf(hand.application, visit)}</span>
          <h1 class="govuk-heading-xl">{visit.t('resultTitle')}</h1>
          {outcome.ok ? (
            <Told visit={visit} hand={hand} shown={outcome.value} />
          ) : (
            <InsetText>{visit.t(published ? 'resultNone' : 'resultLater')}</InsetText>
          )}
          {published ? <Links visit={visit} call={call} /> : null}
          <p class="govuk-body">
            <a class="govuk-link" href={at(visit, pathOf(application.id))}>
              {visit.t('toApplication')}
            </a>
          </p>
        </div>
      ),
    };
  },
};

const NEXT = {
  awarded: 'resultNextAwarded',
  reserve: 'resultNextReserve',
  rejected: 'resultNextRejected',
  unfunded: 'resultNextUnfunded',
  ineligible: 'resultNextRejected',
} as const;

interface ToldProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  readonly shown: OutcomeShown;
}

function Told({ visit, hand: { call }, shown: { decision, record } }: ToldProps) {
  const { t, language } = visit;
  const { outcome, reason, score, rank, awarded } = record.result;
  const most = mostOf(call.grid);
  return (
    <>
      <p class="b-outcome">
        <Tag text={outcomeTexts[outcome][language]} colour={outcomeColours[outcome]} />
      </p>
      <p class="govuk-body-l">
        <Why {...{ language, call, reason }} />
      </p>
      <SummaryList
        rows={[
          { key: t('registrationNumber'), value: record.input.registrationNumber },
          {
            key: t('resultRank'),
            value: rank === null ? t('notRanked') : t('resultRankOf', { rank, of: decision.totals.applications }),
          },
          {
            key: t('score'),
            value: score === null ? '–' : t('pointsOf', { points: decimal(score, language), most }),
          },
          ...(call.kind === 'subsidy'
            ? [
                { key: t('asked'), value: money(visit, record.input.requested) },
                { key: t('awarded'), value: money(visit, awarded) },
              ]
            : []),
          {
            key: t('act'),
            value: t('decidedBy', { number: decision.act.number, date: dayText(decision.act.date, language) }),
          },
        ]}
      />
      <h2 class="govuk-heading-m">{t('nextTitle')}</h2>
      <p class="govuk-body">{t(NEXT[outcome])}</p>
    </>
  );
}

const Links = ({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) => (
  <>
    <h2 class="govuk-heading-m">{visit.t('checkTitle')}</h2>
    <p class="govuk-body">{visit.t('resultCheckText')}</p>
    <ButtonLink text={visit.t('resultAll')} href={at(visit, `/calls/${call.id}/results`)} kind="secondary" />
    <p class="govuk-body">
      <a class="govuk-link" href={at(visit, `/calls/${call.id}/results#check`)}>
        {visit.t('resultCheck')}
      </a>
    </p>
  </>
);
