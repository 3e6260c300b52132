import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as z from 'zod';
import { type Fields, fieldsOf, one, rowsIn } from '../../functions/web/forms/fields.ts';
import { isEmpty, plain, type Tree, treeOf } from '../../functions/web/forms/tree.ts';
import { typed } from '../../functions/web/forms/typed.ts';
import { amountTyped, dayTyped, numberTyped } from '../../functions/web/forms/typing.ts';
import { rowsShown } from '../../functions/web/staff/officer/editor/edit-page.tsx';
import { everyRoute } from '../../functions/every-route.ts';
import { Lei, leiText } from '../../shared/kernel/money.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { everyForm } from './every-form.ts';
import { hostileBody } from './hostile-forms.ts';

const urlencoded = (pairs: string[][]): string => new URLSearchParams(pairs).toString();
/** The fields of a body that is one of ours. */
function fieldsIn(text: string): Fields {
  const fields = fieldsOf(text);
  if (!fields.ok) throw new Error(fields.error.code);
  return fields.value;
}
const bodyFrom = (schema: z.ZodType, text: string): unknown => typed(schema, treeOf(fieldsIn(text)));

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
    const fields = fieldsIn('rows%2F0%2Fitem=&rows%2F1%2Fitem=x&rows%2F5%2Fitem=y&rows%2F5%2Fprice=');
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

describe('a body is one of ours or refused, before anything is made of it', () => {
  test('with as many fields as any page has, each value in its place', () => {
    const values = Array.from({ length: 2000 }, (_, index) => String(index));
    const fields = fieldsIn(values.map((value) => `a=${value}`).join('&'));
    expect([...fields]).toEqual([['a', values]]);
    const rows = fieldsIn(values.slice(0, 1000).map((value) => `a%2F${value}=x&b%2F0%2F${value}=`).join('&')); // prettier-ignore
    expect([...rows.keys()]).toEqual(values.slice(0, 1000).map((value) => `a/${value}`));
  });

  test.each([
    ['a&'.repeat(20_000), 'TooManyFields'],
    ['&'.repeat(2000), 'TooManyFields'],
    [`${'a=1&'.repeat(2000)}a=1`, 'TooManyFields'],
    [`${'0/'.repeat(15_000)}%0A`, 'FieldNameTooLong'],
    [`a=1&${'x'.repeat(201)}=1`, 'FieldNameTooLong'],
    ['%C8%99'.repeat(201), 'FieldNameTooLong'],
  ])('%.20s… is not: %s', (text, code) => {
    const most = { TooManyFields: 2000, FieldNameTooLong: 200 }[code];
    expect(fieldsOf(text)).toEqual({ ok: false, error: { code, most } });
  });

  test('a name of two hundred characters is one', () => {
    expect([...fieldsIn('%C8%99'.repeat(200)).keys()]).toEqual(['ș'.repeat(200)]);
  });

  test('what is no number of a row stays as it is called', () => {
    const names = ['a/1000/x', 'a/99999999999999999999/x', 'a/1x/x', 'a/-1/x', 'a/ 1/x', '/'];
    const sent = urlencoded([...names, 'a/998/x', 'a/999/x'].map((name) => [name, 'x']));
    expect([...fieldsIn(sent).keys()]).toEqual([...names, 'a/0/x', 'a/1/x']);
  });
});

describe('the rows of a list', () => {
  const fieldsNamed = (...names: string[]): Fields => new Map(names.map((name) => [name, ['x']]));

  test('are as many as their numbers, not as large', () => {
    const fields = fieldsNamed('grid/0/title/ro', 'grid/0/max', 'grid/200/max', 'grids/7/max', 'other/grid/9/max');
    expect(rowsIn(fields, 'grid')).toBe(2);
    expect(rowsIn(fieldsNamed('project/objectives/0', 'project/objectives/1'), 'project/objectives')).toBe(2);
  });

  test('have whole numbers below a thousand, and nothing else', () => {
    const fields = fieldsNamed(
      'grid/99999999999x',
      'grid/200000x',
      'grid/1000/max',
      'grid/',
      'grid',
      'grid/-1/max',
      'grid/0x/max',
    );
    expect(rowsIn(fields, 'grid')).toBe(0);
  });

  test('a list whose rows are called otherwise is left to its schema, which refuses it', () => {
    const Rows = z.strictObject({ rows: z.array(z.strictObject({ item: z.string() })) });
    for (const name of ['rows/99999999999x/item', 'rows/1000/item', 'rows/x/item']) {
      const value = bodyFrom(Rows, urlencoded([['rows/0/item', 'x'], [name, 'x']])); // prettier-ignore
      expect(Rows.safeParse(value).error?.issues).toMatchObject([{ code: 'invalid_type', path: ['rows'] }]);
    }
  });

  test.each([
    [0, undefined, 1],
    [2, '1', 3],
    [19, '9', 20],
    [999, undefined, 20],
  ])('%i written and %s more are %i shown of twenty there may be', (written, more, shown) => {
    expect(rowsShown({ query: more === undefined ? {} : { more } }, written, 20)).toBe(shown);
  });
});

describe('a name with more steps than any place has', () => {
  const deep = (steps: number) => Array.from({ length: steps }, () => 'x').join('/');

  test('is no place', () => {
    expect(plain(treeOf(new Map([[deep(9), ['x']]])))).toEqual({});
    expect(isEmpty(treeOf(new Map([[deep(100_000), ['x']]])))).toBe(true);
    expect(plain(treeOf(new Map([[deep(8), ['x']]])))).toEqual({
      x: { x: { x: { x: { x: { x: { x: { x: 'x' } } } } } } },
    });
  });
});

const forms = await everyForm();
describe('whatever is sent, up to 64 KB', () => {
  test('it is a form of ours, small in each of its ways, or refused', () => {
    fc.assert(
      fc.property(hostileBody, (text) => {
        const sent = fieldsOf(text);
        if (!sent.ok) return;
        const names = [...sent.value.keys()];
        expect([...sent.value.values()].flat().length).toBeLessThanOrEqual(2000);
        expect(Math.max(0, ...names.map((name) => name.length))).toBeLessThanOrEqual(200);
        expect(depthOf(treeOf(sent.value))).toBeLessThanOrEqual(8);
        expect([...names, ...sent.value.values()].flat().every((one) => one.isWellFormed())).toBe(true);
        for (const list of new Set(names.map((name) => name.split('/', 1)[0] ?? '')))
          expect(rowsIn(sent.value, list)).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 300 },
    );
  });

  test.each(forms)('to %s, it is answered', async (_, submit) => {
    await fc.assert(
      fc.asyncProperty(hostileBody, async (text) => {
        const sent = fieldsOf(text);
        const outcome = sent.ok ? await submit(sent.value) : { ok: false as const, status: 400 };
        if (outcome.ok) return;
        expect(outcome.status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});

const depthOf = (tree: Tree): number =>
  'texts' in tree ? 0 : Math.max(0, ...[...tree.parts.values()].map((part) => 1 + depthOf(part)));
