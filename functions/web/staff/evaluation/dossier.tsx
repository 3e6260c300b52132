import type { ComponentChildren } from 'preact';
import { Details } from '../../components/details.tsx';
import { type SummaryRow, SummaryList } from '../../components/summary-list.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type DossierProps, periodOf } from './dossier-props.ts';
import { DossierDocuments } from './dossier-documents.tsx';
import { ActivityTable, BudgetTable, IndicatorTable, PartnerTable } from './dossier-tables.tsx';

/** Everything an evaluator reads of an application, part by part; contacts and accounts are left out whoever reads. */
export function Dossier(props: DossierProps) {
  const { t } = props.visit;
  const { content } = props.application;
  return (
    <section class="b-evaluation__dossier" aria-labelledby="dossier-title">
      <h2 class="govuk-heading-l" id="dossier-title">
        {t('evalDossier')}
      </h2>
      <p class="govuk-hint">{t('evalDossierText')}</p>
      <Details summary={t('aboutProject')} open>
        <Written visit={props.visit} rows={projectRows(props)} />
      </Details>
      <Details summary={t('evalBudget')} open>
        <BudgetTable {...props} />
      </Details>
      <Details summary={t('sectionDocuments')} open>
        <DossierDocuments {...props} />
      </Details>
      <Details summary={t('sectionActivities')} open>
        <ActivityTable {...props} />
      </Details>
      {content.indicators === undefined || content.indicators.length === 0 ? null : (
        <Details summary={t('evalIndicators')} open>
          <IndicatorTable {...props} />
        </Details>
      )}
      {content.partners === undefined || content.partners.length === 0 ? null : (
        <Details summary={t('sectionPartners')} open>
          <PartnerTable {...props} />
        </Details>
      )}
      <Details summary={t('sectionOrganisation')} open>
        <Written visit={props.visit} rows={experienceRows(props)} />
      </Details>
    </section>
  );
}

const Written = ({ visit, rows }: { readonly visit: OwnVisit; readonly rows: readonly SummaryRow[] }) =>
  rows.every(({ value }) => value === undefined) ? (
    <p class="govuk-body">{visit.t('evalNotWritten')}</p>
  ) : (
    <SummaryList rows={rows} />
  );

/** What the applicant wrote, in its own lines. */
const prose = (text: string | undefined): ComponentChildren =>
  text === undefined ? undefined : <span class="b-prose">{text}</span>;

function projectRows({ visit, application: { content } }: DossierProps): readonly SummaryRow[] {
  const { t } = visit;
  const { project = {} } = content;
  const { objectives = [] } = project;
  return [
    { key: t('projectGoal'), value: prose(project.goal) },
    { key: t('evalWhy'), value: prose(project.justification) },
    { key: t('projectDescription'), value: prose(project.description) },
    {
      key: t('objectives'),
      value:
        objectives.length === 0 ? undefined : (
          <ol class="govuk-list govuk-list--number">
            {objectives.map((objective) => (
              <li>{objective}</li>
            ))}
          </ol>
        ),
    },
    { key: t('targetGroup'), value: prose(project.targetGroup) },
    { key: t('evalBeneficiaries'), value: project.beneficiaries?.toString() },
    { key: t('evalPlace'), value: project.place },
    { key: t('evalPeriod'), value: periodOf(visit, project) },
    { key: t('line'), value: project.line },
    { key: t('evalRelevance'), value: prose(project.relevance) },
    { key: t('evalContinues'), value: prose(project.continues) },
    { key: t('visibleAs'), value: prose(project.visibility) },
  ];
}

function experienceRows({ visit: { t }, application: { content } }: DossierProps): readonly SummaryRow[] {
  const { experience = {} } = content;
  return [
    { key: t('evalActivity'), value: prose(experience.activity) },
    { key: t('doneBefore'), value: prose(experience.earlierProjects) },
  ];
}
