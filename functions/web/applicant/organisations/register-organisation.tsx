import * as z from 'zod';
import { CallId } from '../../../../shared/kernel/ids.ts';
import { registerOrganisation } from '../../../organisations/register-organisation.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form, fieldsFor } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import type { ApplicantApp } from '../app.ts';
import { OrganisationFields, withScheme } from './organisation-fields.tsx';
import { organisationPath } from './own-organisation.ts';

const Registered = z.looseObject({ id: z.string() });

/** Registers an organisation; who does it represents it from then on. Who came from a call goes back there to apply. */
export const registerOrganisationPage: OwnPage<ApplicantApp> = {
  path: '/my/organisations/new',
  allow: signedIn,
  show: (_app, visit) => ({
    title: visit.t('registerTitle'),
    section: 'my',
    crumbs: [{ text: visit.t('navMy'), href: at(visit, '/my') }],
    main: <Registration visit={visit} />,
  }),
  forms: {
    register: routeForm(registerOrganisation, {
      of: ({ organisations }) => organisations,
      body: (fields) => typed(registerOrganisation.spec.body, treeOf(withScheme(fields))),
      to: (answer, { visit }) => {
        const call = CallId.safeParse(visit.query['call']);
        const page = call.success ? `/my/calls/${call.data}/apply` : organisationPath(Registered.parse(answer).id);
        return `${page}?done=registered`;
      },
    }),
  },
};

function Registration({ visit }: { readonly visit: OwnVisit }) {
  const { t } = visit;
  const fields = fieldsFor(visit, 'register');
  return (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{t('registerTitle')}</h1>
      <p class="govuk-body">{t('registerText')}</p>
      <Form visit={visit} name="register">
        <Input {...fields.field('idno', t('idno'))} hint={t('idnoHint')} inputmode="numeric" maxlength={13} />
        <OrganisationFields visit={visit} fields={fields} />
        <Button text={t('register')} />
      </Form>
    </div>
  );
}
