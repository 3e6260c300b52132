import { canBeFiled, SECTION_NAMES, type SeenApplication } from '../../../../shared/applications/index.ts';
import type { ProgrammeLine } from '../../../../shared/programmes/index.ts';
import { Told } from '../../components/told.tsx';
import { sectionsOf, type WrittenSection } from '../../dossier/sections.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { type OwnApplication, pathOf } from '../applications/own-application.ts';
import { sectionPage } from '../applications/sections.ts';

export interface DossierProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  readonly lines: readonly ProgrammeLine[];
  /** Whether it can still be changed: then each section leads to where. */
  readonly changeable: boolean;
}

/** Everything that goes with the application, section by section; files that cannot be filed do not. */
export function Dossier({ visit, hand: { application, call, organisation }, lines, changeable }: DossierProps) {
  const documents = application.documents.filter(canBeFiled);
  const hrefOf = ({ id }: SeenApplication['documents'][number]) =>
    at(visit, pathOf(application.id, `/documents/${id}`));
  const dossier = { visit, application: { ...application, documents }, call, lines, hrefOf };
  return (
    <div class="b-dossier">
      <p class="govuk-body">
        {visit.t('checkFor', { organisation: organisation.name })}{' '}
        <a class="govuk-link" href={at(visit, `/calls/${call.id}`)}>
          <Told text={call.title} language={visit.language} />
        </a>
      </p>
      {sectionsOf(dossier, SECTION_NAMES).map((section) => (
        <Section
          {...section}
          visit={visit}
          change={changeable ? at(visit, pathOf(application.id, sectionPage(section.name))) : undefined}
        />
      ))}
    </div>
  );
}

interface SectionProps extends WrittenSection {
  readonly visit: OwnVisit;
  readonly change: string | undefined;
}

/** A section under its title, with the way to change it. */
const Section = ({ visit, title, content, change }: SectionProps) => (
  <section class="b-section">
    <div class="b-dossier__head">
      <h2 class="govuk-heading-m">{title}</h2>
      {change === undefined ? null : (
        <a class="govuk-link" href={change}>
          {visit.t('change')}
          <span class="govuk-visually-hidden"> ({title})</span>
        </a>
      )}
    </div>
    {content}
  </section>
);
