import type { Project } from '../../../../shared/applications/index.ts';
import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { CountedTextarea } from '../../components/counted-textarea.tsx';
import { Input } from '../../components/input.tsx';
import { Rows } from './rows.tsx';
import { sectionPage, type SectionProps } from './section-page.tsx';

type Told = 'description' | 'goal' | 'justification' | 'relevance' | 'targetGroup' | 'continues' | 'visibility';

/** What the project is for, for whom and why: what evaluators score. */
export const descriptionPage = sectionPage({
  name: 'description',
  section: 'project',
  parts: [
    'description',
    'goal',
    'objectives',
    'justification',
    'relevance',
    'targetGroup',
    'beneficiaries',
    'continues',
    'visibility',
  ],
  lead: 'leadDescription',
  extra: () => undefined,
  fields: (props) => <DescriptionFields {...props} />,
});

function DescriptionFields(props: SectionProps) {
  const { visit, own, fields } = props;
  const { t } = visit;
  const { project = {} } = own.application.content;
  return (
    <>
      <Told
        {...props}
        name="description"
        label="projectDescription"
        most={12_000}
        rows={10}
        hint="projectDescriptionHint"
      />
      <Told {...props} name="goal" label="projectGoal" most={2000} rows={3} />
      <Objectives {...props} stored={project.objectives ?? []} />
      <Told {...props} name="justification" label="projectJustification" most={6000} rows={7} />
      <Told {...props} name="relevance" label="projectRelevance" most={6000} rows={5} optional />
      <Told {...props} name="targetGroup" label="targetGroup" most={2000} rows={3} />
      <Input
        {...fields.field('project/beneficiaries', `${t('beneficiaries')} ${t('optional')}`, project.beneficiaries)}
        inputmode="numeric"
        classes="govuk-input--width-10"
      />
      <Told {...props} name="continues" label="continues" most={2000} rows={3} optional />
      <Told {...props} name="visibility" label="visibility" most={3000} rows={4} optional />
    </>
  );
}

interface ToldProps extends SectionProps {
  readonly name: Told & keyof Project;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly most: number;
  readonly rows: number;
  readonly optional?: boolean;
}

function Told({ visit: { t }, own, fields, name, label, hint, most, rows, optional = false }: ToldProps) {
  const said = t(label as 'projectGoal') + (optional ? ` ${t('optional')}` : '');
  const field = fields.field(`project/${name}`, said, own.application.content.project?.[name]);
  return (
    <CountedTextarea
      {...field}
      {...{ t, most, rows }}
      {...(hint === undefined ? {} : { hint: t(hint as 'projectDescriptionHint') })}
    />
  );
}

const Objectives = ({ visit, fields, stored }: SectionProps & { readonly stored: readonly string[] }) => (
  <Rows
    visit={visit}
    fields={fields}
    list="project/objectives"
    legend={`${visit.t('objectives')} ${visit.t('optional')}`}
    stored={stored}
    most={20}
    blank={1}
    plain
    row={(index, objective) => (
      <Input
        {...fields.field(
          `project/objectives/${String(index)}`,
          visit.t('projectObjective', { n: index + 1 }),
          objective,
        )}
        maxlength={600}
      />
    )}
  />
);
