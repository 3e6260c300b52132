import type { PotOutcome } from '../../../../../shared/awards/index.ts';
import type { PublicQuestion, SeenCall } from '../../../../../shared/calls/index.ts';
import { applicationStates } from '../../../../../shared/i18n/applications-state-texts.ts';
import type { Programme, ProgrammeLine } from '../../../../../shared/programmes/index.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { WarningText } from '../../../components/warning-text.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { CallFacts, CallTimeline } from '../../../public/parts/call-facts.tsx';
import { CallMoney } from '../../../public/parts/call-money.tsx';
import { Extensions } from '../../../public/parts/call-sections.tsx';
import { CallHead } from '../../call-head.tsx';
import { Next } from '../dashboard.tsx';
import { callPath } from '../../call-crumbs.ts';
import { mayEdit } from '../reading.ts';
import type { CallState } from './next-steps.ts';

export interface OverviewProps {
  readonly visit: OwnVisit;
  readonly state: CallState;
  readonly questions: readonly PublicQuestion[];
  readonly programme: Programme | undefined;
  readonly lines: readonly ProgrammeLine[];
  /** What each envelope gave, once the results are published. */
  readonly pots: readonly PotOutcome[] | undefined;
}

/** How far a published call is: what comes next, its calendar, its money, what was filed and asked. */
export function Overview({ visit, state, questions, programme, lines, pots }: OverviewProps) {
  const { t } = visit;
  const { call } = state;
  if (call.publishedAt === undefined) return <Head visit={visit} call={call} />; // a draft that was dropped
  return (
    <>
      <Head visit={visit} call={call} />
      <div class="b-columns">
        <div>
          <h2 class="govuk-heading-m">{t('callWhatNext')}</h2>
          <Next visit={visit} state={state} />
          <h2 class="govuk-heading-m">{t('numbersOfCall')}</h2>
          <Numbers visit={visit} state={state} questions={questions} />
          <Links visit={visit} call={call} />
        </div>
        <div>
          <h2 class="govuk-heading-m">{t('timeline')}</h2>
          <CallTimeline visit={visit} call={call} />
        </div>
      </div>
      <Extensions visit={visit} call={call} />
      {call.envelopes.length === 0 ? null : <CallMoney visit={visit} call={call} pots={pots} lines={lines} />}
      <section class="b-section">
        <h2 class="govuk-heading-m">{t('factsOfCall')}</h2>
        <CallFacts visit={visit} call={call} programme={programme} />
      </section>
    </>
  );
}

const Head = ({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) => (
  <>
    <CallHead visit={visit} call={call} current="overview" />
    {call.cancellation === undefined ? null : (
      <WarningText sign={visit.t('warning')}>
        {visit.t('cancelledBecause')} <span lang="ro">{call.cancellation.reason}</span>
      </WarningText>
    )}
  </>
);

/** How many applied is known when the call has closed, to us as to everybody. */
function Numbers({ visit, state, questions }: Pick<OverviewProps, 'visit' | 'state' | 'questions'>) {
  const { language, now, t } = visit;
  const { call, work, unanswered } = state;
  const counts = Object.entries(work?.applications ?? {});
  const filed = counts.reduce((all, [, count]) => all + count, 0);
  const closed = now >= call.closesAt;
  const link = (path: string, text: string) => (
    <a class="govuk-link" href={at(visit, `${callPath(call.id)}${path}`)}>
      {text}
    </a>
  );
  return (
    <SummaryList
      rows={[
        {
          key: t('applications'),
          value: !closed ? t('countedAfterClosing') : work && link('/applications', String(filed)),
        },
        ...(closed ? counts : []).map(([state, count]) => ({
          key: applicationStates[state as keyof typeof applicationStates][language],
          value: String(count),
        })),
        {
          key: t('callNavCommission'),
          value:
            work &&
            link('/commission', t(work.evaluators === 0 ? 'callNotNamed' : 'callEvaluators', { n: work.evaluators })),
        },
        {
          key: t('callLockedSheets'),
          value: work !== undefined && work.sheets > 0 ? link('/scores', t('callLockedOf', work)) : undefined,
        },
        {
          key: t('questions'),
          value: link('/questions', t('questionsState', { all: questions.length, unanswered })),
        },
      ]}
    />
  );
}

function Links({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) {
  const { t } = visit;
  const open = call.status === 'published' && visit.now < call.closesAt;
  const cancellable = call.status === 'published' || call.status === 'screening' || call.status === 'evaluation';
  const path = callPath(call.id);
  const links = [
    ...(call.publishedAt === undefined ? [] : [{ href: `/calls/${call.id}`, text: t('callPublicPage') }]),
    ...(call.resultsPublishedAt === undefined
      ? []
      : [{ href: `/calls/${call.id}/results`, text: t('callPublicResults') }]),
    ...(mayEdit(visit) && open ? [{ href: `${path}/extend`, text: t('extendTitle') }] : []),
    ...(mayEdit(visit) && cancellable ? [{ href: `${path}/cancel`, text: t('cancelTitle') }] : []),
    ...(mayEdit(visit) ? [{ href: `/admin/calls/new?from=${call.id}`, text: t('callLikeThis') }] : []),
  ];
  return (
    <ul class="govuk-list">
      {links.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={at(visit, href)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
