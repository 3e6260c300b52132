import { daysLater, inChisinau, LocalDate, LocalTime } from '../../../shared/kernel/instants.ts';
import type { Period } from '../../../shared/store/index.ts';
import { dayTyped } from '../forms/typing.ts';

const MIDNIGHT = LocalTime.parse('00:00');
/** The years of which this portal can be asked. */
const YEARS = /^(19|20|21)\d\d-/;

/** Why a day somebody typed into a filter is none: it is no day, or the period would end before it begins. */
export type DayMistake = 'wrong' | 'early';
/** A day somebody typed into a filter: none, a day, or a mistake. */
export type Day = LocalDate | DayMistake | undefined;
export const isMistake = (day: Day): day is DayMistake => day === 'wrong' || day === 'early';

function dayIn(text = ''): Day {
  if (text.trim() === '') return undefined;
  const day = LocalDate.safeParse(dayTyped(text.trim()));
  return day.success && YEARS.test(day.data) ? day.data : 'wrong';
}

/** A period as a filter has it: two days of the municipality's calendar, both included; `undefined` when a day is a mistake. */
export function periodIn({ from, to }: Readonly<Record<string, string>>) {
  const [first, last] = [dayIn(from), dayIn(to)];
  const swapped = first !== undefined && last !== undefined && !isMistake(first) && !isMistake(last) && last < first;
  const days = { from: first, to: swapped ? ('early' as const) : last };
  return { days, period: periodOf(days) };
}

const periodOf = ({ from, to }: { readonly from: Day; readonly to: Day }): Period | undefined => {
  if (isMistake(from) || isMistake(to)) return undefined;
  return {
    ...(from === undefined ? {} : { from: inChisinau(from, MIDNIGHT) }),
    ...(to === undefined ? {} : { before: daysLater(inChisinau(to, MIDNIGHT), 1) }),
  };
};
