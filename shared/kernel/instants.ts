import { TZDate } from '@date-fns/tz';
import * as z from 'zod';

/** The zone in which the municipality's dates and hours are meant. */
export const ZONE = 'Europe/Chisinau';

/** A moment in UTC with milliseconds, `2017-05-01T08:00:00.000Z`; as text it sorts as time does. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>().meta({ id: 'Instant' });
export type Instant = z.infer<typeof Instant>;

/** A day of the calendar in the municipality, `2017-05-01`. */
export const LocalDate = z.iso.date().brand<'LocalDate'>().meta({ id: 'LocalDate' });
export type LocalDate = z.infer<typeof LocalDate>;

/** An hour of the municipality's clock, `17:00`. */
export const LocalTime = z.iso.time({ precision: -1 }).brand<'LocalTime'>().meta({ id: 'LocalTime' });
export type LocalTime = z.infer<typeof LocalTime>;

/** The instant of an epoch in milliseconds, as API Gateway stamps it. */
export const instantOf = (epochMs: number): Instant => Instant.parse(new Date(epochMs).toISOString());

/** When a day and an hour of Europe/Chisinau happen in UTC; an hour skipped in spring is the hour after it. */
export function inChisinau(date: LocalDate, time: LocalTime): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOf(new TZDate(year, month - 1, day, hour, minute, 0, ZONE).getTime());
}

/** The end of a term counted in calendar days: the same hour of Chisinau, so many days later. */
export function daysLater(from: Instant, days: number): Instant {
  const local = new TZDate(from, ZONE);
  local.setDate(local.getDate() + days);
  return instantOf(local.getTime());
}
