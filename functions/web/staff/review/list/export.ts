import type { FoundApplication } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { sourceText } from '../../../../../shared/i18n/budget-words.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import type { OwnVisit } from '../../../edge/page.ts';
import type { ExportTable } from '../../../exports/table-file.ts';
import { stateText } from '../../../words/states.ts';
import { nextStep } from './next-step.tsx';

/** Every application that fits the filter, as a file: what the list shows, and the sums behind it. */
export const exportOf = (
  visit: OwnVisit,
  call: SeenCall,
  rows: readonly FoundApplication[],
): ExportTable<FoundApplication> => {
  const { t, language } = visit;
  const money = (head: string, key: 'requested' | 'own' | 'total') => ({
    head: `${head}, ${t('lei')}`,
    cell: (row: FoundApplication) => row[key],
    kind: 'money' as const,
  });
  return {
    name: `${call.code.toLowerCase()}-applications`,
    rows,
    columns: [
      { head: t('registrationNumber'), cell: ({ registrationNumber }) => registrationNumber },
      { head: t('organisation'), cell: ({ organisation }) => organisation },
      { head: t('projectTitle'), cell: ({ title }) => title },
      { head: t('line'), cell: ({ line }) => line ?? '' },
      { head: t('source'), cell: ({ line, source }) => (line === null ? '' : sourceText(source, language)) },
      money(t('asked'), 'requested'),
      money(t('ownShare'), 'own'),
      money(t('total'), 'total'),
      { head: t('state'), cell: ({ state }) => stateText(state, language) },
      { head: t('filedOn'), cell: ({ submittedAt }) => momentText(submittedAt, language) },
      { head: t('reviewNextStep'), cell: (row) => nextStep(visit, call, row) },
      { head: t('because'), cell: ({ reasons = [] }) => reasons.map(({ reason }) => reason).join('; ') },
    ],
  };
};
