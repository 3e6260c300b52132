import type { ComponentChildren } from 'preact';
import { sourceText } from '../../../../../shared/i18n/budget-words.ts';
import { dayText, momentText } from '../../../../../shared/i18n/moment.ts';
import type { SeenOrganisation } from '../../../../../shared/organisations/index.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { Tag } from '../../../components/tag.tsx';
import { money } from '../../../public/words.ts';
import { StateTag } from '../parts/states.tsx';
import type { DossierProps } from './dossier.tsx';

const prose = (text: string | undefined): ComponentChildren =>
  text === undefined ? undefined : <span class="b-prose">{text}</span>;

/** Whose application it is, what it asks for and where it stands. */
export function Facts({ visit, seen, organisation }: DossierProps & { organisation: SeenOrganisation | undefined }) {
  const { t, language } = visit;
  const { submittedAt, completion, totals, awarded } = seen;
  const rows = [
    { key: t('organisation'), value: <span lang="ro">{organisation?.name ?? t('nameUnknown')}</span> },
    { key: 'IDNO', value: organisation && <span class="b-num">{organisation.idno}</span> },
    { key: t('seat'), value: organisation && <span lang="ro">{organisation.seat}</span> },
    { key: t('projectTitle'), value: seen.title },
    { key: t('state'), value: <StateTag visit={visit} state={seen.state} /> },
    { key: t('filedOn'), value: submittedAt && momentText(submittedAt, language) },
    { key: t('reviewCompletionUntil'), value: completion && momentText(completion.dueAt, language) },
    { key: t('asked'), value: money(visit, totals.requested) },
    { key: t('ownShare'), value: money(visit, totals.own) },
    { key: t('awarded'), value: awarded === undefined ? undefined : money(visit, awarded) },
  ];
  return <SummaryList rows={rows} />;
}

/** What the project is about, and what the organisation has done so far. */
export function Project({ visit, seen: { content } }: DossierProps) {
  const { t, language } = visit;
  const { project = {}, experience = {} } = content;
  const { startsOn, endsOn, line, source = 'municipal', objectives = [] } = project;
  const rows = [
    { key: t('line'), value: line && `${line} · ${sourceText(source, language)}` },
    { key: t('reviewProjectPlace'), value: project.place },
    {
      key: t('projectPeriod'),
      value: startsOn && `${dayText(startsOn, language)} – ${endsOn === undefined ? '…' : dayText(endsOn, language)}`,
    },
    { key: t('projectDescription'), value: prose(project.description) },
    { key: t('projectGoal'), value: prose(project.goal) },
    { key: t('objectives'), value: objectives.length === 0 ? undefined : <Bullets texts={objectives} /> },
    { key: t('reviewProjectJustification'), value: prose(project.justification) },
    { key: t('reviewProjectRelevance'), value: prose(project.relevance) },
    { key: t('targetGroup'), value: prose(project.targetGroup) },
    { key: t('reviewProjectBeneficiaries'), value: project.beneficiaries?.toString() },
    { key: t('reviewProjectContinues'), value: prose(project.continues) },
    { key: t('visibleAs'), value: prose(project.visibility) },
    { key: t('reviewOrganisationActivity'), value: prose(experience.activity) },
    { key: t('doneBefore'), value: prose(experience.earlierProjects) },
  ];
  return (
    <Part id="project" title={t('aboutProject')}>
      <SummaryList rows={rows} />
    </Part>
  );
}

const Bullets = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {texts.map((text) => (
      <li class="b-prose">{text}</li>
    ))}
  </ul>
);

/** Persons and accounts; evaluators never see them. */
export function Contacts({ visit: { t }, seen: { content } }: DossierProps) {
  const { representative, lead, bank } = content.contacts ?? {};
  const said = (one: typeof lead) =>
    one === undefined ? undefined : [one.name, one.function, one.phone, one.email].filter(Boolean).join(', ');
  const rows = [
    { key: t('reviewContactRepresentative'), value: said(representative) },
    { key: t('reviewContactLead'), value: said(lead) },
    { key: t('contactBank'), value: bank && `${bank.iban}, ${bank.name}, ${bank.holder}` },
  ];
  const isEmpty = rows.every(({ value }) => value === undefined);
  return (
    <Part id="contacts" title={t('reviewPartContacts')}>
      {isEmpty ? <p class="govuk-body">{t('notGiven')}</p> : <SummaryList rows={rows} />}
      <p class="govuk-hint">{t('contactsHint')}</p>
    </Part>
  );
}

/** What the representative declared. */
export function Declared({ visit: { t }, seen: { content } }: DossierProps) {
  const said = content.declarations ?? {};
  const word = (value: boolean | undefined) => (
    <Tag text={t(value === true ? 'yes' : 'no')} colour={value === true ? 'green' : 'red'} />
  );
  const rows = [
    { key: t('reviewDeclaredTrue'), value: word(said.dataIsTrue) },
    { key: t('reviewDeclaredNoDouble'), value: word(said.noDoubleFinancing) },
    { key: t('reviewDeclaredNoArrears'), value: word(said.noArrears) },
    { key: t('reviewDeclaredConsent'), value: word(said.personalDataConsent) },
  ];
  return (
    <Part id="declarations" title={t('reviewPartDeclarations')}>
      <SummaryList rows={rows} />
    </Part>
  );
}

export interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}
/** A part of a dossier under its title. */
export const Part = ({ id, title, children }: PartProps) => (
  <section class="b-section">
    <h2 class="govuk-heading-l" id={id}>
      {title}
    </h2>
    {children}
  </section>
);
