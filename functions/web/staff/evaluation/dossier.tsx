import type { ApplicationDocument, SectionName } from '../../../../shared/applications/index.ts';
import { Details } from '../../components/details.tsx';
import type { DossierProps } from '../../dossier/dossier-props.ts';
import { sectionsOf } from '../../dossier/sections.tsx';
import { at } from '../../edge/page.ts';

/** What an evaluator scores by; contacts, accounts and declarations are left out whoever reads. */
const SCORED = [
  ...(['project', 'description', 'budget', 'documents'] as const),
  ...(['activities', 'indicators', 'partners', 'organisation'] as const),
] satisfies readonly SectionName[];

/** Everything an evaluator reads of an application, section by section, each to be folded away. */
export function Dossier({ visit, application, ...more }: Omit<DossierProps, 'hrefOf'>) {
  const hrefOf = ({ id }: ApplicationDocument) => at(visit, `/evaluation/${application.id}/documents/${id}`);
  return (
    <section class="b-evaluation__dossier" aria-labelledby="dossier-title">
      <h2 class="govuk-heading-l" id="dossier-title">
        {visit.t('evalDossier')}
      </h2>
      <p class="govuk-hint">{visit.t('evalDossierText')}</p>
      {sectionsOf({ visit, application, ...more, hrefOf }, SCORED).map(({ title, content }) => (
        <Details summary={title} open>
          {content}
        </Details>
      ))}
    </section>
  );
}
