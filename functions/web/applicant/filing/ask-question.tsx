import type { PublicQuestion, SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { askQuestion } from '../../../calls/ask-question.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form, fieldsFor } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { callCrumb, callsCrumb } from '../../public/links.ts';
import { Questions } from '../../public/parts/call-sections.tsx';
import type { ApplicantApp } from '../app.ts';
import { Told } from '../../components/told.tsx';
import { sentenceOf } from '../sentence.ts';

/** Asks the authority about an open call, below what was answered already. */
export const askQuestionPage: OwnPage<ApplicantApp> = {
  path: '/my/calls/:callId/question',
  allow: signedIn,
  show: async ({ calls, ...app }, visit, { callId }) => {
    const id = CallId.safeParse(callId);
    if (!id.success) return undefined;
    const [call, questions] = await Promise.all([
      calls.getCall({ actor: undefined, now: visit.now }, id.data),
      calls.listQuestions(undefined, id.data, { limit: 100 }),
    ]);
    if (!call.ok) return undefined;
    const { phase } = call.value;
    const { title } = call.value;
    return {
      title: visit.t('askTitle'),
      section: 'calls',
      crumbs: [callsCrumb(visit), callCrumb(visit, call.value)],
      main: (
        <>
          <span class="govuk-caption-xl">
            <Told text={title} language={visit.language} />
          </span>
          <h1 class="govuk-heading-xl">{visit.t('askTitle')}</h1>
          <Answered visit={visit} questions={questions.ok ? questions.value.items : []} />
          {phase === 'open' ? (
            <Asking visit={visit} call={call.value} />
          ) : (
            <InsetText>{sentenceOf({ calls, ...app }, visit, { code: 'QuestionsClosed', phase } as never)}</InsetText>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={at(visit, `/calls/${id.data}`)}>
              {visit.t('toCall')}
            </a>
          </p>
        </>
      ),
    };
  },
  forms: {
    ask: routeForm(askQuestion, {
      of: ({ calls }) => calls,
      to: (_, { params: { callId = '' } }) => `/my/calls/${callId}/question?done=asked`,
    }),
  },
};

const Answered = ({
  visit,
  questions,
}: {
  readonly visit: OwnVisit;
  readonly questions: readonly PublicQuestion[];
}) => (
  <div class="b-reading">
    <Questions visit={visit} questions={questions} />
  </div>
);

function Asking({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) {
  const { t, language } = visit;
  const { field } = fieldsFor(visit, 'ask');
  return (
    <section class="b-section b-reading">
      <h2 class="govuk-heading-l">{t('askOwn')}</h2>
      <p class="govuk-body">{t('askText', { when: momentText(call.closesAt, language) })}</p>
      <Form visit={visit} name="ask">
        <Textarea {...field('text', t('askLabel'))} hint={t('askHint')} most={2000} />
        <Button text={t('askSend')} />
      </Form>
    </section>
  );
}
