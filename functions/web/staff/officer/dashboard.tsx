import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { formatIn, tableFile } from '../../exports/table-file.ts';
import { everyItem } from '../../parts/every-item.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { pagingOf } from '../../parts/paging.ts';
import { phaseColour, phaseText } from '../../public/words.ts';
import type { StaffApp } from '../app.ts';
import { type CallState, nextSteps, stateOf } from './call/next-steps.ts';
import { mayEdit, mayImport, programmesIn } from './reading.ts';
import { callPath } from '../call-crumbs.ts';
import { callReaders } from '../call-nav.tsx';

const GROUPS = [
  { title: 'dashboardNow', phases: ['open', 'closed', 'screening', 'evaluation', 'decided'] },
  { title: 'dashboardAhead', phases: ['scheduled'] },
  { title: 'dashboardDrafts', phases: ['draft'] },
  { title: 'dashboardPast', phases: ['results-published', 'final', 'archived', 'cancelled'] },
] as const satisfies readonly { readonly title: string; readonly phases: readonly SeenCall['phase'][] }[];

/** Where the secretariat begins: every call by how far it is, with what has to be done next in each. */
export const dashboardPage: OwnPage<StaffApp> = {
  path: '/admin',
  allow: callReaders,
  show: async (app, visit) => {
    const viewer = { actor: visit.person.actor, now: visit.now };
    const statesOf = (calls: readonly SeenCall[]) => Promise.all(calls.map((call) => stateOf(app, visit, call)));
    const format = formatIn(visit.query);
    if (format !== undefined) {
      const all = await everyItem((part) => app.calls.listCalls(viewer, {}, part));
      return tableFile(fileOf(visit, await statesOf(all)), format);
    }
    const page = await app.calls.listCalls(viewer, {}, { limit: 50, cursor: visit.query['cursor'] });
    if (!page.ok) return undefined;
    const { items: calls, next } = page.value;
    const states = await statesOf(calls);
    const programmes = await programmesIn(app);
    return {
      title: visit.t('navAdmin'),
      section: 'admin',
      crumbs: [],
      main: <Dashboard visit={visit} states={states} programmes={programmes.length} next={next} />,
    };
  },
};

interface DashboardProps {
  readonly visit: OwnVisit;
  readonly states: readonly CallState[];
  readonly programmes: number;
  /** Where older calls follow. */
  readonly next: string | undefined;
}

function Dashboard({ visit, states, programmes, next }: DashboardProps) {
  const { t } = visit;
  const paging = pagingOf(visit, next);
  return (
    <>
      <h1 class="govuk-heading-xl">{t('navAdmin')}</h1>
      <div class="b-actions">
        <FirstStep visit={visit} programmes={programmes} />
        <a class="govuk-link govuk-body" href={at(visit, '/admin/programmes')}>
          {t('programmesCounted', { n: programmes })}
        </a>
      </div>
      {states.length === 0 ? <Nothing visit={visit} programmes={programmes} /> : null}
      {GROUPS.map(({ title, phases }) => {
        const own = states.filter(({ call }) => (phases as readonly string[]).includes(call.phase));
        return own.length === 0 ? null : <Group visit={visit} title={t(title)} states={own} />;
      })}
      {paging === undefined ? null : <Pagination {...paging} />}
      {states.length === 0 ? null : <ExportLinks visit={visit} />}
    </>
  );
}

/** What one begins with: without a programme its import, afterwards calls. */
function FirstStep({ visit, programmes }: Pick<DashboardProps, 'visit' | 'programmes'>) {
  if (programmes === 0 && mayImport(visit))
    return <ButtonLink text={visit.t('importTitle')} href={at(visit, '/admin/programmes')} />;
  return mayEdit(visit) ? <ButtonLink text={visit.t('newCall')} href={at(visit, '/admin/calls/new')} /> : null;
}

const Nothing = ({ visit: { t }, programmes }: Omit<DashboardProps, 'states' | 'next'>) => (
  <p class="govuk-body b-reading">{t(programmes === 0 ? 'dashboardBegin' : 'dashboardEmpty')}</p>
);

interface GroupProps extends Omit<DashboardProps, 'programmes' | 'next'> {
  readonly title: string;
}

const Group = ({ visit, title, states }: GroupProps) => (
  <section class="b-section">
    <h2 class="govuk-heading-m">{title}</h2>
    <Table
      caption={title}
      captionHidden
      rows={states}
      columns={[
        { head: visit.t('call'), cell: ({ call }) => <CallName visit={visit} call={call} /> },
        {
          head: visit.t('state'),
          cell: ({ call }) => <Tag text={phaseText(call.phase, visit.language)} colour={phaseColour(call.phase)} />,
        },
        { head: visit.t('callWhatNext'), cell: (state) => <Next visit={visit} state={state} /> },
      ]}
    />
  </section>
);

const CallName = ({ visit, call }: { readonly visit: OwnVisit; readonly call: SeenCall }) => (
  <>
    <a class="govuk-link" href={at(visit, callPath(call.id))}>
      <Told text={call.title} language={visit.language} />
    </a>
    <span class="b-criterion">{call.code}</span>
  </>
);

/** What has to be done next, or that nothing has. */
export function Next({ visit, state }: { readonly visit: OwnVisit; readonly state: CallState }) {
  const steps = nextSteps(visit, state);
  if (steps.length === 0) return <>{visit.t('todoNothing')}</>;
  return (
    <ul class="govuk-list b-todo">
      {steps.map(({ text, href }) => (
        <li>
          {href === undefined ? (
            text
          ) : (
            <a class="govuk-link" href={href}>
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

const fileOf = (visit: OwnVisit, rows: readonly CallState[]) => ({
  name: 'calls',
  rows,
  columns: [
    { head: visit.t('codeOfCall'), cell: ({ call }: CallState) => call.code },
    { head: visit.t('call'), cell: ({ call }: CallState) => inLanguage(call.title, visit.language) },
    { head: visit.t('state'), cell: ({ call }: CallState) => phaseText(call.phase, visit.language) },
    { head: visit.t('opens'), cell: ({ call }: CallState) => momentText(call.opensAt, visit.language) },
    { head: visit.t('closes'), cell: ({ call }: CallState) => momentText(call.closesAt, visit.language) },
    {
      head: visit.t('callWhatNext'),
      cell: (state: CallState) =>
        nextSteps(visit, state)
          .map(({ text }) => text)
          .join('; '),
    },
  ],
});
