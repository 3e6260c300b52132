import type { CommissionMember } from '../../../../../shared/evaluations/index.ts';
import { Button } from '../../../components/button.tsx';
import { Form, fieldsFor } from '../../../components/form.tsx';
import { Fieldset } from '../../../components/form-group.tsx';
import { Input } from '../../../components/input.tsx';
import { Select } from '../../../components/select.tsx';
import { accountIdTyped } from '../../../forms/account-id.ts';
import { type Fields, one } from '../../../forms/fields.ts';
import type { CommissionProps } from './commission.tsx';

export const ROLE_KEYS = {
  president: 'rolePresident',
  member: 'roleMember',
  secretary: 'roleSecretary',
} as const satisfies Record<CommissionMember['role'], string>;
const ROLES = ['president', 'member', 'secretary'] as const;

/** Rows beyond those that are filled in. */
const SPARE = 3;
const AT_FIRST = 6;
/** The most members a commission has. */
const MOST = 40;

/** The rows somebody filled in, as the route takes them; what is missing in one stays missing for the route to say so. */
export function membersIn(fields: Fields) {
  const places = [...fields.keys()].flatMap((name) => /^members\/(\d+)\/userId$/.exec(name)?.[1] ?? []);
  return places.map((place) => {
    const said = (name: string) => one(fields, `members/${place}/${name}`).trim() || undefined;
    return {
      userId: accountIdTyped(one(fields, `members/${place}/userId`)) || undefined,
      name: said('name'),
      role: said('role'),
    };
  });
}

/** Names the commission, or changes it; a row that is emptied leaves it. */
export function CommissionForm({ visit, call, seen: { commission, seated } }: CommissionProps) {
  const { t } = visit;
  const { field, rows } = fieldsFor(visit, 'commission');
  const members = commission?.members ?? [];
  const filled = rows('members', members.length);
  const count = Math.min(MOST, Math.max(AT_FIRST, filled + SPARE));
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t(commission === undefined ? 'nameCommission' : 'changeCommission')}</h2>
      <p class="govuk-body b-reading">{t('commissionText', { n: call.rules.minEvaluations.value })}</p>
      {commission === undefined ? null : <p class="govuk-body b-reading">{t('commissionChangeText')}</p>}
      <Form visit={visit} name="commission" version={commission?.version}>
        <Input {...field('act', t('commissionAct'), commission?.act)} hint={t('commissionActHint')} maxlength={200} />
        {Array.from({ length: count }, (_, index) => {
          const stored = members[index];
          const name = (part: string) => `members/${String(index)}/${part}`;
          const stays = stored !== undefined && seated.includes(stored.userId);
          return (
            <div class="b-seat">
              <Fieldset legend={`${t('reviewMemberNumber', { n: index + 1 })}${stays ? ` · ${t('hasSheets')}` : ''}`}>
                <div class="b-seat__fields">
                  <Input {...field(name('name'), t('personName'), stored?.name)} maxlength={120} />
                  <Select
                    {...field(name('role'), t('reviewMemberRole'), stored?.role)}
                    items={[{ value: '', text: '–' }, ...ROLES.map((value) => ({ value, text: t(ROLE_KEYS[value]) }))]}
                  />
                  <Input {...field(name('userId'), t('accountId'), stored?.userId)} classes="b-account-id" />
                </div>
              </Fieldset>
            </div>
          );
        })}
        <p class="govuk-hint">{t('accountIdWhere')}</p>
        <Button text={t('saveCommission')} />
      </Form>
    </section>
  );
}
