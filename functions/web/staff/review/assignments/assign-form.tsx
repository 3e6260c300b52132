import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { SeenAssignments } from '../../../../../shared/evaluations/index.ts';
import { has } from '../../../../../shared/kernel/actor.ts';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { Input } from '../../../components/input.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { callPath } from '../../call-crumbs.ts';

export interface AssignFormProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly board: SeenAssignments;
  readonly missing: number;
}

/** Lets the sheets be given out, or says what has to be done first. */
export function AssignForm({ visit, call, board, missing }: AssignFormProps) {
  const { t } = visit;
  if (!has(visit.person.actor, 'officer')) return <p class="govuk-body">{t('assignWho')}</p>;
  if (!board.named)
    return (
      <Before
        text={t('nameCommissionFirst')}
        link={{ text: t('nameCommission'), href: at(visit, callPath(call.id, '/commission')) }}
      />
    );
  if (board.unscreened > 0)
    return (
      <Before
        text={t('screenFirst', { n: board.unscreened })}
        link={{ text: t('applications'), href: at(visit, callPath(call.id, '/applications')) }}
      />
    );
  if (call.phase !== 'screening' && call.phase !== 'evaluation') return null;
  if (board.rows.length === 0) return null;
  const started = call.phase === 'evaluation';
  const { field } = fieldsFor(visit, 'assign');
  return (
    <Form visit={visit} name="assign" version={call.version}>
      <p class="govuk-body b-reading">
        {t(started ? (missing > 0 ? 'assignAgainText' : 'assignDoneText') : 'assignText')}
      </p>
      <Input
        {...field('perApplication', t('perApplication'))}
        hint={t('perApplicationHint', { n: board.perApplication })}
        inputmode="numeric"
        classes="govuk-input--width-5"
      />
      <Button
        text={t(started ? 'assignAgain' : 'assign')}
        {...(started && missing === 0 ? { kind: 'secondary' } : {})}
      />
    </Form>
  );
}

interface BeforeProps {
  readonly text: string;
  readonly link: { readonly text: string; readonly href: string };
}
const Before = ({ text, link }: BeforeProps) => (
  <>
    <InsetText>{text}</InsetText>
    <ButtonLink {...link} />
  </>
);
