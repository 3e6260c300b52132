import type { Instant } from '../../../shared/kernel/instants.ts';
import type { Visit } from '../edge/page.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long there is until a moment, in whole days: the moment itself is already too late. */
export function timeLeft({ now, t }: Pick<Visit, 'now' | 't'>, until: Instant): string {
  const left = Date.parse(until) - Date.parse(now);
  if (left <= 0) return t('termOver');
  return left < DAY ? t('lessThanADay') : t('daysLeft', { n: Math.floor(left / DAY) });
}
