import type { ApplicationState, Verdict } from '../../../../../shared/applications/index.ts';
import type { BoardCell } from '../../../../../shared/evaluations/index.ts';
import { Tag, type TagColour } from '../../../components/tag.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { stateColour, stateText } from '../../../words/states.ts';

/** The state of an application as a word by itself. */
export const StateTag = ({ visit, state }: { readonly visit: OwnVisit; readonly state: ApplicationState }) => (
  <Tag text={stateText(state, visit.language)} colour={stateColour(state)} />
);

const CELL_KEYS = {
  assigned: 'reviewSheetAssigned',
  declared: 'reviewSheetDeclared',
  drafting: 'reviewSheetDrafting',
  locked: 'reviewSheetLocked',
  recused: 'reviewSheetRecused',
  conflict: 'reviewSheetConflict',
} as const satisfies Record<BoardCell, string>;
const CELL_COLOURS: Readonly<Record<BoardCell, TagColour>> = {
  assigned: 'grey',
  declared: 'blue',
  drafting: 'yellow',
  locked: 'green',
  recused: 'red',
  conflict: 'red',
};
/** What an evaluator has to do with an application, as a word. */
export const cellText = ({ t }: Pick<OwnVisit, 't'>, cell: BoardCell): string => t(CELL_KEYS[cell]);
export const CellTag = ({ visit, cell }: { readonly visit: OwnVisit; readonly cell: BoardCell }) => (
  <Tag text={cellText(visit, cell)} colour={CELL_COLOURS[cell]} />
);

const VERDICT_KEYS = {
  met: 'reviewVerdictMet',
  'not-met': 'reviewVerdictNotMet',
  'to-complete': 'reviewVerdictToComplete',
} as const satisfies Record<Verdict['verdict'], string>;
const VERDICT_COLOURS = { met: 'green', 'not-met': 'red', 'to-complete': 'yellow' } as const;
const verdictText = ({ t }: Pick<OwnVisit, 't'>, verdict: Verdict['verdict']): string => t(VERDICT_KEYS[verdict]);
export const VerdictTag = ({ visit, verdict }: { readonly visit: OwnVisit; readonly verdict: Verdict['verdict'] }) => (
  <Tag text={verdictText(visit, verdict)} colour={VERDICT_COLOURS[verdict]} />
);
