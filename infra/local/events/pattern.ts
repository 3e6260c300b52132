/** A JSON value as events and patterns hold it. */
type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function numeric(given: unknown, value: unknown): boolean {
  if (!Array.isArray(given) || typeof value !== 'number') return false;
  for (let i = 0; i < given.length; i += 2) {
    const compare = COMPARE[String(given[i])];
    if (compare === undefined) throw new Error(`Unknown numeric comparison ${String(given[i])}`);
    if (!compare(value, Number(given[i + 1]))) return false;
  }
  return true;
}

const escaped = (text: string) => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
const text = (test: (value: string, given: string) => boolean) => (given: unknown, value: unknown) =>
  typeof value === 'string' && typeof given === 'string' && test(value, given);

/** The comparisons of EventBridge and of event source filters; both speak one language. */
const TESTS: Readonly<Record<string, (given: unknown, value: unknown) => boolean>> = {
  prefix: text((value, given) => value.startsWith(given)),
  suffix: text((value, given) => value.endsWith(given)),
  'equals-ignore-case': text((value, given) => value.toLowerCase() === given.toLowerCase()),
  wildcard: text((value, given) => new RegExp(`^${escaped(given).replaceAll('*', '.*')}$`, 's').test(value)),
  exists: (given, value) => (value !== undefined) === given,
  numeric,
  'anything-but': (given, value) =>
    value !== undefined && ![given].flat().some((one) => (isRecord(one) ? accepts(one, value) : one === value)),
};

/** One element of a pattern's list against one value. */
function accepts(element: unknown, value: unknown): boolean {
  if (!isRecord(element)) return element === value;
  return Object.entries(element).every(([name, given]) => {
    const test = TESTS[name];
    if (test === undefined) throw new Error(`Unknown comparison "${name}" in an event pattern`);
    return test(given, value);
  });
}

const anyOf = (elements: readonly unknown[], value: unknown): boolean =>
  elements.some((element) =>
    Array.isArray(value) && value.length > 0 ? value.some((one) => accepts(element, one)) : accepts(element, value),
  );

/** Whether an event fits a pattern: every field named must fit, fields not named do not matter. */
export function matches(pattern: unknown, event: unknown): boolean {
  if (!isRecord(pattern)) throw new Error('An event pattern is an object');
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === '$or' && Array.isArray(wanted)) return wanted.some((one) => matches(one, event));
    const value = isRecord(event) ? event[name] : undefined;
    return Array.isArray(wanted) ? anyOf(wanted, value) : matches(wanted, value ?? {});
  });
}
