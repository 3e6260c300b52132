import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { OwnEvaluation } from './own-evaluation.ts';

/** A field of the sheet that is still empty, and what it is called. */
export interface MissingField {
  readonly pointer: string;
  readonly text: string;
}

/** Everything a sheet needs before it can be locked. */
export const missingOf = (
  { language, t }: Pick<OwnVisit, 'language' | 't'>,
  { sheet, call }: Pick<OwnEvaluation, 'sheet' | 'call'>,
): readonly MissingField[] =>
  call.grid.flatMap(({ code, title }, index) => {
    const criterion = `${code} · ${inLanguage(title, language)}`;
    const at = `/scores/${String(index)}`;
    return [
      ...(sheet.points[index] == null
        ? [{ pointer: `${at}/points`, text: t('evalCriterionPoints', { criterion }) }]
        : []),
      ...(sheet.justifications[index] == null
        ? [{ pointer: `${at}/justification`, text: t('evalCriterionReason', { criterion }) }]
        : []),
    ];
  });
