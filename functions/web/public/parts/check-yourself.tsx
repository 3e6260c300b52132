import { Details } from '../../components/details.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { at } from '../../edge/page.ts';
import { type ResultsProps, Scores } from './results-tables.tsx';

/** Everything one needs to recompute the decision: the inputs, their hash, and the way to replay them. */
export function CheckYourself({ visit, call, results }: ResultsProps) {
  const { t, origin } = visit;
  const data = `/v1/calls/${call.id}/results`;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l" id="check">
        {t('checkTitle')}
      </h2>
      <p class="govuk-body b-reading">{t('checkText')}</p>
      <SummaryList
        rows={[
          {
            key: t('inputs'),
            value: (
              <a class="govuk-link" href={data}>
                {t('inputsLink')}
              </a>
            ),
          },
          { key: t('inputsHash'), value: <span class="b-code">{results.decision.inputsHash}</span> },
          { key: t('method'), value: t('methodText') },
        ]}
      />
      <Scores visit={visit} call={call} results={results} />
      <Details summary={t('replayTitle')}>
        <p class="govuk-body">{t('replayText')}</p>
        <p class="govuk-body b-code">npm run recompute -- {origin + data}</p>
        <p class="govuk-body">{t('replayResult')}</p>
      </Details>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, `/receipts/${call.id}`)}>
          {t('checkReceipt')}
        </a>
      </p>
    </section>
  );
}
