import balti from '../../../../shared/programmes/balti-2017-2019.json' with { type: 'json' };
import { dayText } from '../../../../shared/i18n/moment.ts';
import { bani, sum } from '../../../../shared/kernel/money.ts';
import { linesOf, type Programme, type ProgrammeLine } from '../../../../shared/programmes/index.ts';
import { Button } from '../../components/button.tsx';
import { Details } from '../../components/details.tsx';
import { Form, fieldsFor } from '../../components/form.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Table } from '../../components/table.tsx';
import { Textarea } from '../../components/textarea.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { LineName } from '../../parts/line-name.tsx';
import { bareMoney, money } from '../../public/words.ts';
import type { StaffApp } from '../app.ts';
import { adminCrumb } from '../call-crumbs.ts';
import { importBuiltIn, importPasted } from './import-forms.ts';
import { mayImport, programmesIn } from './reading.ts';
import { callReaders } from '../call-nav.tsx';

/** The programmes that were imported, with what their source leaves open; and the import of another. */
export const programmesPage: OwnPage<StaffApp> = {
  path: '/admin/programmes',
  allow: callReaders,
  show: async (app, visit) => ({
    title: visit.t('programmesTitle'),
    section: 'admin',
    crumbs: [adminCrumb(visit)],
    main: <Programmes visit={visit} programmes={await programmesIn(app)} />,
  }),
  forms: { paste: importPasted, builtIn: importBuiltIn },
};

function Programmes({ visit, programmes }: { readonly visit: OwnVisit; readonly programmes: readonly Programme[] }) {
  const { t } = visit;
  return (
    <>
      <h1 class="govuk-heading-l">{t('programmesTitle')}</h1>
      <p class="govuk-body b-reading">{t('programmesText')}</p>
      {programmes.length === 0 ? <p class="govuk-body">{t('noProgrammesYet')}</p> : null}
      {programmes.map((programme) => (
        <Imported visit={visit} programme={programme} />
      ))}
      {mayImport(visit) ? <Import visit={visit} known={programmes.some(({ id }) => id === balti.id)} /> : null}
    </>
  );
}

function Imported({ visit, programme }: { readonly visit: OwnVisit; readonly programme: Programme }) {
  const { language, t } = visit;
  const { title, period, ceiling, id } = programme;
  const lines = linesOf(programme);
  const planned = sum(lines.flatMap((line) => line.planned ?? []));
  const unplanned = bani(Math.max(0, ceiling.amount - planned));
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">
        <Told text={title} language={language} />
      </h2>
      <SummaryList
        rows={[
          {
            key: t('projectPeriod'),
            value: t('period', { from: dayText(period.from, language), to: dayText(period.to, language) }),
          },
          { key: t('ceiling'), value: money(visit, ceiling.amount) },
          { key: t('plannedOnLines'), value: money(visit, planned) },
          { key: t('notOnLines'), value: unplanned === 0 ? undefined : money(visit, unplanned) },
          { key: t('programmeIdentifier'), value: id },
        ]}
      />
      <Notes visit={visit} lines={lines} />
      <Details summary={t('linesOfProgramme')}>
        <Lines visit={visit} lines={lines} />
      </Details>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, `/budget/${id}`)}>
          {t('publicBudget')}
        </a>
      </p>
    </section>
  );
}

interface LinesProps {
  readonly visit: OwnVisit;
  readonly lines: readonly ProgrammeLine[];
}

/** What the source leaves open, said and not filled in. */
function Notes({ visit: { t, language }, lines }: LinesProps) {
  const open = lines.filter(({ planned, note, title }) => planned === null || note !== undefined || title === null);
  if (open.length === 0) return null;
  return (
    <Details summary={t('importNotes', { n: open.length })}>
      <p>{t('importNotesText')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {open.map(({ code, planned, note }) => (
          <li>
            {t('lineCode', { code })}: {planned === null ? t('sumNotStated') : t('sumStated')}
            {note === undefined ? null : (
              <>
                {' '}
                – <Told text={note} language={language} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Lines({ visit, lines }: LinesProps) {
  const { t } = visit;
  return (
    <Table
      caption={t('linesOfProgramme')}
      captionHidden
      compact
      rows={lines}
      columns={[
        {
          head: t('line'),
          cell: (line) => <LineName visit={visit} line={line} />,
        },
        {
          head: t('planned'),
          cell: ({ planned }) => (planned === null ? t('notStated') : bareMoney(visit, planned)),
          numeric: true,
        },
        {
          head: t('programmeInSource'),
          cell: ({ statedText }) => (statedText === '' ? '–' : <span lang="ro">{statedText}</span>),
        },
      ]}
    />
  );
}

function Import({ visit, known }: { readonly visit: OwnVisit; readonly known: boolean }) {
  const { language, t } = visit;
  const field = fieldsFor(visit, 'paste').field('file', t('importFile'));
  return (
    <section class="b-section">
      <h2 class="govuk-heading-m">{t('importTitle')}</h2>
      {known ? null : (
        <Form visit={visit} name="builtIn" classes="b-builtin">
          <p class="govuk-body">
            {t('importBuiltInText')} <Told text={balti.title} language={language} />
          </p>
          <Button text={t('importBuiltIn')} />
        </Form>
      )}
      <Form visit={visit} name="paste" classes="b-reading">
        <Textarea {...field} hint={t('importFileHint')} rows={8} />
        <Button text={t('importPaste')} {...(known ? {} : { kind: 'secondary' as const })} />
      </Form>
    </section>
  );
}
