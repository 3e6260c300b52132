import { describe, expect, test } from 'vitest';
import { Line, Prose } from '../../shared/kernel/text.ts';

describe('a text somebody typed', () => {
  test('is composed, so that equal texts are equal', () => {
    expect(Line(10).parse(' s\u0326 ')).toBe('ș');
  });

  test('has at most thirty marks on one letter', () => {
    const stacked = (marks: number) => `a${'\u0300'.repeat(marks)}`;
    expect(Line(100).safeParse(stacked(30)).success).toBe(true);
    expect(Line(100).safeParse(stacked(31)).success).toBe(false);
  });

  test('that would take long to compose is refused without composing it', () => {
    const long = `a${'\u0301'.repeat(100_000)}${'\u0327'.repeat(100_000)}`; // composing it takes minutes
    expect(Prose(12_000).safeParse(long)).toMatchObject({
      success: false,
      error: { issues: [{ message: 'plain-text' }] },
    });
  });
});
