import type { Criterion } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { OwnEvaluation } from './own-evaluation.ts';

/** A field of the sheet that is still empty, and what it is called. */
export interface MissingField {
  readonly pointer: string;
  readonly title: Criterion['title'];
  /** What is missing, with the criterion called as given. */
  readonly sentence: (title: string) => string;
  /** The same in the reader's language, or with the criterion in Romanian. */
  readonly text: string;
}

/** Everything a sheet needs before it can be locked. */
export const missingOf = (
  visit: Pick<OwnVisit, 'language' | 't'>,
  { sheet, call }: Pick<OwnEvaluation, 'sheet' | 'call'>,
): readonly MissingField[] =>
  call.grid.flatMap((criterion, index) => [
    ...(sheet.points[index] == null ? [fieldOf(visit, criterion, { index, part: 'points' })] : []),
    ...(sheet.justifications[index] == null ? [fieldOf(visit, criterion, { index, part: 'justification' })] : []),
  ]);

const NAMES = { points: 'evalCriterionPoints', justification: 'evalCriterionReason' } as const;
interface Place {
  readonly index: number;
  readonly part: keyof typeof NAMES;
}

function fieldOf(
  { language, t }: Pick<OwnVisit, 'language' | 't'>,
  { code, title }: Criterion,
  { index, part }: Place,
): MissingField {
  const sentence = (name: string) => t(NAMES[part], { criterion: `${code} · ${name}` });
  return { pointer: `/scores/${String(index)}/${part}`, title, sentence, text: sentence(inLanguage(title, language)) };
}
