import { type Entry, mayReadTrail, Subject } from '../../../../shared/audit/index.ts';
import { factName, factWord } from '../../../../shared/i18n/audit-facts.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { dayText, momentText } from '../../../../shared/i18n/moment.ts';
import { Instant, LocalDate } from '../../../../shared/kernel/instants.ts';
import { allows } from '../../edge/allows.ts';
import { money } from '../../public/words.ts';
import { auditors } from './access.ts';
import { type AuditVisit, PERSON_FACTS } from './people.tsx';

type Visit = Pick<AuditVisit, 'language' | 't' | 'people' | 'person'>;
type Value = Entry['data'][string];

/** One fact of an entry, by name and value; `about` is where the thing or the person it names is followed by who may, below `/audit`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly about?: string | undefined;
  /** Language of the value, when it is what an authority wrote. */
  readonly lang?: 'ro';
}

/** Facts that are amounts in bani, by the names that lead to them. */
const MONEY = /(^|\/)(amount|ceiling|requested|own|total)$|^awarded$/;
/** Facts that somebody wrote in words. */
const WRITTEN: ReadonlySet<string> = new Set(['reason', 'act']);
const SUBJECTS: Readonly<Record<string, string>> = {
  callId: 'call',
  applicationId: 'application',
  organisationId: 'organisation',
  programmeId: 'budget',
};

/** In which order facts are read; the others follow by their names, for the table keeps no order. */
const ORDER = [
  'code',
  'line',
  'source',
  'amount',
  'requirement',
  'verdict',
  'reason',
  'role',
  'userId',
  'number',
  'date',
];
const inOrder = (facts: object): [string, Value][] =>
  (Object.entries(facts) as [string, Value][]).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
const rankOf = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

/** The facts of an entry as people read them: a part of a part under both names, things of a list in a line each. */
export const factsOf = ({ data }: Pick<Entry, 'data'>, visit: Visit): readonly Fact[] =>
  inOrder(data).flatMap(([key, value]) => factsAt(visit, [key], value));

function factsAt(visit: Visit, path: readonly string[], value: Value): readonly Fact[] {
  if (Array.isArray(value)) return listAt(visit, path, value);
  if (isRecord(value)) return inOrder(value).flatMap(([key, part]) => factsAt(visit, [...path, key], part));
  const key = path.at(-1) ?? '';
  const said = WRITTEN.has(key) ? { lang: 'ro' as const } : {};
  return [
    { name: nameOf(visit, path), value: valueText(visit, path, value), ...said, about: aboutOf(visit, key, value) },
  ];
}

function listAt(visit: Visit, path: readonly string[], values: readonly Value[]): readonly Fact[] {
  const name = nameOf(visit, path);
  if (values.length === 0) return [];
  if (!values.some(isRecord)) return [{ name, value: values.map((one) => valueText(visit, path, one)).join(', ') }];
  return values.map((one, index) => {
    const parts = factsAt(visit, [], one).map((part) => `${part.name} ${part.value}`);
    return { name: `${name} ${String(index + 1)}`, value: parts.join(', ') };
  });
}

const isRecord = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = ({ language }: Visit, path: readonly string[]): string =>
  path.map((key, index) => factName(path[index - 1] === 'totals' ? `totals/${key}` : key, language)).join(' · ');

function aboutOf({ person: { actor } }: Visit, key: string, value: Value): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (PERSON_FACTS.has(key))
    return allows(auditors, actor) ? `?${new URLSearchParams({ account: value }).toString()}` : undefined;
  const kind = SUBJECTS[key];
  const subject = kind === undefined ? undefined : Subject.safeParse(`${kind}:${value}`).data;
  return subject !== undefined && mayReadTrail(actor, subject) ? `/${subject}` : undefined;
}

function valueText(visit: Visit, path: readonly string[], value: Value): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return visit.t(value ? 'yes' : 'no');
  if (typeof value === 'number') return MONEY.test(path.join('/')) ? money(visit, value) : String(value);
  return typeof value === 'string' ? wordText(visit, path.at(-1) ?? '', value) : JSON.stringify(value);
}

function wordText({ language, people }: Visit, key: string, value: string): string {
  if (PERSON_FACTS.has(key)) return people.get(value) ?? value;
  if (key === 'source') return sourceText(value, language);
  if (key === 'fields') return factName(value, language);
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
