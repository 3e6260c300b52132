import fc from 'fast-check';

/** What a step of a field's name may be, written by somebody who looks for what hurts. */
const step = fc.oneof(
  fc.constantFrom('0', '1', '7', '999', '1000', '99999999999', '99999999999x', '200000x', '-1', '1e9', '', 'x'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', '_form', '_version'),
  fc.constantFrom('grid', 'budget', 'project', 'objectives', 'rules', 'tieBreaks', 'title', 'ro', 'source', 'members'),
  fc.constantFrom('verdicts', 'requirement', 'userId', 'tieVotes', 'documents', 'types', 'contacts', 'bank', 'value'),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('\u0000', '\ud800', '\udfff', '\u2028', '\r\n'),
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.array(step, { minLength: 1, maxLength: 12 }).map((steps) => steps.join('/')) },
  { weight: 1, arbitrary: fc.tuple(step, fc.nat(30_000)).map(([one, times]) => `${one}/`.repeat(times)) },
);
const value = fc.oneof(
  fc.constantFrom('', ' ', '1', '-1', '1e309', '99999999999999999999', 'yes', 'x', '\u0000', '\ud800', '{', '[[[['),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const urlencoded = (pairs: [string, string][]): string => new URLSearchParams(pairs).toString();

/** The bodies of forms that no page of ours sends, up to 64 KB: names, rows and values of every kind, few and very many. */
export const hostileBody = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.tuple(name, value), { maxLength: 30 }).map(urlencoded) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.array(fc.tuple(step, value), { minLength: 1, maxLength: 3 }), fc.nat(30_000))
        .map(([pairs, times]) => `${urlencoded(pairs)}&`.repeat(times)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(step, fc.nat(3000))
        .map(([list, rows]) => urlencoded(Array.from({ length: rows }, (_, row) => [`${list}/${String(row)}/x`, 'x']))),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }) },
  )
  .map((body) => body.slice(0, 65_536));
