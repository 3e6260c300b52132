import { signedIn } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { at, type OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

/** What one has under way: applications and organisations. */
export const myPage: OwnPage<ApplicantApp> = {
  path: '/my',
  allow: signedIn,
  show: (_app, visit) => ({
    title: visit.t('navMy'),
    section: 'my',
    crumbs: [],
    main: (
      <>
        <h1 class="govuk-heading-xl">{visit.t('navMy')}</h1>
        <ButtonLink text={visit.t('registerTitle')} href={at(visit, '/my/organisations/new')} />
      </>
    ),
  }),
};
