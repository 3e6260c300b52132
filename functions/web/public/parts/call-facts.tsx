import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { sum } from '../../../../shared/kernel/money.ts';
import type { Programme } from '../../../../shared/programmes/index.ts';
import { SummaryList } from '../../components/summary-list.tsx';
import { type Step, Timeline } from '../../components/timeline.tsx';
import { Told } from '../../components/told.tsx';
import { at, type Visit } from '../../edge/page.ts';
import { kindKey, money } from '../words.ts';

export interface CallPart {
  readonly visit: Visit;
  readonly call: SeenCall;
}

/** The facts one asks for first. */
export function CallFacts({ visit, call, programme }: CallPart & { readonly programme: Programme | undefined }) {
  const { language, t } = visit;
  const { envelopes, capacity, rules } = call;
  return (
    <SummaryList
      rows={[
        { key: t('opens'), value: momentText(call.opensAt, language) },
        { key: t('closes'), value: <strong>{momentText(call.closesAt, language)}</strong> },
        { key: t('kind'), value: t(kindKey(call.kind)) },
        {
          key: t('moneyOfCall'),
          value: envelopes.length === 0 ? undefined : money(visit, sum(envelopes.map(({ amount }) => amount))),
        },
        { key: t('maxGrant'), value: envelopes.length === 0 ? undefined : money(visit, rules.maxGrant.value) },
        { key: t('places'), value: capacity === undefined ? undefined : t('placesCounted', { n: capacity }) },
        {
          key: t('programme'),
          value: programme && (
            <a class="govuk-link" href={at(visit, `/budget/${programme.id}`)}>
              <Told text={programme.title} language={language} />
            </a>
          ),
        },
        { key: t('act'), value: call.act },
      ]}
    />
  );
}

/** How far a status has come; closing and opening follow from the clock. */
const REACHED: Readonly<Record<SeenCall['phase'], number>> = {
  draft: 0,
  scheduled: 1,
  open: 2,
  closed: 3,
  screening: 4,
  evaluation: 5,
  decided: 6,
  'results-published': 7,
  final: 8,
  archived: 8,
  cancelled: 0,
};

/** Where the call is on its way from publication to results. */
export function CallTimeline({ visit, call }: CallPart) {
  const { language, t } = visit;
  const when = (instant: SeenCall['publishedAt']) => instant && momentText(instant, language);
  const reached = call.phase === 'cancelled' ? -1 : REACHED[call.phase];
  const step = (number: number, title: string, at?: string): Step => ({
    title,
    ...(at === undefined ? {} : { when: at }),
    state: number < reached || (number === reached && number >= 6) ? 'done' : number === reached ? 'now' : 'ahead',
  });
  const steps =
    call.cancellation === undefined
      ? [
          step(1, t('stepPublished'), when(call.publishedAt)),
          step(2, t('stepOpen'), `${momentText(call.opensAt, language)} – ${momentText(call.closesAt, language)}`),
          step(3, t('stepClosed'), when(call.closesAt)),
          step(4, t('stepScreening')),
          step(5, t('stepEvaluation')),
          step(6, t('stepDecision'), when(call.decidedAt)),
          step(7, t('stepResults'), when(call.resultsPublishedAt)),
        ]
      : cancelledSteps(visit, call);
  return <Timeline steps={steps} words={{ done: t('stateDone'), now: t('stateNow'), ahead: t('stateAhead') }} />;
}

const cancelledSteps = ({ language, t }: Visit, { publishedAt, cancellation }: SeenCall): readonly Step[] => [
  {
    title: t('stepPublished'),
    ...(publishedAt === undefined ? {} : { when: momentText(publishedAt, language) }),
    state: 'done',
  },
  {
    title: t('stepCancelled'),
    ...(cancellation === undefined ? {} : { when: momentText(cancellation.at, language) }),
    state: 'done',
  },
];
