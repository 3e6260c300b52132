import { DateInput } from '../components/input.tsx';
import type { Visit } from '../edge/page.ts';
import { type Day, isMistake } from './days.ts';

export interface DayFieldsProps {
  readonly visit: Visit;
  readonly days: { readonly from: Day; readonly to: Day };
}

/** From which day until which, as a filter asks it. */
export function DayFields({ visit: { t, query }, days }: DayFieldsProps) {
  const fieldOf = (name: 'from' | 'to', label: string) => {
    const day = days[name];
    return {
      name,
      label,
      value: day === undefined || isMistake(day) ? (query[name] ?? '') : day,
      error: isMistake(day) ? t(day === 'early' ? 'dayBeforeFirst' : 'fieldNotUnderstood') : undefined,
      errorPrefix: t('errorPrefix'),
    };
  };
  return (
    <>
      <DateInput {...fieldOf('from', t('finFrom'))} />
      <DateInput {...fieldOf('to', t('finTo'))} />
    </>
  );
}
