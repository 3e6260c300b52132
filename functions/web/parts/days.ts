import { daysLater, inChisinau, LocalDate, LocalTime } from '../../../shared/kernel/instants.ts';
import type { Period } from '../../../shared/store/index.ts';
import { dayTyped } from '../forms/typing.ts';

const MIDNIGHT = LocalTime.parse('00:00');
/** The years of which this portal can be asked. */
const YEARS = /^(19|20|21)\d\d-/;

/** A day somebody typed into a filter: none, a day, or something that is not one. */
export type Day = LocalDate | 'wrong' | undefined;
function dayIn(text = ''): Day {
  if (text.trim() === '') return undefined;
  const day = LocalDate.safeParse(dayTyped(text.trim()));
  return day.success && YEARS.test(day.data) ? day.data : 'wrong';
}

/** A period as a filter has it: two days of the municipality's calendar, both included; `undefined` when a day is none. */
export function periodIn({ from, to }: Readonly<Record<string, string>>) {
  const days = { from: dayIn(from), to: dayIn(to) };
  return { days, period: periodOf(days) };
}

const periodOf = ({ from, to }: { readonly from: Day; readonly to: Day }): Period | undefined => {
  if (from === 'wrong' || to === 'wrong') return undefined;
  return {
    ...(from === undefined ? {} : { from: inChisinau(from, MIDNIGHT) }),
    ...(to === undefined ? {} : { before: daysLater(inChisinau(to, MIDNIGHT), 1) }),
  };
};
