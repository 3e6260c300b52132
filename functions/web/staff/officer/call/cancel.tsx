import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { allowedActions } from '../../../../../shared/calls/index.ts';
import { sum } from '../../../../../shared/kernel/money.ts';
import { cancelCall } from '../../../../calls/cancel-call.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { Textarea } from '../../../components/textarea.tsx';
import { WarningText } from '../../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { routeForm } from '../../../forms/route-form.ts';
import { money } from '../../../public/words.ts';
import type { StaffApp } from '../../app.ts';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { callAt } from '../../call-at.ts';
import { editors } from '../reading.ts';

/** Ends a call before its decision, for good: everybody reads why, and its money is available again. */
export const cancelPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/cancel',
  allow: editors,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    if (call === undefined) return undefined;
    if (!allowedActions(call).includes('cancel') && visit.attempt === undefined)
      return { location: at(visit, callPath(call.id)) };
    return {
      title: visit.t(call.phase === 'draft' ? 'dropDraft' : 'cancelTitle'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <Cancellation visit={visit} call={call} />,
    };
  },
  forms: {
    cancel: routeForm(cancelCall, {
      of: ({ calls }: StaffApp) => calls,
      to: (_answer, { params }) => `${callPath(params['callId'] ?? '')}?done=cancelled`,
    }),
  },
};

function Cancellation({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) {
  const { t } = visit;
  const draft = call.phase === 'draft';
  const field = fieldsFor(visit, 'cancel').field('reason', t(draft ? 'dropReason' : 'publicReason'));
  return (
    <>
      <span class="govuk-caption-l">{call.code}</span>
      <h1 class="govuk-heading-l">{t(draft ? 'dropDraft' : 'cancelTitle')}</h1>
      {draft ? (
        <p class="govuk-body b-reading">{t('dropText')}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet b-reading">
          <li>{t('cancelPublic')}</li>
          <li>{t('cancelApplications')}</li>
          {holdsMoney(call) ? (
            <li>{t('cancelMoney', { amount: money(visit, sum(call.envelopes.map(({ amount }) => amount))) })}</li>
          ) : null}
        </ul>
      )}
      <WarningText sign={t('warning')}>{t('callCannotBeUndone')}</WarningText>
      <Form visit={visit} name="cancel" version={call.version} classes="b-reading">
        <Textarea {...field} {...(draft ? {} : { hint: t('cancelReasonHint') })} most={2000} />
        <div class="b-actions">
          <Button text={t(draft ? 'dropNow' : 'cancelNow')} kind="warning" />
          <a class="govuk-link govuk-body" href={at(visit, callPath(call.id))}>
            {t('keepCall')}
          </a>
        </div>
      </Form>
    </>
  );
}

const holdsMoney = ({ envelopes, rules }: SeenCall): boolean => envelopes.length > 0 && !rules.subjectToFunds.value;
