import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { sum } from '../../../../shared/kernel/money.ts';
import { Told } from '../../components/told.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import { timeLeft } from '../../words/time-left.ts';

export interface OpenCallsProps {
  readonly visit: OwnVisit;
  readonly calls: readonly SeenCall[];
  /** Whether there is an organisation to apply for. */
  readonly canApply: boolean;
}

/** The calls one can apply to now. */
export const OpenCalls = ({ visit, calls, canApply }: OpenCallsProps) => (
  <section>
    <h2 class="govuk-heading-l">{visit.t('myOpenCalls')}</h2>
    {calls.length === 0 ? (
      <p class="govuk-body b-reading">{visit.t('nothingOpen')}</p>
    ) : (
      <ul class="b-cards b-cards--two">
        {calls.map((call) => (
          <Card visit={visit} call={call} canApply={canApply} />
        ))}
      </ul>
    )}
  </section>
);

interface CardProps extends Omit<OpenCallsProps, 'calls'> {
  readonly call: SeenCall;
}

function Card({ visit, call, canApply }: CardProps) {
  const { language, t } = visit;
  const { id, code, title, closesAt, envelopes } = call;
  return (
    <li class="b-card">
      <span class="b-title__code">{code}</span>
      <h3 class="govuk-heading-m b-card__title">
        <a class="govuk-link" href={at(visit, `/calls/${id}`)}>
          <Told text={title} language={language} />
        </a>
      </h3>
      <dl class="b-facts">
        {envelopes.length === 0 ? null : (
          <div>
            <dt>{t('moneyOfCall')}</dt>
            <dd>{money(visit, sum(envelopes.map(({ amount }) => amount)))}</dd>
          </div>
        )}
        <div>
          <dt>{t('applyUntil')}</dt>
          <dd>
            {momentText(closesAt, language)} ({timeLeft(visit, closesAt)})
          </dd>
        </div>
      </dl>
      {canApply ? (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, `/my/calls/${id}/apply`)}>
            {t('apply')}
            <span class="govuk-visually-hidden"> ({code})</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}
