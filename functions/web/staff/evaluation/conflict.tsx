import * as z from 'zod';
import type { OwnSheetRow } from '../../../../shared/evaluations/index.ts';
import { ApplicationId } from '../../../../shared/kernel/ids.ts';
import { declareInterests } from '../../../evaluations/declare-interests.ts';
import { roles } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Radios } from '../../components/choices.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { StaffApp } from '../app.ts';
import { evaluationCrumb } from './crumbs.ts';

const Declared = z.looseObject({ applicationId: z.string(), conflict: z.string().optional() });

/** The declaration of interests: who applies and the title, nothing else, until there is no conflict. */
export const conflictPage: OwnPage<StaffApp> = {
  path: '/evaluation/:applicationId/conflict',
  allow: roles('evaluator'),
  show: async ({ evaluations }, visit, { applicationId }) => {
    const id = ApplicationId.safeParse(applicationId);
    if (!id.success) return undefined;
    const task = await evaluations.viewTask(id.data, visit.person.actor.userId);
    if (!task.ok) return undefined;
    if (task.value.state === 'locked') return { location: at(visit, `/evaluation/${id.data}`) };
    return {
      title: visit.t('evalConflictTitle'),
      section: 'evaluation',
      crumbs: [evaluationCrumb(visit)],
      main: <Declaration visit={visit} task={task.value} />,
    };
  },
  forms: {
    declare: routeForm(declareInterests, {
      of: ({ evaluations }) => evaluations,
      body: declarationIn,
      to: (answer) => {
        const { applicationId, conflict } = Declared.parse(answer);
        if (conflict === undefined) return `/evaluation/${applicationId}?done=declared`;
        return `/evaluation?done=${conflict === 'detected' ? 'conflictFound' : 'recused'}`;
      },
    }),
  },
};

/** A reason belongs to a conflict only. */
function declarationIn(fields: Fields): unknown {
  const said = one(fields, 'conflict');
  if (said === 'no') return { conflict: false };
  const reason = one(fields, 'reason').trim();
  return { ...(said === 'yes' ? { conflict: true } : {}), ...(reason === '' ? {} : { reason }) };
}

function Declaration({ visit, task }: { readonly visit: OwnVisit; readonly task: OwnSheetRow }) {
  const { t } = visit;
  const { field, choice } = fieldsFor(visit, 'declare');
  return (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{t('evalConflictTitle')}</h1>
      {task.state === 'assigned' ? <p class="govuk-body-l">{t('evalConflictLead')}</p> : null}
      <SummaryList
        rows={[
          { key: t('evalApplicant'), value: task.organisation },
          { key: t('projectTitle'), value: task.title },
        ]}
      />
      <p class="govuk-body">{t('evalConflictWhat')}</p>
      <Form visit={visit} name="declare" version={task.version}>
        <Radios
          {...choice('conflict', t('evalConflictQuestion'))}
          legendSize="m"
          items={[
            { value: 'no', text: t('evalConflictNo'), hint: t('evalConflictNoHint') },
            { value: 'yes', text: t('evalConflictYes'), hint: t('evalConflictYesHint') },
          ]}
        />
        <Textarea
          {...field('reason', t('evalConflictReason'))}
          hint={t('evalConflictReasonHint')}
          rows={3}
          most={1000}
        />
        <WarningText sign={t('warning')}>{t('evalConflictFinal')}</WarningText>
        <p class="govuk-body">{t('evalConflictRegister')}</p>
        <Button text={t('evalDeclare')} />
      </Form>
    </div>
  );
}
