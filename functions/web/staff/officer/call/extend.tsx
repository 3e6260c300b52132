import { momentText } from '../../../../../shared/i18n/moment.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { extendCall } from '../../../../calls/extend-call.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { DateInput, TimeInput } from '../../../components/input.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import type { Refused } from '../../../edge/form.ts';
import { routeForm } from '../../../forms/route-form.ts';
import { Extensions } from '../../../public/parts/call-sections.tsx';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { callAt } from '../../call-at.ts';
import { editors } from '../reading.ts';

const extend = routeForm(extendCall, {
  of: ({ calls }: StaffApp) => calls,
  to: (_answer, { params }) => `${callPath(params['callId'] ?? '')}?done=extended`,
});

/** Moves the deadline of a call later, before it has passed, and says why in public. */
export const extendPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/extend',
  allow: editors,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    if (call.phase === 'draft') return { location: at(visit, callPath(call.id)) };
    return {
      title: visit.t('extendTitle'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <Extension visit={visit} call={call} />,
    };
  },
  forms: {
    extend: {
      submit: async (app, visit, sent) => {
        const outcome = await extend.submit(app, visit, sent);
        return outcome.ok ? outcome : { ...outcome, mistakes: outcome.mistakes.map(atDate) };
      },
    },
  },
};

/** The new deadline as a whole is its day. */
const atDate = (mistake: Refused['mistakes'][number]) =>
  mistake.pointer === '/closes' ? { ...mistake, pointer: '/closes/date' } : mistake;

function Extension({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) {
  const { language, now, t } = visit;
  const fields = fieldsFor(visit, 'extend');
  const open = call.status === 'published' && now < call.closesAt;
  return (
    <>
      <span class="govuk-caption-l">{call.code}</span>
      <h1 class="govuk-heading-l">{t('extendTitle')}</h1>
      <p class="govuk-body b-reading">{t('extendText', { when: momentText(call.closesAt, language) })}</p>
      <Extensions visit={visit} call={call} />
      {open || visit.attempt !== undefined ? (
        <Form visit={visit} name="extend" version={call.version} classes="b-reading">
          <div class="b-moment">
            <DateInput {...fields.field('closes/date', t('newDeadlineDate'), call.calendar.closes.date)} />
            <TimeInput {...fields.field('closes/time', t('newDeadlineTime'), call.calendar.closes.time)} />
          </div>
          <Textarea {...fields.field('reason', t('publicReason'))} hint={t('extendReasonHint')} most={2000} />
          <Button text={t('extendNow')} />
        </Form>
      ) : (
        <InsetText>{t('extendTooLate')}</InsetText>
      )}
    </>
  );
}
