import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertAllowed, readPolicy } from '../../infra/local/objects/post-policy.ts';

const NOW = Date.parse('2017-05-02T08:00:00Z');
const encoded = (policy: unknown) => Buffer.from(JSON.stringify(policy)).toString('base64');
const policyOf = (conditions: unknown, expiration = '2017-05-02T09:00:00Z') =>
  readPolicy(encoded({ expiration, conditions }));
const allows = (conditions: unknown, fields: Record<string, string>, now = NOW) => {
  const given = new Map(Object.entries(fields));
  try {
    assertAllowed(policyOf(conditions), given, now);
    return true;
  } catch {
    return false;
  }
};

const aName = () =>
  fc.stringMatching(/^[a-z][a-z-]{0,12}$/).filter((name) => !/^(policy|file|bucket|x-.*)$/.test(name));
const aForm = () => fc.dictionary(aName(), fc.string(), { minKeys: 1, maxKeys: 6, noNullPrototype: true });
const exactly = (form: Record<string, string>) => Object.entries(form).map(([name, value]) => ({ [name]: value }));

describe('a policy that names every field of a form', () => {
  test('allows that form', () => {
    fc.assert(fc.property(aForm(), (form) => allows(exactly(form), form)));
  });

  test('allows no form with one value changed', () => {
    fc.assert(
      fc.property(aForm(), fc.nat(), fc.string(), (form, at, value) => {
        const names = Object.keys(form);
        const name = names[at % names.length] ?? '';
        fc.pre(form[name] !== value);
        return !allows(exactly(form), { ...form, [name]: value });
      }),
    );
  });

  test('allows no form with a field more or a field less', () => {
    fc.assert(
      fc.property(aForm(), aName(), fc.string(), (form, name, value) => {
        fc.pre(!(name in form));
        const [first = ''] = Object.keys(form);
        const { [first]: _left, ...less } = form;
        return !allows(exactly(form), { ...form, [name]: value }) && !allows(exactly(form), less);
      }),
    );
  });

  test('allows nothing from the moment it expires', () => {
    fc.assert(
      fc.property(aForm(), fc.integer({ min: -3_600_000, max: 3_600_000 }), (form, offset) => {
        const end = Date.parse('2017-05-02T09:00:00Z');
        return allows(exactly(form), form, end + offset) === offset < 0;
      }),
    );
  });
});

test('a beginning allows exactly what begins so', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (start, key) => {
      return allows([['starts-with', '$key', start]], { key }) === key.startsWith(start);
    }),
  );
});

test('a beginning that may be empty still wants the field', () => {
  expect(allows([['starts-with', '$key', '']], {})).toBe(false);
});

test('of several sizes the narrowest holds', () => {
  const { size } = policyOf([
    ['content-length-range', 10, 500],
    ['content-length-range', '20', '400'],
  ]);
  expect(size).toEqual({ min: 20, max: 400 });
});

test('names of fields know no case, values do', () => {
  expect(allows([{ 'Content-Type': 'image/png' }], { 'content-type': 'image/png' })).toBe(true);
  expect(allows([{ 'Content-Type': 'image/png' }], { 'content-type': 'image/PNG' })).toBe(false);
});

test('fields to be ignored need no condition', () => {
  expect(allows([{ key: 'a' }], { key: 'a', 'x-ignore-me': 'x' })).toBe(true);
});

test.each([
  ['no JSON', 'bm9uc2Vuc2U='],
  ['no expiration', encoded({ conditions: [] })],
  ['no date', encoded({ expiration: 'soon', conditions: [] })],
  ['no conditions', encoded({ expiration: '2017-05-02T09:00:00Z' })],
  ['an unknown operator', encoded({ expiration: '2017-05-02T09:00:00Z', conditions: [['ends-with', '$key', 'a']] })],
  [
    'a size that is none',
    encoded({ expiration: '2017-05-02T09:00:00Z', conditions: [['content-length-range', -1, 2]] }),
  ],
  ['a field without its sign', encoded({ expiration: '2017-05-02T09:00:00Z', conditions: [['eq', 'key', 'a']] })],
])('a policy with %s is no policy', (_name, text) => {
  expect(() => readPolicy(text)).toThrow(expect.objectContaining({ code: 'InvalidPolicyDocument' }));
});

test('whatever the text, reading a policy refuses or reads and never breaks', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => Buffer.from(json).toString('base64')),
      ),
      (text) => {
        try {
          readPolicy(text);
        } catch (problem) {
          expect(problem).toMatchObject({ status: 400, code: 'InvalidPolicyDocument' });
        }
      },
    ),
  );
});
