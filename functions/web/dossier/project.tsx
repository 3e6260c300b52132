import { chosenPot } from '../../../shared/applications/index.ts';
import { sourceText } from '../../../shared/i18n/budget-words.ts';
import { LineName } from '../parts/line-name.tsx';
import type { DossierProps } from './dossier-props.ts';
import { periodText } from './period.ts';
import { type Answer, Written } from './written.tsx';

/** What the project is, from which money, where and when. */
export function ProjectInBrief(dossier: DossierProps) {
  const { visit, application } = dossier;
  const { t } = visit;
  const { project = {} } = application.content;
  const answers: readonly Answer[] = [
    [t('projectTitle'), project.title],
    ...(dossier.call.kind === 'subsidy' ? [[t('line'), lineOf(dossier)] as const] : []),
    [t('projectPlace'), project.place],
    [t('projectPeriod'), periodText(visit, project)],
  ];
  return <Written visit={visit} answers={answers} />;
}

/** The line applied for and where its money comes from; a line the call does not announce is none. */
function lineOf({ visit, application, call, lines }: DossierProps) {
  const pot = chosenPot(call, application.content);
  if (!pot.ok || pot.value.line === null) return undefined;
  const { line, source } = pot.value;
  const title = lines.find(({ code }) => code === line)?.title;
  return (
    <>
      <LineName visit={visit} line={{ code: line, title }} />, {sourceText(source, visit.language)}
    </>
  );
}

/** What the project is for, for whom and why: what evaluators score. */
export function ProjectAtLength({ visit, application }: Pick<DossierProps, 'visit' | 'application'>) {
  const { t } = visit;
  const { project = {} } = application.content;
  const { objectives = [], beneficiaries } = project;
  return (
    <Written
      visit={visit}
      answers={[
        [t('projectDescription'), project.description],
        [t('projectGoal'), project.goal],
        [t('objectives'), objectives.length === 0 ? undefined : <Numbered texts={objectives} />],
        [t('projectJustification'), project.justification],
        [t('projectRelevance'), project.relevance],
        [t('targetGroup'), project.targetGroup],
        [t('beneficiaries'), beneficiaries],
        [t('continues'), project.continues],
        [t('visibility'), project.visibility],
      ]}
    />
  );
}

const Numbered = ({ texts }: { readonly texts: readonly string[] }) => (
  <ol class="govuk-list govuk-list--number">
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ol>
);
