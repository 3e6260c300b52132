import type { PotOutcome } from '../../../../shared/awards/index.ts';
import type { PublicQuestion, SeenCall } from '../../../../shared/calls/index.ts';
import { linesOf, type Programme } from '../../../../shared/programmes/index.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Tag } from '../../components/tag.tsx';
import { Told, ToldAtLength } from '../../components/told.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type Visit } from '../../edge/page.ts';
import { phaseColour, phaseText } from '../words.ts';
import { CallFacts, CallTimeline } from './call-facts.tsx';
import { CallMoney } from './call-money.tsx';
import { CallRules } from './call-rules.tsx';
import { Documents, Extensions, Grid, Questions, Requirements } from './call-sections.tsx';

export interface CallGuideProps {
  readonly visit: Visit;
  readonly call: SeenCall;
  readonly questions: readonly PublicQuestion[];
  /** What each envelope gave, once the results are published. */
  readonly pots: readonly PotOutcome[] | undefined;
  readonly programme: Programme | undefined;
  /** The level of the call's own title. @default the page's */
  readonly heading?: 'h1' | 'h2';
}

/** A call as everybody reads it. */
export const CallGuide = ({ visit, call, questions, pots, programme, heading = 'h1' }: CallGuideProps) => (
  <>
    <Head visit={visit} call={call} heading={heading} />
    <div class="b-reading">
      <ToldAtLength text={call.summary} language={visit.language} />
    </div>
    {call.phase === 'open' ? (
      <ButtonLink text={visit.t('apply')} href={at(visit, `/my/calls/${call.id}/apply`)} />
    ) : null}
    <CallFacts visit={visit} call={call} programme={programme} />
    <Contents visit={visit} call={call} />
    <section class="b-section">
      <h2 class="govuk-heading-l" id="timeline">
        {visit.t('timeline')}
      </h2>
      <CallTimeline visit={visit} call={call} />
      <Extensions visit={visit} call={call} />
    </section>
    {call.envelopes.length === 0 ? null : (
      <CallMoney visit={visit} call={call} pots={pots} lines={programme === undefined ? [] : linesOf(programme)} />
    )}
    <Requirements visit={visit} call={call} />
    <Documents visit={visit} call={call} />
    <Grid visit={visit} call={call} />
    <CallRules visit={visit} call={call} />
    <Questions
      visit={visit}
      questions={questions}
      askAt={call.phase === 'open' ? at(visit, `/my/calls/${call.id}/question`) : undefined}
    />
  </>
);

function Head({ visit, call, heading: Heading }: Required<Pick<CallGuideProps, 'visit' | 'call' | 'heading'>>) {
  const { language, t } = visit;
  return (
    <>
      <div class="b-title">
        <Tag text={phaseText(call.phase, language)} colour={phaseColour(call.phase)} />
        <span class="b-title__code">{t('callCode', { code: call.code })}</span>
      </div>
      <Heading class="govuk-heading-xl">
        <Told text={call.title} language={language} />
      </Heading>
      {call.title[language] === undefined || call.summary[language] === undefined ? (
        <InsetText>{t('onlyRomanian')}</InsetText>
      ) : null}
      {call.cancellation === undefined ? null : (
        <WarningText sign={t('warning')}>
          {t('cancelledBecause')} <span lang="ro">{call.cancellation.reason}</span>
        </WarningText>
      )}
      {call.rules.subjectToFunds.value ? <WarningText sign={t('warning')}>{t('subjectToFunds')}</WarningText> : null}
    </>
  );
}

function Contents({ visit, call }: Pick<CallGuideProps, 'visit' | 'call'>) {
  const { t } = visit;
  const closed = visit.now >= call.closesAt;
  const links = [
    { href: '#timeline', text: t('timeline') },
    ...(call.envelopes.length === 0 ? [] : [{ href: '#money', text: t('moneyTitle') }]),
    { href: '#requirements', text: t('requirements') },
    { href: '#documents', text: t('documents') },
    { href: '#grid', text: t('grid') },
    { href: '#rules', text: t('rules') },
    { href: '#questions', text: t('questions') },
    ...(closed ? [{ href: at(visit, `/receipts/${call.id}`), text: t('checkReceipt') }] : []),
    ...(call.resultsPublishedAt === undefined
      ? []
      : [{ href: at(visit, `/calls/${call.id}/results`), text: t('results') }]),
  ];
  return (
    <nav aria-label={t('onThisPage')}>
      <h2 class="govuk-heading-s">{t('onThisPage')}</h2>
      <ul class="govuk-list b-contents">
        {links.map(({ href, text }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
