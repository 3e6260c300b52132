import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as z from 'zod';
import { fieldsOf, one } from '../../functions/web/forms/fields.ts';
import { treeOf } from '../../functions/web/forms/tree.ts';
import { typed } from '../../functions/web/forms/typed.ts';
import { amountTyped, dayTyped, numberTyped } from '../../functions/web/forms/typing.ts';
import { everyRoute } from '../../functions/every-route.ts';
import { Lei, leiText } from '../../shared/kernel/money.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';

const bodyFrom = (schema: z.ZodType, text: string): unknown => typed(schema, treeOf(fieldsOf(text)));

describe('amounts as people type them', () => {
  test.each([
    ['20000', '20000'],
    ['20 000,00', '20000.00'],
    ['20.000,5', '20000.5'],
    ['20,000.50', '20000.50'],
    ['1.234', '1234'],
    ['0,5', '0.5'],
    ['007', '7'],
    ['1\u00a0234,50 lei', '1234.50'],
    ['12.34.56', '12.34.56'],
    ['douăzeci', 'douăzeci'],
    ['-5', '-5'],
    ['1,2345', '1,2345'],
    ['', ''],
  ])('«%s» is %s', (text, wire) => {
    expect(amountTyped(text)).toBe(wire);
  });

  test('every amount, however it is grouped, is the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.constantFrom(' ', '.', '\u00a0', ''), (bani, by) => {
        const [whole = '', fraction = ''] = leiText(bani).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, by);
        expect(z.decode(Lei, amountTyped(`${grouped},${fraction}`))).toBe(bani);
      }),
    );
  });
});

test.each([
  ['1.05.2017', '2017-05-01'],
  ['31/12/2017', '2017-12-31'],
  ['2017-05-01', '2017-05-01'],
  ['mâine', 'mâine'],
])('the day «%s» is %s', (text, wire) => {
  expect(dayTyped(text)).toBe(wire);
});

test.each([
  ['12', 12],
  ['1 200', 1200],
  ['1,5', 1.5],
  ['doi', 'doi'],
  ['1e9', '1e9'],
  ['99999999999999999999', '99999999999999999999'],
  ['1.000', 1000],
  ['12,000', 12_000],
  ['1.250.300', 1_250_300],
  ['1.125', 1.125],
  ['0,000', 0],
])('the number «%s» is %s', (text, wire) => {
  expect(numberTyped(text)).toBe(wire);
});

describe('a form as its route’s schema wants it', () => {
  const Schema = z.strictObject({
    title: z.string(),
    note: z.string().optional(),
    site: z.string().nullable().optional(),
    on: LocalDate.optional(),
    agreed: z.boolean().optional(),
    types: z.array(z.enum(['a', 'b'])),
    rows: z.array(z.strictObject({ item: z.string(), quantity: z.int(), price: Lei })),
    basis: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('law'), source: z.string() }),
      z.strictObject({ kind: z.literal('default') }),
    ]),
  });

  test('has texts, dates, numbers, amounts, lists and what is left out', () => {
    const text = new URLSearchParams([
      ['_token', 'secret'],
      ['title', ' Un titlu '],
      ['note', ''],
      ['site', ''],
      ['on', '1.05.2017'],
      ['agreed', 'yes'],
      ['types', 'a'],
      ['types', 'b'],
      ['rows/0/item', ''],
      ['rows/0/quantity', ''],
      ['rows/2/item', 'Sală'],
      ['rows/2/quantity', '3'],
      ['rows/2/price', '1 234,50'],
      ['basis/kind', 'default'],
      ['basis/source', ''],
    ]).toString();
    expect(bodyFrom(Schema, text)).toEqual({
      title: 'Un titlu',
      site: null,
      on: '2017-05-01',
      agreed: true,
      types: ['a', 'b'],
      rows: [{ item: 'Sală', quantity: 3, price: '1234.50' }],
      basis: { kind: 'default' },
    });
  });

  test('rows nobody filled in are left out, and those after them move up, so that mistakes point at what is shown', () => {
    const fields = fieldsOf('rows%2F0%2Fitem=&rows%2F1%2Fitem=x&rows%2F5%2Fitem=y&rows%2F5%2Fprice=');
    expect([...fields.keys()]).toEqual(['rows/0/item', 'rows/1/item', 'rows/1/price']);
    expect(one(fields, 'rows/1/item')).toBe('y');
  });

  test('whatever is sent, it is a value for the schema to judge and reaches into no object’s own things', () => {
    const bodies = Object.values(everyRoute)
      .flat()
      .flatMap(({ spec: { body } }) => (body === undefined ? [] : [body]));
    const name = fc.oneof(
      fc.constantFrom(
        '__proto__/x',
        'constructor',
        'toString',
        'calendar/valueOf',
        'a/__proto__/b',
        'title',
        'title/0',
        'rows/0',
        'rows/x',
        '/',
        '0',
      ),
      fc.string(),
    );
    const pairs = fc.array(fc.tuple(name, fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, fc.nat(bodies.length - 1), (sent, index) => {
        const body = bodies[index]!;
        const value = bodyFrom(body, new URLSearchParams(sent).toString());
        expect(body.safeParse(value)).toHaveProperty('success');
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      }),
    );
  });
});
