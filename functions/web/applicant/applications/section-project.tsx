import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import type { Envelope } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { ProgrammeLine } from '../../../../shared/programmes/index.ts';
import { type Choice, Radios } from '../../components/choices.tsx';
import { DateInput, Input } from '../../components/input.tsx';
import { languageOf } from '../../components/told.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { linesOfCall } from '../../parts/lines-of-call.ts';
import { money } from '../../public/words.ts';
import type { OwnApplication } from './own-application.ts';
import { sectionPage, type SectionProps } from './section-page.tsx';

/** What the project is in brief: its title, which money, where and when. */
export const projectPage = sectionPage({
  name: 'project',
  section: 'project',
  parts: ['title', 'line', 'source', 'place', 'startsOn', 'endsOn'],
  tidy: withPot,
  extra: (app, { call }) => linesOfCall(app.programmes, call),
  fields: (props, lines) => <ProjectFields {...props} lines={lines} />,
});

function ProjectFields({ visit, own, fields, lines }: SectionProps & { readonly lines: readonly ProgrammeLine[] }) {
  const { t } = visit;
  const { field } = fields;
  const { project = {} } = own.application.content;
  return (
    <>
      <Input {...field('project/title', t('projectTitle'), project.title)} maxlength={200} />
      <Pots visit={visit} own={own} fields={fields} lines={lines} />
      <Input {...field('project/place', `${t('projectPlace')} ${t('optional')}`, project.place)} maxlength={300} />
      <div class="b-pair">
        <DateInput {...field('project/startsOn', t('startsOn'), project.startsOn)} />
        <DateInput {...field('project/endsOn', t('endsOn'), project.endsOn)} />
      </div>
    </>
  );
}

/** Which envelope of the call, with how much there is; a single one is chosen already. */
function Pots({ visit, own, fields, lines }: SectionProps & { readonly lines: readonly ProgrammeLine[] }) {
  const { t } = visit;
  const { envelopes } = own.call;
  const [first, ...others] = envelopes;
  if (first === undefined) return null;
  const chosen = storedPot(own) ?? (others.length === 0 ? potOf(first) : undefined);
  return (
    <Radios
      {...fields.choice('project/line', t('projectLine'), chosen === undefined ? [] : [chosen])}
      hint={t('projectLineHint')}
      items={envelopes.map((envelope) => choiceOf(visit, envelope, lines, sourcesOf(own, envelope.line).length > 1))}
    />
  );
}

function choiceOf(visit: OwnVisit, envelope: Envelope, lines: readonly ProgrammeLine[], several: boolean): Choice {
  const { line, source, amount } = envelope;
  const title = lines.find(({ code }) => code === line)?.title;
  const from = several || source !== 'municipal' ? `, ${sourceText(source, visit.language)}` : '';
  return {
    value: potOf(envelope),
    text: (title == null ? line : `${line} · ${inLanguage(title, visit.language)}`) + from,
    ...(title == null ? {} : languageOf(title, visit.language)),
    hint: visit.t('envelopeAmount', { amount: money(visit, amount) }),
  };
}

/** An envelope as the value of a choice: `4.1|municipal`. */
const potOf = ({ line, source }: Pick<Envelope, 'line' | 'source'>): string => `${line}|${source}`;
const sourcesOf = ({ call }: OwnApplication, line: string) =>
  call.envelopes.filter((envelope) => envelope.line === line);

/** The envelope that is stored; of several sources the municipal one is meant unless another is named. */
function storedPot(own: OwnApplication): string | undefined {
  const { line, source } = own.application.content.project ?? {};
  if (line === undefined) return undefined;
  const of = sourcesOf(own, line);
  const pot = of.find((one) => one.source === (source ?? 'municipal')) ?? of[0];
  return pot && potOf(pot);
}

/** The chosen envelope as the line and the source the application stores; the municipal source need not be named. */
function withPot(fields: Fields): Fields {
  const [line = '', source = ''] = one(fields, 'project/line').split('|');
  if (line === '') return fields;
  const named: [string, readonly string[]][] = source === 'municipal' ? [] : [['project/source', [source]]];
  return new Map([...fields, ['project/line', [line]], ...named]);
}
