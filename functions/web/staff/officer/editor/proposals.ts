import * as z from 'zod';
import { CallContent, type SeenCall } from '../../../../../shared/calls/index.ts';
import { daysLater, type Instant, ZONE } from '../../../../../shared/kernel/instants.ts';

/** What a new call starts from where no former call is taken over: a proposal, every part of which the officer sees and changes. */
const GRID = [
  {
    code: 'A',
    title: {
      ro: 'Relevanța pentru problemele comunității',
      ru: 'Значимость для проблем сообщества',
      en: 'Relevance to the community’s problems',
    },
    max: 30,
  },
  {
    code: 'B',
    title: {
      ro: 'Calitatea planului de activități',
      ru: 'Качество плана мероприятий',
      en: 'Quality of the plan of activities',
    },
    max: 25,
  },
  {
    code: 'C',
    title: {
      ro: 'Bugetul: costuri clare și justificate',
      ru: 'Бюджет: ясные и обоснованные расходы',
      en: 'Budget: clear and justified costs',
    },
    max: 20,
  },
  {
    code: 'D',
    title: { ro: 'Experiența organizației', ru: 'Опыт организации', en: 'Experience of the organisation' },
    max: 15,
  },
  {
    code: 'E',
    title: { ro: 'Durabilitatea rezultatelor', ru: 'Устойчивость результатов', en: 'Sustainability of the results' },
    max: 10,
  },
] as const;

const REQUIREMENTS = [
  {
    code: 'registered',
    title: {
      ro: 'Organizația este înregistrată ca organizație necomercială',
      ru: 'Организация зарегистрирована как некоммерческая',
      en: 'The organisation is registered as non-commercial',
    },
    basis: { kind: 'default' },
  },
] as const;

const DOCUMENTS = [
  {
    code: 'statute',
    title: { ro: 'Statutul organizației', ru: 'Устав организации', en: 'The statute of the organisation' },
    required: true,
    types: ['application/pdf'],
    maxBytes: 10_000_000,
  },
] as const;

/** A day of the calendar of Chisinau, so many days after this moment. */
function dayAfter(now: Instant, days: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
  return format.format(Date.parse(daysLater(now, days)));
}

/** Opens in a week, for thirty days. */
const calendarFrom = (now: Instant) => ({
  opens: { date: dayAfter(now, 7), time: '08:00' },
  closes: { date: dayAfter(now, 37), time: '17:00' },
});

/** How a new call begins, as the route takes it: the rules, grid and documents of a former call, or the proposal; its own calendar and money. */
export function beginning(now: Instant, former: SeenCall | undefined): Readonly<Record<string, unknown>> {
  const calendar = calendarFrom(now);
  if (former === undefined) return { calendar, grid: GRID, requirements: REQUIREMENTS, documents: DOCUMENTS };
  const { rules, grid, requirements, documents, capacity } = z.encode(CallContent, contentOf(former));
  return { calendar, rules, grid, requirements, documents, ...(capacity === undefined ? {} : { capacity }) };
}

const contentOf = ({
  programmeId,
  kind,
  code,
  title,
  summary,
  calendar,
  envelopes,
  capacity,
  rules,
  grid,
  requirements,
  documents,
}: SeenCall): CallContent => ({
  ...{ programmeId, kind, code, title, summary, calendar, envelopes, rules, grid, requirements, documents },
  ...(capacity === undefined ? {} : { capacity }),
});
