import type { Entry } from '../../../../shared/audit/index.ts';
import { factName, factWord } from '../../../../shared/i18n/audit-facts.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { dayText, momentText } from '../../../../shared/i18n/moment.ts';
import { Instant, LocalDate } from '../../../../shared/kernel/instants.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';

type Visit = Pick<OwnVisit, 'language' | 't'>;
type Value = Entry['data'][string];

/** One fact of an entry, by name and value; `about` is the trail of the thing it names. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly about?: string | undefined;
}

/** Facts that are amounts in bani, by the names that lead to them. */
const MONEY = /(^|\/)(amount|ceiling|requested|own|total)$|^awarded$/;
const SUBJECTS: Readonly<Record<string, string>> = {
  callId: 'call',
  applicationId: 'application',
  organisationId: 'organisation',
  programmeId: 'budget',
};

/** The facts of an entry as people read them, with the parts of a part under both names. */
export const factsOf = ({ data }: Pick<Entry, 'data'>, visit: Visit): readonly Fact[] =>
  Object.entries(data).flatMap(([key, value]) => factsAt(visit, [key], value));

function factsAt(visit: Visit, path: readonly string[], value: Value): readonly Fact[] {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== 'object' || one === null))
      return [fact(visit, path, value.map((one) => valueText(visit, path, one)).join(', ') || '–')];
    return value.flatMap((one, index) => factsAt(visit, [...path, String(index + 1)], one));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => factsAt(visit, [...path, key], part));
  return [fact(visit, path, valueText(visit, path, value), value)];
}

const fact = ({ language }: Visit, path: readonly string[], value: string, raw?: Value): Fact => {
  const kind = SUBJECTS[path.at(-1) ?? ''];
  const name = path.map((key) => factName(key, language)).join(' · ');
  return { name, value, ...(kind === undefined || typeof raw !== 'string' ? {} : { about: `${kind}:${raw}` }) };
};

function valueText(visit: Visit, path: readonly string[], value: Value): string {
  const { language, t } = visit;
  if (value === null) return '–';
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return MONEY.test(path.join('/')) ? money(visit, value) : String(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (path.at(-1) === 'source') return sourceText(value, language);
  const instant = Instant.safeParse(value);
  if (instant.success) return momentText(instant.data, language);
  const day = LocalDate.safeParse(value);
  return day.success ? dayText(day.data, language) : factWord(value, language);
}

/** All facts of an entry in one line, for a file. */
export const factsText = (entry: Pick<Entry, 'data'>, visit: Visit): string =>
  factsOf(entry, visit)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('; ');
