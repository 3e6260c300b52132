import { BarChart } from '../../../components/bar-chart.tsx';
import { evaluatorName, loadOf } from '../assignments/loads.tsx';
import type { ScoringProps } from './scores.tsx';

/** Which shade each state of a sheet has: the further, the darker. */
const SHADES = [
  ['locked', 'contracted', 'reviewSheetLocked'],
  ['drafting', 'announced', 'reviewSheetDrafting'],
  ['declared', 'available', 'reviewSheetDeclared'],
  ['assigned', 'planned', 'reviewSheetAssigned'],
] as const;

/** How far every evaluator is: counts of sheets, no points. */
export function Progress({ visit, board }: ScoringProps) {
  const { t } = visit;
  return (
    <BarChart
      caption={t('progressChart')}
      legend={SHADES.map(([, shade, key]) => ({ shade, text: t(key) }))}
      groups={board.evaluators.map((evaluator) => ({
        title: evaluatorName(visit, evaluator),
        bars: [
          {
            label: t('reviewSheets'),
            text: t('lockedOf', { locked: evaluator.sheets.locked, all: loadOf(evaluator) }),
            segments: SHADES.map(([state, shade]) => ({ shade, value: evaluator.sheets[state] })),
          },
        ],
      }))}
    />
  );
}
