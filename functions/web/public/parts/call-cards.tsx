import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { sum } from '../../../../shared/kernel/money.ts';
import { Tag } from '../../components/tag.tsx';
import { Told } from '../../components/told.tsx';
import { at, type Visit } from '../../edge/page.ts';
import { money, phaseColour, phaseText } from '../words.ts';

export interface CallCardsProps {
  readonly visit: Visit;
  readonly calls: readonly SeenCall[];
}

/** Calls in brief: what, how much, until when, and where each stands. */
export const CallCards = ({ visit, calls }: CallCardsProps) => (
  <ul class="b-cards b-cards--two">
    {calls.map((call) => (
      <CallCard visit={visit} call={call} />
    ))}
  </ul>
);

function CallCard({ visit, call }: { readonly visit: Visit; readonly call: SeenCall }) {
  const { language, t } = visit;
  return (
    <li class={`b-card${call.phase === 'open' ? '' : ' b-card--quiet'}`}>
      <div class="b-title">
        <Tag text={phaseText(call.phase, language)} colour={phaseColour(call.phase)} />
        <span class="b-title__code">{call.code}</span>
      </div>
      <h3 class="govuk-heading-m b-card__title">
        <a class="govuk-link" href={at(visit, `/calls/${call.id}`)}>
          <Told text={call.title} language={language} />
        </a>
      </h3>
      <dl class="b-facts">
        {factsOf(visit, call).map(({ key, value }) => (
          <div>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {call.resultsPublishedAt === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, `/calls/${call.id}/results`)}>
            {t('seeResults')}
            <span class="govuk-visually-hidden"> ({call.code})</span>
          </a>
        </p>
      )}
    </li>
  );
}

function factsOf(visit: Visit, { envelopes, capacity, phase, opensAt, closesAt }: SeenCall) {
  const { language, t } = visit;
  const shared =
    capacity === undefined
      ? { key: t('moneyOfCall'), value: money(visit, sum(envelopes.map(({ amount }) => amount))) }
      : { key: t('places'), value: t('placesCounted', { n: capacity }) };
  const term =
    phase === 'scheduled'
      ? { key: t('opens'), value: momentText(opensAt, language) }
      : { key: t(phase === 'open' ? 'applyUntil' : 'closed'), value: momentText(closesAt, language) };
  return [shared, term];
}
