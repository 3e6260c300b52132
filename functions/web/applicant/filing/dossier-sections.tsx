import type { ComponentChildren } from 'preact';
import type { SeenApplication } from '../../../../shared/applications/index.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import type { LocalDate } from '../../../../shared/kernel/instants.ts';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { Table } from '../../components/table.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { pathOf } from '../applications/own-application.ts';

export interface DossierPart {
  readonly visit: OwnVisit;
  readonly application: SeenApplication;
  /** Whether it can still be changed: then each section leads to where. */
  readonly changeable: boolean;
}
interface SectionProps extends DossierPart {
  readonly title: string;
  readonly page: string;
  readonly children: ComponentChildren;
}

/** A section of the application under its title, with the way to change it. */
export const DossierSection = ({ visit, application, changeable, title, page, children }: SectionProps) => (
  <section class="b-section">
    <div class="b-dossier__head">
      <h2 class="govuk-heading-m">{title}</h2>
      {changeable ? (
        <a class="govuk-link" href={at(visit, pathOf(application.id, page))}>
          {visit.t('change')}
          <span class="govuk-visually-hidden">: {title}</span>
        </a>
      ) : null}
    </div>
    {children}
  </section>
);

const Written = ({ visit, text }: { readonly visit: OwnVisit; readonly text: string | number | undefined }) =>
  text === undefined || text === '' ? (
    <span class="b-quiet">{visit.t('notGiven')}</span>
  ) : (
    <span class="b-prose">{String(text)}</span>
  );

const rowsOf = (visit: OwnVisit, rows: readonly (readonly [string, string | number | undefined])[]): SummaryRow[] =>
  rows.map(([key, text]) => ({ key, value: <Written visit={visit} text={text} /> }));

const day = ({ language }: OwnVisit, date: LocalDate | undefined) =>
  date === undefined ? undefined : dayText(date, language);
const period = (visit: OwnVisit, from: LocalDate | undefined, to: LocalDate | undefined): string =>
  [day(visit, from), day(visit, to)].filter(Boolean).join(' – ');
const listed = (items: readonly string[] = []): string =>
  items.map((item, index) => `${String(index + 1)}. ${item}`).join('\n');

/** The project in short and at length. */
export function ProjectSections(part: DossierPart & { readonly line: string | undefined }) {
  const { visit, application, line } = part;
  const { t } = visit;
  const { project = {} } = application.content;
  return (
    <>
      <DossierSection {...part} title={t('sectionProject')} page="/project">
        <SummaryList
          rows={rowsOf(visit, [
            [t('projectTitle'), project.title],
            ...(line === undefined ? [] : ([[t('line'), line]] as const)),
            [t('projectPlace'), project.place],
            [t('startsOn'), day(visit, project.startsOn)],
            [t('endsOn'), day(visit, project.endsOn)],
          ])}
        />
      </DossierSection>
      <DossierSection {...part} title={t('sectionDescription')} page="/project/description">
        <SummaryList
          rows={rowsOf(visit, [
            [t('projectDescription'), project.description],
            [t('projectGoal'), project.goal],
            [t('projectObjectives'), listed(project.objectives)],
            [t('projectJustification'), project.justification],
            [t('projectRelevance'), project.relevance],
            [t('targetGroup'), project.targetGroup],
            [t('beneficiaries'), project.beneficiaries],
            [t('continues'), project.continues],
            [t('visibility'), project.visibility],
          ])}
        />
      </DossierSection>
    </>
  );
}

type Contact = NonNullable<SeenApplication['content']['contacts']>['lead'];
const contactText = (contact: Contact): string =>
  [contact?.name, contact?.function, contact?.phone, contact?.email].filter(Boolean).join('\n');

/** Who applies, and whom to write to. */
export function PeopleSections(part: DossierPart) {
  const { visit, application } = part;
  const { t } = visit;
  const { experience = {}, contacts = {} } = application.content;
  const { bank } = contacts;
  return (
    <>
      <DossierSection {...part} title={t('sectionOrganisation')} page="/organisation">
        <SummaryList
          rows={rowsOf(visit, [
            [t('experienceActivity'), experience.activity],
            [t('earlierProjects'), experience.earlierProjects],
          ])}
        />
      </DossierSection>
      <DossierSection {...part} title={t('sectionContacts')} page="/contacts">
        <SummaryList
          rows={rowsOf(visit, [
            [t('contactRepresentative'), contactText(contacts.representative)],
            [t('contactCoordinator'), contactText(contacts.lead)],
            [t('contactBank'), bank === undefined ? undefined : [bank.name, bank.iban, bank.holder].join('\n')],
          ])}
        />
      </DossierSection>
    </>
  );
}

const Nothing = ({ visit }: { readonly visit: OwnVisit }) => <p class="govuk-body b-quiet">{visit.t('notGiven')}</p>;

/** What is done, how it is measured, and who helps. */
export function PlanSections(part: DossierPart) {
  const { visit, application } = part;
  const { t } = visit;
  const { activities = [], indicators = [], partners = [] } = application.content;
  return (
    <>
      <DossierSection {...part} title={t('sectionActivities')} page="/activities">
        {activities.length === 0 ? <Nothing visit={visit} /> : null}
        {activities.length === 0 ? null : (
          <Table
            caption={t('sectionActivities')}
            captionHidden
            rows={activities}
            columns={[
              { head: t('activityTitle'), cell: ({ title }) => title },
              { head: t('projectPeriod'), cell: ({ startsOn, endsOn }) => period(visit, startsOn, endsOn) },
              { head: t('responsible'), cell: ({ responsible = '' }) => responsible },
              { head: t('activityResult'), cell: ({ result = '' }) => result },
            ]}
          />
        )}
      </DossierSection>
      <DossierSection {...part} title={t('sectionIndicators')} page="/indicators">
        {indicators.length === 0 ? <Nothing visit={visit} /> : null}
        {indicators.length === 0 ? null : (
          <Table
            caption={t('sectionIndicators')}
            captionHidden
            rows={indicators}
            columns={[
              { head: t('indicatorTitle'), cell: ({ title, unit }) => `${title} (${unit})` },
              { head: t('baseline'), cell: ({ baseline = '' }) => String(baseline), numeric: true },
              { head: t('target'), cell: ({ target }) => String(target), numeric: true },
              { head: t('proof'), cell: ({ proof = '' }) => proof },
            ]}
          />
        )}
      </DossierSection>
      <DossierSection {...part} title={t('sectionPartners')} page="/partners">
        {partners.length === 0 ? <Nothing visit={visit} /> : null}
        {partners.length === 0 ? null : (
          <SummaryList
            rows={rowsOf(
              visit,
              partners.map(({ name, role }) => [name, role] as const),
            )}
          />
        )}
      </DossierSection>
    </>
  );
}
