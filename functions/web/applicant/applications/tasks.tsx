import { Tag } from '../../components/tag.tsx';
import { type Task, TaskList } from '../../components/task-list.tsx';
import { at } from '../../edge/page.ts';
import type { OwnProps } from './application.tsx';
import { isReady, type OwnApplication, pathOf } from './own-application.ts';
import { progressText, sectionPage } from './sections.ts';
import { sectionTitle } from '../../dossier/titles.ts';

/** How many of the sections an application needs are complete. */
export function progressCount({ progress }: OwnApplication) {
  const needed = progress.filter((section) => section.needed);
  return { done: needed.filter(({ state }) => state === 'complete').length, all: needed.length };
}

/** What there is to fill in, section by section, and the way to submit it. */
export function Tasks({ visit, own }: OwnProps) {
  const { t } = visit;
  const { application, progress } = own;
  const sections = progress.map((section): Task => {
    const { text, colour } = progressText(visit, section);
    return {
      title: sectionTitle(visit, section.name),
      href: at(visit, pathOf(application.id, sectionPage(section.name))),
      status: colour === undefined ? text : <Tag text={text} colour={colour} />,
    };
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{t('tasksTitle')}</h2>
      <p class="govuk-body">{t('sectionsDone', progressCount(own))}</p>
      <TaskList id="sections" tasks={[...sections, lastTask({ visit, own })]} />
    </section>
  );
}

/** Checking everything is possible at any time; submitting is for a representative, when nothing is missing. */
function lastTask({ visit, own }: OwnProps): Task {
  const { t } = visit;
  const ready = isReady(own);
  const byEditor = own.role === 'editor' ? t('submitByRepresentative') : undefined;
  return {
    title: t('checkAndSubmit'),
    href: at(visit, pathOf(own.application.id, '/check')),
    hint: ready ? byEditor : t('checkNotYet'),
    status: ready ? <Tag text={t('canSubmit')} colour="blue" /> : t('submitWaits'),
  };
}
