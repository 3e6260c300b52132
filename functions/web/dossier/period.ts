import { dayText } from '../../../shared/i18n/moment.ts';
import type { LocalDate } from '../../../shared/kernel/instants.ts';
import type { Visit } from '../edge/page.ts';

interface Days {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
}

/** From the first day to the last; a day nobody wrote yet is left open. */
export function periodText({ language }: Pick<Visit, 'language'>, { startsOn, endsOn }: Days): string {
  if (startsOn === undefined && endsOn === undefined) return '';
  return [startsOn, endsOn].map((day) => (day === undefined ? '…' : dayText(day, language))).join(' – ');
}
