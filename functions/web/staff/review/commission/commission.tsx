import { setCommission } from '../../../../evaluations/set-commission.ts';
import { allowedActions, type SeenCall } from '../../../../../shared/calls/index.ts';
import type { SeenCommission } from '../../../../../shared/evaluations/index.ts';
import { has } from '../../../../../shared/kernel/actor.ts';
import { InsetText } from '../../../components/inset-text.tsx';
import { Table } from '../../../components/table.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { one } from '../../../forms/fields.ts';
import { routeForm } from '../../../forms/route-form.ts';
import type { StaffApp } from '../../app.ts';
import { callAt } from '../../call-at.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { CommissionForm, membersIn, ROLE_KEYS } from './form.tsx';

/** The commission of a call: who is in it and by which act; the officer names it and changes it until the decision. */
export const commissionPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/commission',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    const seen = call && (await app.evaluations.viewCommission(call.id));
    if (call === undefined || seen?.ok !== true) return undefined;
    return {
      title: visit.t('reviewCommission'),
      section: 'admin',
      crumbs: callCrumbs(visit, call),
      main: <CommissionOf visit={visit} call={call} seen={seen.value} />,
    };
  },
  forms: {
    commission: routeForm(setCommission, {
      of: ({ evaluations }) => evaluations,
      body: (fields) => ({ act: one(fields, 'act').trim() || undefined, members: membersIn(fields) }),
      to: (_answer, { params: { callId = '' } }) => `${callPath(callId, '/commission')}?done=commissionSet`,
    }),
  },
};

export interface CommissionProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly seen: SeenCommission;
}

function CommissionOf(props: CommissionProps) {
  const { visit, call, seen } = props;
  const { t } = visit;
  const mayChange = has(visit.person.actor, 'officer') && allowedActions(call).includes('compose-commission');
  return (
    <>
      <CallHead visit={visit} call={call} current="commission" title={t('reviewCommission')} />
      {seen.commission === undefined && !mayChange ? <InsetText>{t('noCommission')}</InsetText> : null}
      {seen.commission === undefined ? null : <Named {...props} />}
      {mayChange ? <CommissionForm {...props} /> : <p class="govuk-body">{t(whyFixed(props))}</p>}
    </>
  );
}

/** Why the reader only reads it: somebody else names it, or the decision was taken. */
const whyFixed = ({ call }: CommissionProps) =>
  allowedActions(call).includes('compose-commission') ? 'commissionWho' : 'commissionFixed';

/** Who is in the commission now, and the way on to assigning. */
function Named({ visit, call, seen: { commission, seated } }: CommissionProps) {
  const { t } = visit;
  if (commission === undefined) return null;
  return (
    <>
      <p class="govuk-body">
        {t('namedBy')} <strong lang="ro">{commission.act}</strong>
      </p>
      <Table
        caption={t('reviewCommission')}
        captionHidden
        rows={commission.members}
        columns={[
          { head: t('personName'), cell: ({ name }) => name },
          { head: t('reviewMemberRole'), cell: ({ role }) => t(ROLE_KEYS[role]) },
          { head: t('memberSheets'), cell: ({ userId }) => t(seated.includes(userId) ? 'hasSheets' : 'hasNoSheets') },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, callPath(call.id, '/assignments'))}>
          {t('toAssignments')}
        </a>
      </p>
    </>
  );
}
