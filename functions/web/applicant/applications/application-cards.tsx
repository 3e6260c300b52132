import { momentText } from '../../../../shared/i18n/moment.ts';
import { Tag } from '../../components/tag.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import { stateColour, stateText } from '../../words/states.ts';
import { timeLeft } from '../../words/time-left.ts';
import { callTitle, hasUnfiledChanges, nameOf, type OwnApplication, pathOf } from './own-application.ts';
import { nextStep, nextText } from './standing-words.ts';
import { progressCount } from './tasks.tsx';

export interface ApplicationCardsProps {
  readonly visit: OwnVisit;
  readonly applications: readonly OwnApplication[];
}

/** One's applications in brief: where each stands, what happens next, until when, and how much. */
export const ApplicationCards = ({ visit, applications }: ApplicationCardsProps) => (
  <ul class="b-cards b-cards--two">
    {applications.map((own) => (
      <Card visit={visit} own={own} />
    ))}
  </ul>
);

interface CardProps {
  readonly visit: OwnVisit;
  readonly own: OwnApplication;
}

function Card({ visit, own }: CardProps) {
  const { application, mode } = own;
  const step = nextStep(visit, own);
  return (
    <li class={`b-card${mode === undefined ? ' b-card--quiet' : ''}`}>
      <div class="b-title">
        <Tag text={stateText(application.state, visit.language)} colour={stateColour(application.state)} />
        <span class="b-title__code">{application.registrationNumber}</span>
      </div>
      <h3 class="govuk-heading-m b-card__title">
        <a class="govuk-link" href={at(visit, pathOf(application.id))}>
          {nameOf(application, visit)}
        </a>
      </h3>
      <dl class="b-facts">
        {factsOf(visit, own).map(({ key, value, lang }) => (
          <div>
            <dt>{key}</dt>
            <dd {...(lang === undefined ? {} : { lang })}>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="govuk-body">{nextText(visit, own)}</p>
      {mode === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, step.path)}>
            {step.text}
            <span class="govuk-visually-hidden"> ({nameOf(application, visit)})</span>
          </a>
        </p>
      )}
    </li>
  );
}

interface Fact {
  readonly key: string;
  readonly value: string;
  readonly lang?: string;
}

function factsOf(visit: OwnVisit, own: OwnApplication): readonly Fact[] {
  const { t } = visit;
  const { application, call, organisation } = own;
  const { text, ...lang } = callTitle(visit, call);
  const { awarded, totals } = application;
  return [
    { key: t('call'), value: text, ...lang },
    { key: t('organisation'), value: organisation.name },
    ...(awarded === undefined ? [] : [{ key: t('awardedAmount'), value: money(visit, awarded) }]),
    ...(totals.total === 0 ? [] : [{ key: t('requestedAmount'), value: money(visit, totals.requested) }]),
    ...termOf(visit, own),
  ];
}

/** Until when its people can do something, and how far a draft has come. */
function termOf(visit: OwnVisit, own: OwnApplication): readonly Fact[] {
  const { language, t } = visit;
  const { application, call, mode } = own;
  const until = mode === 'completion' ? application.completion?.dueAt : call.closesAt;
  if (mode === undefined || until === undefined) return [];
  const term = { key: t('closes'), value: `${momentText(until, language)} (${timeLeft(visit, until)})` };
  if (hasUnfiledChanges(own)) return [term, { key: t('state'), value: t('unsubmittedTitle') }];
  if (application.state !== 'draft') return [term];
  return [term, { key: t('state'), value: t('sectionsDone', progressCount(own)) }];
}
