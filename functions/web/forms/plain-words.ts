import type { Translate } from '../../../shared/i18n/catalogue/translate.ts';
import type { Mistake } from '../../http/problem.ts';
import { type Fields, one } from './fields.ts';

/** What a schema says to programmers, said to people: an empty field is a field to fill in. */
export const inPlainWords = (mistakes: readonly Mistake[], fields: Fields, t: Translate): readonly Mistake[] =>
  mistakes.map((mistake) => ({ ...mistake, message: messageOf(mistake, fields, t) }));

function messageOf({ code, message, pointer }: Mistake, fields: Fields, t: Translate): string {
  const empty = one(fields, pointer.slice(1)).trim() === '';
  switch (code) {
    case 'invalid-type':
    case 'invalid-value':
    case 'invalid-union':
      return t(empty ? 'fieldNeeded' : 'fieldNotUnderstood');
    case 'too-small':
      return t(empty ? 'fieldNeeded' : 'fieldTooSmall');
    case 'too-big':
      return t('fieldTooBig');
    default:
      return message;
  }
}
