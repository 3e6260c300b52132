import type { PublicQuestion, SeenCall } from '../../../../../shared/calls/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { Tag } from '../../../components/tag.tsx';
import { ToldAtLength } from '../../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { formatIn, tableFile } from '../../../exports/table-file.ts';
import { ExportLinks } from '../../../parts/export-links.tsx';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { callReaders } from '../../call-nav.tsx';
import { callAt } from '../../call-at.ts';
import { mayEdit, questionsOf } from '../reading.ts';

/** Every question about a call, those that wait for an answer first. */
export const questionsPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/questions',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const questions = await questionsOf(app, visit, call.id);
    const sorted = [
      ...questions.filter(({ answer }) => answer === undefined),
      ...questions.filter(({ answer }) => answer !== undefined),
    ];
    const format = formatIn(visit.query);
    if (format !== undefined) return tableFile(fileOf(visit, call, sorted), format);
    return {
      title: visit.t('questions'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <QuestionList visit={visit} call={call} questions={sorted} />,
    };
  },
};

interface QuestionListProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly questions: readonly PublicQuestion[];
}

function QuestionList({ visit, call, questions }: QuestionListProps) {
  const { t } = visit;
  return (
    <>
      <CallHead visit={visit} call={call} current="questions" title={t('questions')} />
      <p class="govuk-body b-reading">{t('questionsStaffText')}</p>
      {questions.length === 0 ? <p class="govuk-body">{t('noQuestionsYet')}</p> : null}
      {questions.map((question, index) => (
        <One visit={visit} call={call} question={question} number={index + 1} />
      ))}
      {questions.length === 0 ? null : <ExportLinks visit={visit} />}
    </>
  );
}

interface OneProps extends Omit<QuestionListProps, 'questions'> {
  readonly question: PublicQuestion;
  readonly number: number;
}

function One({ visit, call, question, number }: OneProps) {
  const { language, t } = visit;
  const { id, text, askedAt, answer } = question;
  return (
    <article class="b-question">
      <h2 class="govuk-heading-s b-prose">{text}</h2>
      <p class="govuk-body-s b-quiet">
        {t('askedOn', { when: momentText(askedAt, language) })}{' '}
        <Tag
          text={t(answer === undefined ? 'questionNotAnswered' : 'questionAnswered')}
          colour={answer === undefined ? 'yellow' : 'green'}
        />
      </p>
      {answer === undefined ? null : (
        <div class="b-answer">
          {answer.wording === undefined ? null : (
            <p class="govuk-body">
              {t('publicWording')}: <span lang="ro">{answer.wording}</span>
            </p>
          )}
          <ToldAtLength text={answer.text} language={language} />
          <p class="govuk-body-s b-quiet">{t('answeredOn', { when: momentText(answer.at, language) })}</p>
        </div>
      )}
      {mayEdit(visit) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={at(visit, `${callPath(call.id)}/questions/${id}`)}>
            {t(answer === undefined ? 'answerNow' : 'correctAnswer')}
            <span class="govuk-visually-hidden"> {t('questionNumber', { number })}</span>
          </a>
        </p>
      ) : null}
    </article>
  );
}

const fileOf = (visit: OwnVisit, { code }: SeenCall, rows: readonly PublicQuestion[]) => ({
  name: `questions-${code}`,
  rows,
  columns: [
    { head: visit.t('questionText'), cell: ({ text }: PublicQuestion) => text },
    { head: visit.t('askedAt'), cell: ({ askedAt }: PublicQuestion) => momentText(askedAt, visit.language) },
    {
      head: visit.t('answerText'),
      cell: ({ answer }: PublicQuestion) => answer && inLanguage(answer.text, visit.language),
    },
    {
      head: visit.t('answeredAt'),
      cell: ({ answer }: PublicQuestion) => answer && momentText(answer.at, visit.language),
    },
  ],
});
