import type { Results } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { dayText, momentText } from '../../../../shared/i18n/moment.ts';
import { has } from '../../../../shared/kernel/actor.ts';
import { publishResults } from '../../../awards/publish-results.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { pagingOf } from '../../parts/paging.ts';
import { ResultFigures } from '../../public/parts/result-figures.tsx';
import { PotResults, RankingTable, Scores } from '../../public/parts/results-tables.tsx';
import type { StaffApp } from '../app.ts';
import { callAt } from '../call-at.ts';
import { callPath } from '../call-crumbs.ts';
import { callReaders } from '../call-nav.tsx';
import { callView } from './call-view.tsx';

/** Everything that becomes public, shown before an officer publishes it. */
export const publicationPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/publication-of-results',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const results = await app.awards.previewResults(call.id, { limit: 100, cursor: visit.query['cursor'] });
    if (!results.ok && results.error.code === 'BadCursor') return undefined;
    return callView({
      visit,
      call,
      current: 'results',
      title: visit.t('publishTitle'),
      children: results.ok ? (
        <ToPublish visit={visit} call={call} results={results.value} />
      ) : (
        <NotDecided visit={visit} call={call} />
      ),
    });
  },
  forms: {
    publish: routeForm(publishResults, {
      of: ({ awards }) => awards,
      to: (_, { params }) => callPath(params['callId'] ?? '', '/publication-of-results?done=resultsPublished'),
    }),
  },
};

const NotDecided = ({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) => (
  <InsetText>
    <p class="govuk-body">{visit.t('publishNotDecided')}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={at(visit, callPath(call.id, '/decision'))}>
        {visit.t('chairToDecision')}
      </a>
    </p>
  </InsetText>
);

interface ToPublishProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly results: Results;
}

function ToPublish({ visit, call, results }: ToPublishProps) {
  const { language, t } = visit;
  const { decision, next } = results;
  const paging = pagingOf(visit, next);
  return (
    <>
      <Standing visit={visit} call={call} />
      <SummaryList
        rows={[
          {
            key: t('act'),
            value: t('decideActValue', { number: decision.act.number, date: dayText(decision.act.date, language) }),
          },
          { key: t('inputsHash'), value: <span class="b-code">{decision.inputsHash}</span> },
        ]}
      />
      <ResultFigures visit={visit} totals={decision.totals} pots={decision.pots} />
      <section class="b-section">
        <h2 class="govuk-heading-l">{t('ranking')}</h2>
        <RankingTable visit={visit} call={call} results={results} />
        {paging === undefined ? null : <Pagination {...paging} />}
      </section>
      {decision.pots.length === 0 ? null : <PotResults visit={visit} pots={decision.pots} />}
      <Scores visit={visit} call={call} results={results} />
      <Publishing visit={visit} call={call} />
    </>
  );
}

/** Whether it is public already. */
function Standing({ visit, call }: Omit<ToPublishProps, 'results'>) {
  const { language, t } = visit;
  if (call.resultsPublishedAt === undefined)
    return (
      <>
        <p class="govuk-body-l b-reading">{t('publishLead')}</p>
        <InsetText>{t('publishNames')}</InsetText>
      </>
    );
  return (
    <>
      <InsetText>{t('publishDone', { when: momentText(call.resultsPublishedAt, language) })}</InsetText>
      <ButtonLink text={t('publishSee')} href={at(visit, `/calls/${call.id}/results`)} />
    </>
  );
}

function Publishing({ visit, call }: Omit<ToPublishProps, 'results'>) {
  const { t, person } = visit;
  if (call.resultsPublishedAt !== undefined) return null;
  if (!has(person.actor, 'officer')) return <p class="govuk-body">{t('publishWho')}</p>;
  return (
    <Form visit={visit} name="publish" version={call.version}>
      <WarningText sign={t('warning')}>{t('publishFinal')}</WarningText>
      <Button text={t('publishButton')} />
    </Form>
  );
}
