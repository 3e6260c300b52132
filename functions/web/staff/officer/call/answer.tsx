import type { PublicQuestion, SeenCall } from '../../../../../shared/calls/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { answerQuestion } from '../../../../calls/answer-question.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { routeForm } from '../../../forms/route-form.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { TextFields } from '../editor/text-fields.tsx';
import { callAt } from '../../call-at.ts';
import { editors, questionsOf } from '../reading.ts';

/** Answers one question for everybody, or corrects the answer. */
export const answerPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/questions/:questionId',
  allow: editors,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    const question = (await questionsOf(app, visit, call.id)).find(({ id }) => id === params['questionId']);
    if (question === undefined) return undefined;
    return {
      title: visit.t('answerTitle'),
      section: 'admin',
      crumbs: [
        ...callCrumbs(visit, call),
        { text: visit.t('questions'), href: at(visit, `${callPath(call.id)}/questions`) },
      ],
      main: <Answering visit={visit} call={call} question={question} />,
    };
  },
  forms: {
    answer: routeForm(answerQuestion, {
      of: ({ calls }: StaffApp) => calls,
      to: (_answer, { params }) => `${callPath(params['callId'] ?? '')}/questions?done=answered`,
    }),
  },
};

interface AnsweringProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly question: PublicQuestion;
}

function Answering({ visit, call, question }: AnsweringProps) {
  const { language, t } = visit;
  const { text, askedAt, answer, version } = question;
  const fields = fieldsFor(visit, 'answer');
  return (
    <div class="b-reading">
      <CallHead visit={visit} call={call} current="questions" title={t('answerTitle')} />
      <InsetText>
        <p class="b-prose">{text}</p>
        <p class="govuk-body-s b-quiet">{t('askedOn', { when: momentText(askedAt, language) })}</p>
      </InsetText>
      <Form visit={visit} name="answer" version={version}>
        <TextFields visit={visit} fields={fields} name="text" label={t('answerText')} stored={answer?.text} lines={5} />
        <Textarea
          {...fields.field('wording', `${t('publicWording')} ${t('optional')}`, answer?.wording)}
          hint={t('publicWordingHint')}
          rows={3}
        />
        <Button text={t('publishAnswer')} />
      </Form>
    </div>
  );
}
