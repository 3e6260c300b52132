import type { Results } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { dayText, momentText } from '../../../../shared/i18n/moment.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Told } from '../../components/told.tsx';
import type { Page, Visit } from '../../edge/page.ts';
import type { PublicApp } from '../app.ts';
import { pagingOf } from '../../parts/paging.ts';
import { callCrumb, callsCrumb } from '../links.ts';
import { CheckYourself } from '../parts/check-yourself.tsx';
import { ResultFigures } from '../parts/result-figures.tsx';
import { PotResults, RankingTable } from '../parts/results-tables.tsx';

/** Who won, who did not and why, what is unspent, and how anybody can check it. */
export const resultsPage: Page<PublicApp> = {
  path: '/calls/:callId/results',
  show: async (app, visit, { callId }) => {
    const id = CallId.safeParse(callId);
    if (!id.success) return undefined;
    const [call, results] = await Promise.all([
      app.getCall({ actor: undefined, now: visit.now }, id.data),
      app.viewResults(id.data, { limit: 50, cursor: visit.query['cursor'] }),
    ]);
    if (!call.ok || !results.ok) return undefined;
    return {
      title: visit.t('resultsOf', { code: call.value.code }),
      section: 'calls',
      crumbs: [callsCrumb(visit), callCrumb(visit, call.value)],
      main: <Shown visit={visit} call={call.value} results={results.value} />,
    };
  },
};

export interface ShownProps {
  readonly visit: Visit;
  readonly call: SeenCall;
  readonly results: Results;
}

function Shown({ visit, call, results }: ShownProps) {
  const { language, t } = visit;
  const { decision, publishedAt, next } = results;
  const paging = pagingOf(visit, next);
  return (
    <>
      <span class="govuk-caption-xl">
        <Told text={call.title} language={language} />
      </span>
      <h1 class="govuk-heading-xl">{t('resultsOf', { code: call.code })}</h1>
      <p class="govuk-body-l b-reading">
        {t('decidedBy', { number: decision.act.number, date: dayText(decision.act.date, language) })}
        {publishedAt === undefined ? null : ` ${t('publishedOn', { when: momentText(publishedAt, language) })}`}
      </p>
      <ResultFigures visit={visit} totals={decision.totals} pots={decision.pots} />
      <section class="b-section">
        <h2 class="govuk-heading-l" id="ranking">
          {t('ranking')}
        </h2>
        <p class="govuk-body b-reading">{t('rankingText')}</p>
        <RankingTable visit={visit} call={call} results={results} />
        {paging === undefined ? null : <Pagination {...paging} />}
      </section>
      {decision.pots.length === 0 ? null : <PotResults visit={visit} pots={decision.pots} />}
      <CheckYourself visit={visit} call={call} results={results} />
    </>
  );
}
