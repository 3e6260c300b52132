import { expect, test } from 'vitest';
import { type Entry, nextEntry, subjectOf, trailOf, untouched, verifyTrail } from '../../shared/audit/index.ts';
import { aCommandOf } from '../builders/budget.ts';

const subject = subjectOf('call', '0190');
const opened = nextEntry(untouched, aCommandOf('officer'), { subject, action: 'create' });
const published = nextEntry(trailOf(opened), aCommandOf('officer'), { subject, action: 'publish', data: { sum: 5 } });
const decided = nextEntry(trailOf(published), aCommandOf('chair'), { subject, action: 'decide' });
const chain = [opened, published, decided];
const remembered = trailOf(decided);

test('a chain holds up to the hash its aggregate remembers', () => {
  expect(verifyTrail(chain, remembered)).toEqual({ holds: true, entries: 3, head: decided.hash });
});

test('a chain that went on since the aggregate was read still holds', () => {
  expect(verifyTrail(chain, trailOf(published)).holds).toBe(true);
});

test('a subject that keeps no trail of its own is judged by its chain', () => {
  expect(verifyTrail(chain, undefined).holds).toBe(true);
});

test.each<[string, Entry[], number, string]>([
  ['a changed fact', [opened, { ...published, data: { sum: 6 } }, decided], 2, 'hash'],
  ['a changed actor', [opened, { ...published, actor: { ...published.actor, roles: [] } }, decided], 2, 'hash'],
  ['an entry taken out', [opened, decided], 2, 'number'],
  ['an entry put in its place', [opened, { ...decided, number: 2 }], 2, 'previous'],
  ['the last entry cut off', [opened, published], 3, 'tail'],
  ['everything cut off', [], 1, 'tail'],
])('%s shows, and where', (_, entries, brokenAt, why) => {
  expect(verifyTrail(entries, remembered)).toMatchObject({ holds: false, brokenAt, why });
});

test('another chain under the same aggregate shows', () => {
  const forged = nextEntry(trailOf(published), aCommandOf('admin'), { subject, action: 'decide' });
  expect(verifyTrail([opened, published, forged], remembered)).toMatchObject({
    holds: false,
    brokenAt: 3,
    why: 'tail',
  });
});
