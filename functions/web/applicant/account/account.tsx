import type { Role } from '../../../../shared/kernel/actor.ts';
import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

const NAMES = {
  officer: 'roleOfficer',
  evaluator: 'roleEvaluator',
  chair: 'roleChair',
  finance: 'roleFinance',
  auditor: 'roleAuditor',
  admin: 'roleAdmin',
} as const satisfies Record<Role, MessageKey>;

/** Who one is here, what others need to make one a member, and the way out of everywhere. */
export const accountPage: OwnPage<ApplicantApp> = {
  path: '/my/account',
  allow: signedIn,
  show: (_app, { t, person }) => ({
    title: t('account'),
    crumbs: [],
    main: (
      <div class="b-reading">
        <h1 class="govuk-heading-xl">{t('account')}</h1>
        <SummaryList
          rows={[
            { key: t('accountName'), value: person.name },
            { key: t('accountUser'), value: person.actor.name },
            { key: t('accountId'), value: <span class="b-code">{person.actor.userId}</span> },
            {
              key: t('accountRoles'),
              value:
                person.actor.roles.length === 0
                  ? t('accountNoRoles')
                  : person.actor.roles.map((role) => t(NAMES[role])).join(', '),
            },
          ]}
        />
        <p class="govuk-hint">{t('accountIdHint')}</p>
        <h2 class="govuk-heading-m">{t('signOutEverywhere')}</h2>
        <p class="govuk-body">{t('signOutEverywhereText')}</p>
        <form method="post" action="/auth/sign-out">
          <input type="hidden" name="_token" value={person.formToken} />
          <input type="hidden" name="everywhere" value="yes" />
          <Button text={t('signOutEverywhere')} kind="warning" />
        </form>
      </div>
    ),
  }),
};
