import type { MemberRole } from '../../../../shared/organisations/index.ts';
import { Button } from '../../components/button.tsx';
import { Radios } from '../../components/choices.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import type { OwnVisit } from '../../edge/page.ts';

/** Invites a person by the identifier of their account. */
export function InviteMember({ visit }: { readonly visit: OwnVisit }) {
  const { t } = visit;
  const { field, choice } = fieldsFor(visit, 'add');
  return (
    <section class="b-section b-reading">
      <h2 class="govuk-heading-l">{t('inviteTitle')}</h2>
      <p class="govuk-body">{t('inviteText')}</p>
      <Form visit={visit} name="add">
        <Input {...field('userId', t('accountId'))} hint={t('memberIdHint')} classes="b-code" />
        <Radios
          {...choice('role', t('memberRole'))}
          items={[
            { value: 'editor', text: t('roleEditor'), hint: t('editorMeans') },
            { value: 'representative', text: t('roleRepresentative'), hint: t('representativeMeans') },
          ]}
        />
        <Button text={t('inviteMember')} />
      </Form>
    </section>
  );
}

interface ChangeRoleProps {
  readonly visit: OwnVisit;
  readonly member: { readonly userId: string; readonly role: MemberRole };
  /** The name of the person, or their account. */
  readonly called: string;
}

/** Makes an editor of a representative, or the other way round. */
export const ChangeRole = ({ visit, member: { userId, role }, called }: ChangeRoleProps) => (
  <Form visit={visit} name="change">
    <input type="hidden" name="userId" value={userId} />
    <input type="hidden" name="role" value={role === 'editor' ? 'representative' : 'editor'} />
    <button type="submit" class="b-link">
      {visit.t(role === 'editor' ? 'makeRepresentative' : 'makeEditor')}
      <span class="govuk-visually-hidden"> ({called})</span>
    </button>
  </Form>
);
