import type { LineCode } from '../kernel/ids.ts';
import type { Minor } from '../kernel/money.ts';
import type { Text } from '../kernel/text.ts';
import type { Action, Programme } from './model.ts';

/** A line money may lie on: an action the programme funds, with what is planned for it (bani, `null` when unknown). */
export interface ProgrammeLine {
  readonly code: LineCode;
  readonly title: Text | null;
  readonly funding: 'municipal' | 'sponsors';
  readonly kind: string;
  readonly planned: Minor | null;
  readonly projects: number | null;
  readonly maxGrant: Minor | null;
  readonly statedText: string;
  readonly note?: Text | undefined;
}

type Plan = Pick<Programme, 'objectives'>;

/** Every line of the programme that is funded, in the order of the source. */
export const linesOf = (programme: Plan): readonly ProgrammeLine[] =>
  programme.objectives.flatMap(({ actions }) => actions.flatMap(lineOfAction));

/** The line with this code; an action nobody funds is no line. */
export const lineOf = (programme: Plan, code: LineCode): ProgrammeLine | undefined =>
  linesOf(programme).find((line) => line.code === code);

function lineOfAction({ code, title, funding, kind, note, budgetLine }: Action): ProgrammeLine[] {
  if (funding === 'none') return [];
  const plan = budgetLine ?? { planned: null, projects: null, maxGrant: null, statedText: '', note };
  return [{ code, title, funding, kind, ...plan }];
}
