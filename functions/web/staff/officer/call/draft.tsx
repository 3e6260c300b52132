import { mostOf, type SeenCall } from '../../../../../shared/calls/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import { sum } from '../../../../../shared/kernel/money.ts';
import type { Programme } from '../../../../../shared/programmes/index.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { Tag } from '../../../components/tag.tsx';
import { TaskList } from '../../../components/task-list.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { CallGuide } from '../../../public/parts/call-guide.tsx';
import { kindKey, money } from '../../../public/words.ts';
import type { Hindrance } from '../editor/readiness.ts';
import { SECTIONS, type Section, sectionPath, wordsOf } from '../editor/sections.ts';
import { callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { mayEdit } from '../reading.ts';

export interface DraftProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly programme: Programme | undefined;
  readonly hindrances: readonly Hindrance[];
}

/** A draft: its parts, each with what it says now or what is wrong with it, and publication at the end. */
export function DraftCall({ visit, call, programme, hindrances }: DraftProps) {
  const { t } = visit;
  const mine = mayEdit(visit);
  return (
    <>
      <CallHead visit={visit} call={call} current="overview" />
      <p class="govuk-body b-reading">{t(mine ? 'draftText' : 'draftReadText')}</p>
      <h2 class="govuk-heading-m">{t('draftParts')}</h2>
      <TaskList
        id="parts"
        tasks={SECTIONS.map((section) => ({
          title: t(wordsOf(section, call).title),
          ...(mine ? { href: at(visit, sectionPath(call.id, section)) } : {}),
          ...taskOf(visit, { call, programme, hindrances }, section),
        }))}
      />
      <h2 class="govuk-heading-m">{t('draftPublish')}</h2>
      <TaskList
        id="publish"
        tasks={[
          {
            title: t('callPublishTitle'),
            ...(mine ? { href: at(visit, `${callPath(call.id)}/publish`) } : {}),
            hint: t(hindrances.length === 0 ? 'publishReadyHint' : 'publishLaterHint'),
            status:
              hindrances.length === 0 ? (
                <Tag text={t('draftReady')} colour="green" />
              ) : (
                t('todoWrite', { n: hindrances.length })
              ),
          },
        ]}
      />
      {mine ? (
        <p>
          <ButtonLink text={t('dropDraft')} href={at(visit, `${callPath(call.id)}/cancel`)} kind="secondary" />
        </p>
      ) : (
        <div class="b-preview">
          <CallGuide visit={visit} call={call} questions={[]} pots={undefined} programme={programme} heading="h2" />
        </div>
      )}
    </>
  );
}

function taskOf(visit: OwnVisit, draft: Omit<DraftProps, 'visit'>, section: Section) {
  const wrong = draft.hindrances.filter((one) => one.section === section);
  return wrong.length === 0
    ? { hint: inShort(visit, draft, section), status: visit.t('draftWritten') }
    : {
        hint: wrong.map(({ text }) => text).join(' '),
        status: <Tag text={visit.t('draftToMend')} colour="red" />,
      };
}

/** What a part says, in a line. */
function inShort(visit: OwnVisit, { call, programme }: Omit<DraftProps, 'visit'>, section: Section): string {
  const { language, t } = visit;
  switch (section) {
    case 'basics':
      return [t(kindKey(call.kind)), programme === undefined ? '' : inLanguage(programme.title, language)]
        .filter((part) => part !== '')
        .join(' · ');
    case 'calendar':
      return `${momentText(call.opensAt, language)} – ${momentText(call.closesAt, language)}`;
    case 'money':
      return call.kind === 'subsidy'
        ? `${money(visit, sum(call.envelopes.map(({ amount }) => amount)))} · ${call.envelopes.map(({ line }) => line).join(', ')}`
        : t('placesCounted', { n: call.capacity ?? 0 });
    case 'rules':
      return `${t('ruleOpenDays')}: ${t('days', { n: call.rules.minOpenDays.value })}`;
    case 'grid':
      return `${t('gridCriteria', { n: call.grid.length })}, ${t('gridTotal', { n: mostOf(call.grid) })}`;
    case 'rules-evaluation':
      return `${t('ruleThreshold')}: ${t('pointsOf', { points: call.rules.threshold.value, most: mostOf(call.grid) })}`;
    case 'requirements':
      return t('requirementsInAll', { n: call.requirements.length });
    case 'documents':
      return t('demandsCounted', { n: call.documents.length });
  }
}
