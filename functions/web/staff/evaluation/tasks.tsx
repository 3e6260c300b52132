import type { OwnSheetRow } from '../../../../shared/evaluations/index.ts';
import { roles } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Progress } from '../../components/progress.tsx';
import { Tag, type TagColour } from '../../components/tag.tsx';
import { type Task, TaskList } from '../../components/task-list.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { pagingOf } from '../../parts/paging.ts';
import type { StaffApp } from '../app.ts';
import { type CallTasks, isOver, nextTask, type OwnTasks, taskPath, tasksOf } from './tasks-of-calls.ts';

/** What an evaluator has to do, call by call; applications in conflict are neither shown nor counted. */
export const tasksPage: OwnPage<StaffApp> = {
  path: '/evaluation',
  allow: roles('evaluator'),
  show: async (app, visit) => ({
    title: visit.t('evalTitle'),
    section: 'evaluation',
    crumbs: [],
    main: <Tasks visit={visit} own={await tasksOf(app, visit)} />,
  }),
};

function Tasks({ visit, own }: { readonly visit: OwnVisit; readonly own: OwnTasks }) {
  const { t } = visit;
  const paging = pagingOf(visit, own.next);
  const next = nextTask(own.calls);
  return (
    <>
      <h1 class="govuk-heading-xl">{t('evalTitle')}</h1>
      {own.calls.length === 0 ? (
        <InsetText>
          <h2 class="govuk-heading-m">{t('evalEmptyTitle')}</h2>
          <p class="govuk-body">{t('evalEmptyText')}</p>
        </InsetText>
      ) : (
        <p class="govuk-body-l b-reading">{t('evalLead')}</p>
      )}
      {next === undefined ? null : <ButtonLink text={t('evalNextOne')} href={at(visit, taskPath(next))} />}
      {own.calls.map((one, index) => (
        <TasksOfCall visit={visit} of={one} id={`call-${String(index + 1)}`} />
      ))}
      {paging === undefined ? null : <Pagination {...paging} />}
    </>
  );
}

interface TasksOfCallProps {
  readonly visit: OwnVisit;
  readonly of: CallTasks;
  readonly id: string;
}

function TasksOfCall({ visit, of, id }: TasksOfCallProps) {
  const { language, t } = visit;
  const { call, tasks } = of;
  const done = tasks.filter(({ state }) => state === 'locked').length;
  const over = isOver(of);
  return (
    <section class="b-section">
      <span class="govuk-caption-l">{t('evalApplications', { code: call.code })}</span>
      <h2 class="govuk-heading-l">
        <Told text={call.title} language={language} />
      </h2>
      <Progress done={done} of={tasks.length} text={t('evalProgress', { done, n: tasks.length })} />
      {over ? <p class="govuk-body">{t('evalCallOver')}</p> : null}
      {!over && done === tasks.length ? <p class="govuk-body">{t('evalAllLocked')}</p> : null}
      <div class="b-own-tasks">
        <TaskList id={id} tasks={tasks.map((task) => taskOf(visit, task, over))} />
      </div>
    </section>
  );
}

const COLOURS: Readonly<Partial<Record<OwnSheetRow['state'], TagColour>>> = {
  assigned: 'yellow',
  declared: 'blue',
  drafting: 'blue',
  locked: 'green',
};

function taskOf(visit: OwnVisit, task: OwnSheetRow, over: boolean): Task {
  const { t } = visit;
  const { title, organisation, state, scored, criteria } = task;
  const open = over && state !== 'locked';
  const word = open ? t('evalMissed') : t(wordOf(state));
  const count = state === 'drafting' ? ` · ${t('evalScoredOf', { scored, n: criteria })}` : '';
  return {
    title,
    hint: organisation + count,
    href: open && state === 'assigned' ? undefined : at(visit, taskPath(task)),
    status: <Tag text={word} colour={open ? 'grey' : (COLOURS[state] ?? 'grey')} />,
  };
}

const wordOf = (state: OwnSheetRow['state']) =>
  (
    ({
      assigned: 'evalToDeclare',
      declared: 'evalToScore',
      drafting: 'inProgress',
      locked: 'evalLocked',
      recused: 'evalMissed',
    }) as const
  )[state];
