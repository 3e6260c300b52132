import { editOrganisation } from '../../../organisations/edit-organisation.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { treeOf } from '../../forms/tree.ts';
import { typed } from '../../forms/typed.ts';
import type { ApplicantApp } from '../app.ts';
import { OrganisationFields, withScheme } from './organisation-fields.tsx';
import { organisationCrumbs, organisationPath, type OwnOrganisation, ownOrganisation } from './own-organisation.ts';

/** A representative changes what the register says; an editor is told who may. */
export const editOrganisationPage: OwnPage<ApplicantApp> = {
  path: organisationPath(':organisationId', '/edit'),
  allow: signedIn,
  show: async (app, visit, params) => {
    const organisation = await ownOrganisation(app, visit, params);
    if (organisation === undefined) return undefined;
    return {
      title: visit.t('editProfile'),
      section: 'my',
      crumbs: organisationCrumbs(visit, organisation),
      main: <Editor visit={visit} organisation={organisation} />,
    };
  },
  forms: {
    edit: routeForm(editOrganisation, {
      of: ({ organisations }) => organisations,
      body: (fields) => typed(editOrganisation.spec.body, treeOf(withScheme(fields))),
      to: (_answer, { params }) => `${organisationPath(params['organisationId'] ?? '')}?done=saved`,
    }),
  },
};

interface EditorProps {
  readonly visit: OwnVisit;
  readonly organisation: OwnOrganisation;
}

const Editor = ({ visit, organisation }: EditorProps) => (
  <div class="b-reading">
    <h1 class="govuk-heading-xl">{visit.t('editProfile')}</h1>
    {organisation.role === 'representative' ? (
      <Form visit={visit} name="edit" version={organisation.version}>
        <SummaryList rows={[{ key: visit.t('idno'), value: organisation.idno }]} />
        <OrganisationFields visit={visit} fields={fieldsFor(visit, 'edit')} organisation={organisation} />
        <Button text={visit.t('save')} />
      </Form>
    ) : (
      <InsetText>{visit.t('onlyRepresentativeEdits')}</InsetText>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={at(visit, organisationPath(organisation.id))}>
        {visit.t('back')}
      </a>
    </p>
  </div>
);
