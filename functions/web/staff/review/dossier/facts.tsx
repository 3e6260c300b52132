import { momentText } from '../../../../../shared/i18n/moment.ts';
import type { SeenOrganisation } from '../../../../../shared/organisations/index.ts';
import { SummaryList } from '../../../components/summary-list.tsx';
import { money } from '../../../public/words.ts';
import { StateTag } from '../parts/states.tsx';
import type { FiledProps } from './read.ts';

export interface FactsProps extends Pick<FiledProps, 'visit' | 'application'> {
  readonly organisation: SeenOrganisation | undefined;
}

/** Whose application it is, what it asks for and where it stands. */
export function Facts({ visit, application, organisation }: FactsProps) {
  const { t, language } = visit;
  const { title, state, submittedAt, completion, totals, awarded } = application;
  const rows = [
    { key: t('organisation'), value: <span lang="ro">{organisation?.name ?? t('nameUnknown')}</span> },
    { key: 'IDNO', value: organisation && <span class="b-num">{organisation.idno}</span> },
    { key: t('seat'), value: organisation && <span lang="ro">{organisation.seat}</span> },
    { key: t('projectTitle'), value: title },
    { key: t('state'), value: <StateTag visit={visit} state={state} /> },
    { key: t('filedOn'), value: submittedAt && momentText(submittedAt, language) },
    { key: t('reviewCompletionUntil'), value: completion && momentText(completion.dueAt, language) },
    { key: t('asked'), value: money(visit, totals.requested) },
    { key: t('ownShare'), value: money(visit, totals.own) },
    { key: t('awarded'), value: awarded === undefined ? undefined : money(visit, awarded) },
  ];
  return <SummaryList rows={rows} />;
}
