import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
const placesOf = (value: unknown, at: Path = []): readonly Path[] => {
  const inside = Array.isArray(value)
    ? value.flatMap((one, index) => placesOf(one, [...at, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...at, key]))
      : [];
  return [at, ...inside];
};

const GONE = Symbol('gone');

/** The value with what stands at one place replaced; the rest stays as it is. */
function withAt(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  const empty = Array.isArray(value) ? [] : {};
  const copy = Object.assign(empty, value) as Record<string | number, unknown>;
  const after = withAt(copy[step], rest, next);
  if (after !== GONE) copy[step] = after;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else Reflect.deleteProperty(copy, step);
  return copy;
}

/** Values that look right or almost right, and such as break parsers, tables and arithmetic. */
const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '0',
    '-0',
    '0.001',
    '1e9',
    '9999999999.99',
    '10000000000.00',
    'NaN',
    '\u0000',
    '\uD800',
    '\u202E',
    '__proto__',
    'constructor',
    '2017-02-29',
    '2017-03-26T03:30:00.000Z',
    '9999-12-31',
    '0000-00-00',
    '24:00',
    '4.1',
    'municipal',
    '018f0000-0000-7000-8000-000000000000',
    0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    [],
    {},
    [[]],
    [null],
    { ro: 'x' },
    { ro: null },
    'x'.repeat(20_000),
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A valid body with one to three of its places changed, taken out or grown. */
export const mutated = (body: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), fc.oneof({ weight: 4, arbitrary: nasty }, { weight: 1, arbitrary: fc.constant(GONE) })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((value, [pick, next]) => {
        const places = placesOf(value);
        const place = places[pick % places.length] ?? [];
        return place.length === 0 && next === GONE ? {} : withAt(value, place, next);
      }, body),
    );

/** What is hardly JSON at all. */
export const hardlyJson: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(
    '['.repeat(50_000),
    '{"a":'.repeat(5000),
    '{"__proto__":{"x":1}}',
    `{${Array.from({ length: 2000 }, (_, i) => `"${i}":1`).join(',')}}`,
    '"\\ud800"',
    '1e999',
    '\uFEFF{}',
    '\u0000',
  ),
);
